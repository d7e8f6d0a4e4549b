import { expect } from '@open-wc/testing';
import type { GivenDataset } from '../../../src/dataset/types.js';
import type { CoffeeTimeline } from '../../../src/widgets/timeline/index.js';
import '../../../src/widgets/timeline/index.js';
import { all, fit, heard, one, read, readAll, settled, show } from '../stage.js';

type Events = NonNullable<NonNullable<GivenDataset['timelines']>[string]>;
const put = (events: Events, attributes = 'lang="en" layout="vertical"') =>
  show<CoffeeTimeline>(`<coffee-timeline ${attributes}></coffee-timeline>`, { timelines: { peru: events } });
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    date: String(1990 + index),
    title: `Event ${index + 1}`,
    place: index ? 'Cusco' : 'Riosucio',
  }));
const search = async (widget: CoffeeTimeline, words: string) => {
  const input = one<HTMLInputElement>(widget, 'input[type=search]');
  input.value = words;
  input.dispatchEvent(new InputEvent('input'));
  await settled(widget);
};

describe('The events of a timeline', () => {
  it('have a picture, a place and a link', async () => {
    const image = { src: 'https://example.org/a.jpg', alt: 'A hillside', caption: 'The slope', credit: 'Las Nubes' };
    const widget = await put([
      { date: '1992', title: 'Founded', place: 'Riosucio', image, link: { url: 'https://example.org/film' } },
    ]);
    expect(heard(widget)).to.include.members(['Riosucio', 'link More: Founded']);
    // There as a picture, or in its words where it can't be had.
    expect(heard(widget).join()).to.contain('A hillside');
    expect(one<HTMLImageElement>(widget, 'figure img').alt).to.equal('A hillside');
    expect(readAll(widget, 'figcaption')).to.deep.equal(['The slope Las Nubes']);
    await expect(widget).to.be.accessible();
  });

  it('have a link whose words are heard in their language, and of which the first alone is seen', async () => {
    const widget = await put([{ date: '1992', title: { es: 'Fundada' }, link: { url: 'https://example.org/' } }]);
    const link = one(widget, '[part=link]');
    expect(heard(widget)).to.include('link More: Fundada');
    expect(link.querySelector<HTMLElement>('[lang=es]')?.innerText).to.equal('Fundada');
    expect(link.parentElement!.scrollWidth).to.equal(link.parentElement!.clientWidth);
    const before = link.getBoundingClientRect().width;
    link.lastElementChild!.remove();
    expect(link.getBoundingClientRect().width).to.equal(before);
  });

  for (const [date, mark] of [
    ['1992', ''],
    ['199X', 'stretch'],
    ['1991/1992', 'stretch'],
    ['1992/..', 'open'],
    ['../1992', 'stretch'],
    ['1992~', 'about'],
    ['1992?/..', 'open about'],
  ] as const)
    it(`are drawn as ${mark || 'a point'} for ${date}`, async () => {
      expect(one(await put([{ date, title: 'A' }]), 'li').className.trim()).to.equal(mark);
    });

  it('show a date that several share once, one under the other, and say it with each', async () => {
    const events = ['1992', '1992', '1993'].map((date) => ({ date, title: 'A' }));
    const widget = await put(events, 'lang="en"');
    await fit(widget, 1000);
    const widths = () => all(widget, '.date').map((date) => date.offsetWidth > 1);
    expect(widths()).to.deep.equal([true, true, true]);
    await fit(widget, 400);
    expect(widths()).to.deep.equal([true, false, true]);
    expect(heard(widget).filter((said) => said === '1992')).to.have.lengthOf(2);
  });

  it('can be searched from 12 on, and not below', async () => {
    expect(one(await put(many(11)), 'input')).to.equal(null);
    expect(one(await put(many(12)), 'input').ariaLabel).to.equal('Search the timeline');
  });

  it('are found by words of the title, the place and the date, without accents or capitals', async () => {
    const widget = await put(many(14));
    for (const [words, found] of [
      ['ríosucio', ['Event 1']],
      ['EVENT 1 cusco', ['Event 10', 'Event 11', 'Event 12', 'Event 13', 'Event 14', 'Event 2']],
      ['2003', ['Event 14']],
      ['nothing', []],
    ] as const) {
      await search(widget, words);
      expect(readAll(widget, '[part=title]'), words).to.include.members([...found]);
      expect(read(one(widget, '[aria-live]'))).to.equal(`${readAll(widget, '[part=title]').length} of 14 events`);
    }
    expect(readAll(widget, '[part=title]')).to.deep.equal([]);
    await search(widget, ' ');
    expect(readAll(widget, '[part=title]')).to.have.lengthOf(14);
    expect(read(one(widget, '[aria-live]'))).to.equal('');
    await expect(widget).to.be.accessible();
  });

  it('are found by full-width digits, and by a word that may be divided', async () => {
    const widget = await put([...many(12), { date: '1985', title: 'Genossen\u00adschaft' }]);
    for (const words of ['１９８５', 'genossenschaft']) {
      await search(widget, words);
      expect(readAll(widget, '[part=title]'), words).to.deep.equal(['Genossen\u00adschaft']);
    }
  });

  it('are a stop for the keyboard no more where the search finds none in the row, and no key fails', async () => {
    const widget = await put(many(14), 'lang="en" layout="horizontal"');
    await fit(widget, 400);
    const row = one(widget, '.events');
    const thrown: unknown[] = [];
    const listen = (event: ErrorEvent) => {
      event.preventDefault();
      thrown.push(event.message);
    };
    addEventListener('error', listen);
    const press = () => row.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    expect(row.tabIndex).to.equal(0);
    const input = one<HTMLInputElement>(widget, 'input');
    input.value = 'nothing';
    input.dispatchEvent(new InputEvent('input'));
    await widget.updateComplete;
    // The key may come before the row is measured.
    press();
    await settled(widget);
    expect(row.tabIndex).to.equal(-1);
    press();
    expect(thrown).to.deep.equal([]);
    removeEventListener('error', listen);
    await search(widget, '');
    expect(row.tabIndex).to.equal(0);
  });

  it('stand where they stand before the script has come, which adds the search', async () => {
    for (const width of [240, 400, 1000])
      for (const size of ['16px', '10px', '32px']) {
        const widget = await put(many(12));
        widget.style.fontSize = size;
        await fit(widget, width);
        const place = one(widget, '.search');
        const top = () => one(widget, '.events').getBoundingClientRect().top;
        const live = top();
        place.replaceChildren();
        expect(top(), `${width} px, ${size}`).to.be.closeTo(live, 1);
      }
  });
});
