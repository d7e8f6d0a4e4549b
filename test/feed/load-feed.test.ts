import { expect } from '@open-wc/testing';
import { feedAddress } from '../../src/feed/load-feed.js';

const query = '?per_page=10&_fields=link%2Ctitle%2Cexcerpt%2Cdate_gmt%2Cdate';

describe('The address that news are asked for at', () => {
  for (const [given, expected] of [
    ['https://cafe.example/', `https://cafe.example/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/blog/', `https://cafe.example/blog/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/wp-json/wp/v2/posts', `https://cafe.example/wp-json/wp/v2/posts${query}`],
    ['https://cafe.example/feed/', 'https://cafe.example/feed/'],
    ['https://cafe.example/atom.xml', 'https://cafe.example/atom.xml'],
    ['https://cafe.example/?feed=rss2', 'https://cafe.example/?feed=rss2'],
    ['https://cafe.example/news.json', 'https://cafe.example/news.json'],
  ] as const)
    it(`for ${given} is ${expected}`, () => expect(feedAddress(given, false)).to.equal(expected));

  it('keeps what a REST address asks for itself', () => {
    const { searchParams } = new URL(feedAddress('https://cafe.example/wp-json/wp/v2/posts?categories=3', false));
    expect(searchParams.get('categories')).to.equal('3');
    expect(searchParams.get('_fields')).to.contain('title');
  });

  it('asks WordPress for pictures only where they are shown', () => {
    const { searchParams } = new URL(feedAddress('https://cafe.example/', true));
    expect(searchParams.get('_embed')).to.equal('wp:featuredmedia');
    expect(searchParams.get('_fields')).to.contain('_links.wp:featuredmedia,_embedded');
  });
});
