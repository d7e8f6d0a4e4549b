import { siteAddress } from '../../feed/address.js';
import { readWebAddress } from '../../values/address.js';
import type { Asked } from '../asked.js';
import { paragraph, said, words, type Facts } from '../tree.js';

/** Where the news are: what they say is in a feed, which is read where it is shown. */
export function newsList({ language, dataset: { news }, attributes }: Asked): Facts {
  const { terms } = language;
  const own = readWebAddress(attributes['src'] ?? '');
  const href = own ? siteAddress(own) : readWebAddress(news.url ?? '');
  const strong = { strong: true };
  // No heading: where the feed can't be read, this stands below the widget's own.
  const title = own || !news.heading ? words(terms.news, strong) : said(news.heading, language, strong);
  return paragraph(href ? [title, words(terms.colon), words(terms.allNews, { href })] : [title]);
}
