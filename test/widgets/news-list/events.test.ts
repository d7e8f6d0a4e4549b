import { expect, fixture } from '@open-wc/testing';
import { CoffeeNewsErrorEvent, CoffeeNewsLoadEvent } from '../../../src/widgets/news-list/events.js';
import '../../../src/widgets/news-list/index.js';
import { all, problems, readAll, settled } from '../stage.js';

const feed = (name: string) => new URL(`../../feed/fixtures/${name}`, import.meta.url).href;
/** The next event of a name that reaches the document. */
const next = <N extends keyof DocumentEventMap>(name: N) =>
  new Promise<DocumentEventMap[N]>((resolve) => document.addEventListener(name, resolve, { once: true }));

/** A list in a shadow root, as a component of the page has it. */
async function put(src: string, lang = 'en') {
  const card = await fixture<HTMLElement>('<div></div>');
  const list = document.createElement('coffee-news-list');
  Object.assign(list, { src, lang });
  card.attachShadow({ mode: 'open' }).append(list);
  return list;
}

describe('what the news list tells the page', () => {
  problems();

  it('is the news of its feed, out of shadow roots too', async () => {
    const src = feed('rest-list-fields.json');
    const told = next('coffee-news-load');
    const list = await put(src);
    const event = await told;
    expect(event).to.be.instanceOf(CoffeeNewsLoadEvent);
    expect(event.src).to.equal(src);
    await settled(list);
    expect(all(list, '[part=item]')).to.have.lengthOf(5);
    expect(event.items.length).to.be.above(5);
    expect(event.items[0]!.title).to.equal(readAll(list, '[part=title]')[0]);
  });

  it('is a feed without news, as well', async () => {
    const told = next('coffee-news-load');
    await put(feed('empty.json'));
    expect((await told).items).to.deep.equal([]);
  });

  for (const [lang, words] of [
    ['en', 'an RSS, Atom, JSON Feed or WordPress feed'],
    ['es', 'un feed RSS, Atom, JSON Feed o WordPress'],
  ] as const)
    it(`is why a feed can’t be read: for programs by a code, for people in ${lang}`, async () => {
      const src = feed('none.xml');
      const told = next('coffee-news-error');
      await put(src, lang);
      const event = await told;
      expect(event).to.be.instanceOf(CoffeeNewsErrorEvent);
      expect(event).to.include({ src, code: 'readable-feed', value: 'HTTP 404' });
      expect(event.expected).to.contain(words);
    });

  it('hears what a listener answers: another feed is asked for', async () => {
    const good = feed('rest-list-fields.json');
    const list = await put(feed('none.xml'));
    const loaded = next('coffee-news-load');
    list.addEventListener('coffee-news-error', () => (list.src = good), { once: true });
    expect((await loaded).src).to.equal(good);
    await settled(list);
    expect(all(list, '[part=item]')).to.have.lengthOf(5);
  });
});
