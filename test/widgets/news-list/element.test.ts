import { expect, waitUntil } from '@open-wc/testing';
import { CoffeeNewsList } from '../../../src/widgets/news-list/index.js';
import { accessible, all, heard, one, problems, readAll, seen, settled, show } from '../stage.js';

const feed = (name: string) => new URL(`../../feed/fixtures/${name}`, import.meta.url).href;
const tag = (attributes: string, inside = '') => `<coffee-news-list ${attributes}>${inside}</coffee-news-list>`;

/** Puts a list on the page and waits until it has its news, or can't have them. */
async function put(attributes: string, inside = '', data = {}) {
  const widget = await show<CoffeeNewsList>(tag(attributes, inside), data);
  await waitUntil(() => !one(widget, '[aria-busy]'), 'the news never came');
  await settled(widget);
  return widget;
}

describe('the news list', () => {
  const found = problems();

  it('is of the class that its tag names', () => {
    expect(customElements.get('coffee-news-list') === CoffeeNewsList).to.equal(true);
  });

  for (const [lang, heading, link] of [
    ['es', 'Noticias de la Red Café', 'Todas las noticias'],
    ['en', 'News of the Coffee Network', 'All news'],
    ['pt', 'Notícias da Rede Café', 'Todas as notícias'],
    ['fr', 'Actualités du Réseau Café', 'Toutes les actualités'],
  ] as const)
    it(`without a feed links to the news, in ${lang}`, async () => {
      const widget = await put(`lang="${lang}"`);
      expect(heard(widget)).to.deep.equal([`heading 3 ${heading}`, `link ${link}`]);
      expect(one<HTMLAnchorElement>(widget, '[part=more]').href).to.equal('https://clac-comerciojusto.org/');
    });

  it('shows the latest five of a feed, with links, dates in the language of the page, and excerpts', async () => {
    const widget = await put(`lang="es" src="${feed('rest-list-fields.json')}"`);
    expect(all(widget, '[part=item]')).to.have.lengthOf(5);
    expect(readAll(widget, '[part=title]').slice(0, 3)).to.deep.equal([
      'Aviso para socios',
      'Nota sin título.',
      'El ñandú, el pingüino y la cigüeña ganan 1.000 € ☕',
    ]);
    expect(readAll(widget, '[part=date]')[0]).to.equal('2 de noviembre de 2024');
    expect(one(widget, 'time').getAttribute('datetime')).to.equal('2024-11-02T09:00:00.000Z');
    expect(one<HTMLAnchorElement>(widget, '[part=title] a').href).to.equal(
      'https://cafe.example/2024/11/aviso-privado/',
    );
    expect(seen(widget)).to.contain('(3 < 5)').and.to.contain('Los premios se entregarán en A Coruña');
    expect(heard(widget)[2]).to.equal('heading 4 Aviso para socios');
  });

  it('takes the feed of the dataset, and an attribute stands over it', async () => {
    const data = { news: { src: feed('rest-list-fields.json') } };
    expect(all(await put('lang="es"', '', data), '[part=item]')).to.have.lengthOf(5);
    const own = await put(`lang="es" src="${feed('feed-noticias.xml')}"`, '', data);
    expect(one<HTMLAnchorElement>(own, '[part=more]').href).to.equal(`${location.origin}/`);
  });

  it('shows as many as the limit says, and says so where it can’t', async () => {
    expect(all(await put(`limit="2" src="${feed('rest-list-fields.json')}"`), '[part=item]')).to.have.lengthOf(2);
    const widget = await put(`lang="en" limit="many" src="${feed('rest-list-fields.json')}"`);
    expect(all(widget, '[part=item]')).to.have.lengthOf(5);
    expect(found.events[0]).to.include({ attribute: 'limit', value: 'many', expected: 'a whole number, 1–10' });
  });

  it('shows pictures only with images: late, with their alt text', async () => {
    const src = feed('rest-fields-featured.json?pictures');
    expect(all(await put(`src="${src}"`), 'img')).to.have.lengthOf(0);
    const picture = one<HTMLImageElement>(await put(`images src="${src}"`), 'img');
    expect(picture.loading).to.equal('lazy');
    expect(picture.alt).to.equal('Una taza de café & leche');
  });

  it('says that there are no news yet', async () => {
    const widget = await put(`lang="en" src="${feed('empty.json')}"`);
    expect(seen(widget)).to.equal('News No news yet. All news');
  });

  it('shows its children where the feed can’t be read, and tells the editor why, once', async () => {
    const src = feed('rest-error.json?children');
    const widget = await put(`lang="en" src="${src}"`, '<p>Our news are on paper.</p>');
    expect(one<HTMLSlotElement>(widget, 'slot:not([name])').assignedElements()).to.have.lengthOf(1);
    expect(one(widget, '[part=more]') === null).to.equal(true);
    expect(found.events.map(({ attribute, value }) => `${attribute}: ${value}`)).to.deep.equal([
      `src: ${src} ({"code":"rest_post_invalid_page_number",)`,
    ]);
    expect(found.warnings).to.have.lengthOf(1);
    expect(found.warnings[0]).to.contain('RSS, Atom, JSON Feed or WordPress');
    expect(found.errors).to.deep.equal([]);
  });

  it('links to the site of the feed where it has no children to show', async () => {
    const widget = await put(`lang="en" src="${feed('rest-error.json')}"`);
    expect(seen(widget)).to.equal('News All news');
  });

  for (const inside of ['<p>&nbsp;</p><br>', '<p>&#8203;</p>', '<p><br></p>'])
    it(`links to the site of the feed where an editor has left nothing but ${inside}`, async () => {
      const widget = await put(`lang="en" src="${feed('rest-error.json?empty')}"`, inside);
      expect(seen(widget)).to.equal('News All news');
    });

  it('asks nobody where src is no address, and tells the editor', async () => {
    const widget = await put('lang="en" src="javascript:alert(1)"');
    expect(seen(widget)).to.equal('News of the Coffee Network All news');
    expect(found.events.map(({ attribute, value }) => `${attribute}: ${value}`)).to.deep.equal([
      'src: javascript:alert(1)',
    ]);
  });

  it('holds the place of the news while they are on their way', async () => {
    const widget = await show<CoffeeNewsList>(tag(`limit="3" src="${feed('feed.xml?late')}"`));
    const height = widget.offsetHeight;
    expect(height).to.be.above(250);
    await waitUntil(() => !one(widget, '[aria-busy]'));
  });

  it('changes with its address, and an answer that comes too late is left aside', async () => {
    const widget = await put(`src="${feed('feed.xml')}"`);
    widget.src = feed('feed-noticias.xml');
    widget.src = feed('rest-list-fields.json');
    await waitUntil(() => seen(widget).includes('Aviso para socios'));
    widget.src = null;
    await settled(widget);
    expect(all(widget, '[part=item]')).to.have.lengthOf(0);
  });

  it('shows the day that the feed states, and tells the editor of dates that can’t be read', async () => {
    const items = [
      { title: 'Uno', date_published: '2026-01-05T20:30:00-05:00' },
      { title: 'Dos', date_published: '05/01/2026' },
    ];
    const src = URL.createObjectURL(new Blob([JSON.stringify({ items })]));
    expect(src).to.match(/^blob:/);
    const { fetch } = window;
    window.fetch = () => fetch(src);
    const widget = await put(`lang="en" src="${feed('dates.json')}"`);
    window.fetch = fetch;
    expect(seen(widget)).to.contain('Uno January 5, 2026 Dos All news');
    expect(one(widget, 'time').getAttribute('datetime')).to.equal('2026-01-06T01:30:00.000Z');
    expect(found.warnings).to.have.lengthOf(1);
    expect(found.warnings[0]).to.contain('items[1].date: 05/01/2026": expected a date.');
  });

  accessible((attributes) => put(`${attributes} images src="${feed('rest-fields-featured.json')}"`));
});
