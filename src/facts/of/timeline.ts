import { sharedSource } from '../../element/source-line.js';
import { dataTerms } from '../../language/data-terms.js';
import { formatNumber } from '../../language/intl.js';
import type { Language } from '../../language/resolve.js';
import { MANY } from '../../widgets/timeline/many.js';
import { sortEvents, type DatedEvent } from '../../widgets/timeline/sort-events.js';
import { dateWords, moreFact, sourceFact, type Asked } from '../asked.js';
import { heading, list, paragraph, said, sentences, words, type Facts, type Line } from '../tree.js';

/** The most events that a text to paste tells. */
const MOST = 60;

/** What happened, event by event: of the timeline of a name, or of the first. */
export function timeline({ language, dataset: { timelines }, attributes, level, short }: Asked, name?: string): Facts {
  const asked = name ?? attributes['name']?.trim();
  const found = timelines[asked || Object.keys(timelines)[0]!];
  if (!found) return [];
  const all = sortEvents(found.events, attributes['order'] === 'desc' ? 'desc' : 'asc');
  const brief = short && all.length >= MANY;
  const told = brief ? all.slice(0, MOST) : all;
  const source = sharedSource(all);
  const rest = formatNumber(language.tag, all.length - told.length);
  return [
    heading(level, found.heading ? said(found.heading, language) : words(dataTerms(language).timeline)),
    ...paragraph(found.lead && [said(found.lead, language)]),
    ...list([
      ...told.map((event) => eventLine(event, language, brief, !source)),
      ...(told.length < all.length ? [[words(dataTerms(language).andMore(rest))]] : []),
    ]),
    ...paragraph(sourceFact(source ?? found.source, language)),
  ];
}

function eventLine(event: DatedEvent, language: Language, brief: boolean, withSource: boolean): Line {
  const { when, date, title, place, text, image, link, source } = event;
  const line = [
    when ? dateWords(when, language) : words(date),
    words(language.terms.colon),
    said(title, language, { strong: true }),
  ];
  if (brief) return line;
  return sentences(
    language,
    line,
    place && [said(place, language)],
    text && [said(text, language)],
    image?.caption && [said(image.caption, language)],
    moreFact(link, title, language),
    withSource ? sourceFact(source, language) : undefined,
  );
}
