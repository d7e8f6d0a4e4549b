import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse-feed.js';

const item = (title: string) => `<item><title>${title}</title><link>https://coop.example/${title.length}</link></item>`;
const feed = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>N</title>${titles.map(item).join('')}</channel></rss>`;
const read = (text: string) => parseFeed(text, 'https://coop.example/feed.xml').items.map(({ title }) => title);
const RSS_091 =
  '<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n';

describe('A feed with a fault in its XML', () => {
  for (const [name, text, title] of [
    ['a bare &', feed('Uno', 'Café & cacao', 'Tres'), 'Café & cacao'],
    ['D&D', feed('Uno', 'D&D', 'Tres'), 'D&D'],
    ['an unknown entity', feed('Uno', 'A &bogus; B', 'Tres'), 'A &bogus; B'],
    ['entities of HTML', feed('Uno', 'Caf&eacute; de Nari&ntilde;o&nbsp;2', 'Tres'), 'Café de Nariño 2'],
    ['entities and a good one', feed('Uno', '1 &lt; 2 &amp; &euro; &#8217;', 'Tres'), '1 < 2 & € ’'],
    ['an entity without a semicolon', feed('Uno', 'Caf&eacute de', 'Tres'), 'Café de'],
    ['an entity that is an angle', feed('Uno', 'a &LT; b &AMP; c', 'Tres'), 'a < b & c'],
    ['a control character', feed('Uno', 'Do\u0008s', 'Tres'), 'Dos'],
    ['NUL', feed('Uno', 'Do\u0000s', 'Tres'), 'Dos'],
    ['U+FFFF', feed('Uno', 'Do\uffffs', 'Tres'), 'Dos'],
    ['a control character as a number', feed('Uno', 'Do&#8;s&#x1f;', 'Tres'), 'Dos'],
    ['a surrogate as a number', feed('Uno', 'Dos&#xd800;', 'Tres'), 'Dos'],
    ['a control character in CDATA', feed('Uno', '<![CDATA[Do\u000bs & más]]>', 'Tres'), 'Dos & más'],
    ['a fault beside CDATA', feed('Uno', '<![CDATA[Caf&eacute; &amp; <b>más</b>]]> & más', 'Tres'), 'Café & más & más'],
    ['a bare <', feed('Uno', '3 < 5 <3', 'Tres'), '3 < 5 <3'],
    ['entities under a DOCTYPE', RSS_091 + feed('Uno', 'Caf&eacute; de Nari&ntilde;o', 'Tres'), 'Café de Nariño'],
    ['a bare & under a DOCTYPE', RSS_091 + feed('Uno', 'D&D', 'Tres'), 'D&D'],
    [
      'a prefix that is not declared',
      feed('Uno', 'Dos', 'Tres').replace('</item>', '<media:content url="x"/></item>'),
      'Dos',
    ],
    ['an attribute that is not declared', feed('Uno', 'Dos', 'Tres').replace('<item>', '<item rdf:about="x">'), 'Dos'],
    [
      'a bare & in an address',
      feed('Uno', 'Dos', 'Tres').replace('</item>', '<enclosure url="https://x.example/?a=1&b=&quot;"/></item>'),
      'Dos',
    ],
    [
      'a notice before it',
      `<br />\n<b>Notice</b>: Undefined index in x.php\n<?xml version="1.0"?>${feed('Uno', 'Dos', 'Tres')}`,
      'Dos',
    ],
    ['a comment before it', `<!-- cached -->\n<?xml version="1.0"?>${feed('Uno', 'Dos', 'Tres')}`, 'Dos'],
    ['a notice after it', `${feed('Uno', 'Dos', 'Tres')}\n<b>Notice</b>: x & y`, 'Dos'],
    ['two byte order marks', `\ufeff\ufeff<?xml version="1.0"?>${feed('Uno', 'Dos', 'Tres')}`, 'Dos'],
    ['XML 1.1', `<?xml version="1.1"?>${feed('Uno', 'Dos', 'Tres')}`, 'Dos'],
  ] as const)
    it(`is read whole: ${name}`, () => {
      expect(read(text).map((each) => each.replace(/\s/g, ' '))).to.deep.equal(['Uno', title, 'Tres']);
    });

  it('is read whole in Atom too', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Caf&eacute; & más</title></entry></feed>`;
    expect(read(atom)).to.deep.equal(['Café & más']);
  });

  for (const [name, text] of [
    ['is cut off', feed('Uno', 'Dos').slice(0, -30)],
    ['is cut off between two pieces', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Uno</title></entry>\n'],
    ['ends within a tag', `${feed('Uno', 'Dos').slice(0, -30)}</rss>`],
    ['has tags that cross', feed('Uno', '<b><i>Dos</b></i>')],
    ['has CDATA without an end', feed('Uno', '<![CDATA[Dos')],
  ] as const)
    it(`is refused whole where it ${name}`, () => expect(() => read(text)).to.throw());

  it('reads any text of a title as that text, however it is broken', () => {
    const pieces = fc.array(fc.constantFrom('&', ' & ', '&eacute;', '&copy;', '\u0001', 'D&D', ' < ', 'ñ', '&amp;'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(pieces, (broken) => {
        expect(read(feed('Uno', broken.join('x'), 'Tres'))).to.have.lengthOf(3);
      }),
      { numRuns: 300 },
    );
  });

  it('holds nobody up', () => {
    const many = ['<![CDATA[', '&a', '&amp', '<rss ', '<x', ']]>', '&#8;', '<a:b ', '<!-- '].map((each) =>
      each.repeat(4e5),
    );
    for (const text of [
      ...many.flatMap((each) => [`<rss>${each}</rss>`, `<rss>${each}`]),
      feed(`[${'a'.repeat(2e6)}`),
      `<rss><channel><item><description>${`[${'a'.repeat(2e6)}`}</description></item></channel></rss>`,
    ]) {
      const start = performance.now();
      try {
        read(text);
      } catch {
        // Read or refused, but soon.
      }
      expect(performance.now() - start, text.slice(0, 30)).to.be.below(4000);
    }
  }).timeout(60_000);
});
