import { expect } from '@open-wc/testing';
import { parseFeed as parse } from '../../src/feed/parse-feed.js';

const fixture = async (name: string) => (await fetch(new URL(`./fixtures/${name}`, import.meta.url))).text();
const address = 'https://cafe.example/feed/';
const parseFeed = (text: string, at: string) => parse(text, at).items;
const iso = (date: Date | undefined) => date?.toISOString();

describe('A feed', () => {
  it('of WordPress REST gives plain titles and excerpts, UTC dates and links', async () => {
    const items = parseFeed(await fixture('rest-list-fields.json'), address);
    const [first] = items;
    expect(first).to.deep.include({
      title: 'Aviso para socios',
      text: '',
      href: 'https://cafe.example/2024/11/aviso-privado/',
    });
    expect(iso(first!.date)).to.equal('2024-11-02T09:00:00.000Z');
    expect(items.map(({ title }) => title)).to.contain('Cambio de hora este domingo (3 < 5)');
    expect(items.find(({ title }) => !title)!.text).to.equal('Nota sin título.');
    const dates = items.map(({ date }) => +date!);
    expect(dates).to.deep.equal([...dates].sort((a, b) => b - a));
  });

  it('of WordPress REST gives the small version of a picture, with its alt text', async () => {
    const items = parseFeed(await fixture('rest-fields-featured.json'), address);
    expect(items.find(({ picture }) => picture)!.picture).to.deep.equal({
      src: 'https://cafe.example/wp-content/uploads/2024/01/taza-300x200.jpg',
      alt: 'Una taza de café & leche',
    });
  });

  it('of RSS 2 gives the same', async () => {
    const [first] = parseFeed(await fixture('feed-noticias.xml'), address);
    expect(first!.title).to.not.equal('');
    expect(first!.href).to.match(/^https:\/\/cafe\.example\//);
    expect(iso(first!.date)).to.match(/^2024-11-02T09/);
    expect(JSON.stringify(parseFeed(await fixture('feed.xml'), address))).to.not.match(/<\/?p>|&#\d+;|CDATA/);
  });

  it('of Atom gives plain, HTML and XHTML texts as what they say', () => {
    const items = parseFeed(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>
      <entry><title>3 &lt; 5 &amp;amp; plain</title><link rel="edit" href="https://x.example/edit"/><link href="https://x.example/a"/>
        <published>2024-05-01T10:00:00-05:00</published><summary type="html">&lt;p&gt;Hola &amp;amp; adiós&lt;/p&gt;</summary></entry>
      <entry><title type="html">&lt;em&gt;Dos&lt;/em&gt;</title><link rel="alternate" href="http://x.example/b"/><updated>2024-05-02T00:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Tres</p></div></content></entry></feed>`,
      address,
    );
    expect(items.map(({ title, text, href, date }) => [title, text, href, iso(date)])).to.deep.equal([
      ['Dos', 'Tres', 'http://x.example/b', '2024-05-02T00:00:00.000Z'],
      ['3 < 5 &amp; plain', 'Hola & adiós', 'https://x.example/a', '2024-05-01T15:00:00.000Z'],
    ]);
  });

  it('of JSON Feed gives the same', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: '1',
          title: 'Uno & dos',
          content_html: '<p>Tres</p>',
          url: 'https://x.example/1',
          date_published: '2024-01-01T00:00:00Z',
          image: 'https://x.example/1.jpg',
        },
        { id: '2', content_text: 'Sin título', url: 'javascript:alert(1)' },
      ],
    };
    expect(
      parseFeed(JSON.stringify(feed), address).map(({ date, ...rest }) => ({ ...rest, date: iso(date) })),
    ).to.deep.equal([
      {
        title: 'Uno & dos',
        text: 'Tres',
        href: 'https://x.example/1',
        date: '2024-01-01T00:00:00.000Z',
        day: new Date('2024-01-01'),
        picture: { src: 'https://x.example/1.jpg', alt: '' },
      },
      { title: '', text: 'Sin título', href: undefined, date: undefined, day: undefined, picture: undefined },
    ]);
  });

  it('is told by its content, and what is none is said to be so', async () => {
    for (const text of [
      await fixture('rest-error.json'),
      '<!doctype html><p>Not found</p>',
      'Not found',
      '',
      '<rss',
      '{',
    ])
      expect(() => parseFeed(text, address), text).to.throw();
  });

  it('may be empty', () => {
    for (const text of ['[]', '{"items": []}', '<rss version="2.0"><channel></channel></rss>'])
      expect(parseFeed(text, address)).to.deep.equal([]);
  });
});

describe('What can’t be read of a feed', () => {
  const told = (items: readonly (object | null)[]) => parse(JSON.stringify({ items }), address).problems;

  it('is told with its place', () => {
    expect(
      told([
        { title: 'Uno', url: 'https://x.example/1', date_published: '2026-01-05' },
        { title: 'Dos', url: 'javascript:alert(1)', date_published: '05/01/2026' },
        { title: 'Tres', id: '3', date_published: '' },
        null,
      ]),
    ).to.deep.equal([
      { value: 'items[1].link: javascript:alert(1)', expected: 'address' },
      { value: 'items[1].date: 05/01/2026', expected: 'date' },
      { value: 'items[3]: ', expected: 'required' },
    ]);
    const rss = `<rss><channel><item><title>T</title></item><item><title>T</title><pubDate>ayer</pubDate></item></channel></rss>`;
    expect(parse(rss, address).problems).to.deep.equal([{ value: 'items[1].date: ayer', expected: 'date' }]);
  });
  it('is told of dates that are to come or that stand for none', () => {
    for (const date_published of ['2131-01-01', '1970-01-01T00:00:00Z'])
      expect(told([{ title: 'T', date_published }])).to.deep.equal([
        { value: `items[0].date: ${date_published}`, expected: 'date' },
      ]);
  });
  it('is nothing in a feed that can be read', async () => {
    for (const name of ['feed.xml', 'feed-noticias.xml', 'rest-list-fields.json', 'rest-fields-featured.json'])
      expect(parse(await fixture(name), address).problems, name).to.deep.equal([]);
  });
  it('is all of it where the data are of another kind', () => {
    for (const text of ['[1, 2]', '[{"foo": 1}]', '{"items": [{}]}'])
      expect(() => parse(text, address), text).to.throw();
  });
});
