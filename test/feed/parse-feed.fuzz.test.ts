import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse-feed.js';

const fixture = async (name: string) => (await fetch(new URL(`./fixtures/${name}`, import.meta.url))).text();
const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<script>window.hacked=1</script>',
    '<img src=x onerror="window.hacked=1">',
    '&lt;svg onload=window.hacked=1&gt;',
    'javascript:window.hacked=1',
    'data:text/html,x',
    '3 < 5 && 5 > 3',
    '&bogus;',
    '\u0000\ud800',
    '9'.repeat(400),
    '<p>'.repeat(300),
  ),
);
/** Takes the place of one value in JSON, wherever it is. */
const jsonEdit = fc.record({
  at: fc.nat(),
  value: fc.oneof(hostile, fc.jsonValue({ maxDepth: 3 }), fc.constant({ __proto__: 1, rendered: [] })),
});
/** Takes the place of some characters. */
const textEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: fc.oneof(hostile, fc.constantFrom('<![CDATA[', ']]>', '<!--', '{', '[', '"__proto__":{"hacked":1},', '<item>')),
});
/** Takes the place of the text of one element. */
const xmlEdit = fc.record({ at: fc.nat(), value: hostile });

type Edit<T> = T extends fc.Arbitrary<infer U> ? U : never;

function editJson(text: string, edits: readonly Edit<typeof jsonEdit>[]): string {
  const data = JSON.parse(text) as unknown;
  for (const { at, value } of edits) {
    const holders: (readonly [object, string])[] = [];
    const walk = (node: unknown) => {
      if (typeof node !== 'object' || !node) return;
      for (const key of Object.keys(node)) {
        holders.push([node, key]);
        walk((node as Record<string, unknown>)[key]);
      }
    };
    walk(data);
    const [holder, key] = holders[at % holders.length] ?? [{}, 'x'];
    (holder as Record<string, unknown>)[key] = structuredClone(value);
  }
  return JSON.stringify(data);
}

const escape = (text: string) =>
  text.replace(/[&<\u0000-\u001f\ud800-\udfff]/g, (found) => (found === '&' ? '&amp;' : found === '<' ? '&lt;' : ''));
function editXml(text: string, edits: readonly Edit<typeof xmlEdit>[]): string {
  const pieces = text.split(/(?<=<(?:title|link|pubDate|description)>)([^<]*)/);
  for (const { at, value } of edits) pieces[2 * (at % ((pieces.length - 1) / 2)) + 1] = escape(value);
  return pieces.join('');
}

describe('Mutated feeds', () => {
  it('give plain news or a reason, and never markup, a bad link or a prototype', async function () {
    this.timeout(240_000);
    const json = [await fixture('rest-list-fields.json'), await fixture('rest-fields-featured.json')];
    const xml = [await fixture('feed.xml'), await fixture('feed-noticias.xml')].map((text) =>
      // The first items are as good as all of them, and 10,000 runs are done sooner.
      text.replace(/(.*?<\/item>.*?<\/item>).*(<\/channel>.*)/s, '$1$2'),
    );
    const some = { minLength: 1, maxLength: 3 };
    const mutated = fc.oneof(
      fc.tuple(fc.constantFrom(...json), fc.array(jsonEdit, some)).map(([text, edits]) => editJson(text, edits)),
      fc.tuple(fc.constantFrom(...xml), fc.array(xmlEdit, some)).map(([text, edits]) => editXml(text, edits)),
      fc.tuple(fc.constantFrom(...json, ...xml), fc.array(textEdit, some)).map(([text, edits]) =>
        edits.reduce((before, { at, cut, put }) => {
          const place = Math.floor(at * before.length);
          return before.slice(0, place) + put + before.slice(place + cut);
        }, text),
      ),
    );
    let read = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        let items;
        try {
          items = parseFeed(text, 'https://cafe.example/').items;
        } catch (error) {
          expect(error).to.be.instanceOf(Error);
          return;
        }
        read++;
        for (const { title, text: excerpt, href, date, day, picture } of items) {
          expect(title).to.be.a('string');
          expect(excerpt).to.be.a('string');
          if (href) expect(href).to.match(/^https?:\/\//);
          if (picture) expect(picture.src).to.match(/^https:/);
          expect(!date).to.equal(!day);
          if (date && day) expect(Math.abs(+date - +day)).to.be.below(9 * 864e5);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(read).to.be.above(5000);
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
    expect(({} as { hacked?: number }).hacked).to.equal(undefined);
  });
});
