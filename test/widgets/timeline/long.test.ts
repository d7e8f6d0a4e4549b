import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { CoffeeTimeline } from '../../../src/widgets/timeline/index.js';
import '../../../src/widgets/timeline/index.js';
import { all, calm, emulated, fit, heard, one, readAll, settled, show } from '../stage.js';

const many = (count: number, word = 'Event') =>
  Array.from({ length: count }, (_, index) => ({
    date: String(1000 + (index % 1000)),
    title: `${word} ${index + 1}`,
    text: `What happened then, and to whom, ${index} times.`,
  }));
const data = (count: number, word?: string) => ({ timelines: { peru: many(count, word) } });
const put = (count: number, attributes = '') =>
  show<CoffeeTimeline>(`<coffee-timeline lang="en" ${attributes}></coffee-timeline>`, data(count));
const titles = (widget: CoffeeTimeline) => all(widget, '[part=title]').map(({ textContent }) => textContent.trim());
const given = (count: number, word = 'Event') => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);
const networkOf = (widget: CoffeeTimeline) => widget.closest('coffee-network')!;

describe('A long timeline', () => {
  for (const [layout, width] of [
    ['vertical', 400],
    ['auto', 400],
    ['auto', 1000],
    ['horizontal', 400],
  ] as const)
    it(`takes a time that grows with its events and not with their square: ${layout} in ${width} px`, async function () {
      this.timeout(30_000);
      const time = async (count: number) => {
        const widget = await put(1, `layout="${layout}"`);
        await fit(widget, width);
        const { timelines } = data(count);
        networkOf(widget).data = { timelines };
        await networkOf(widget).updateComplete;
        const start = performance.now();
        await widget.updateComplete;
        widget.getBoundingClientRect();
        await nextFrame();
        await nextFrame();
        const took = performance.now() - start;
        expect(all(widget, 'li')).to.have.lengthOf(count);
        networkOf(widget).remove();
        return took;
      };
      await time(200);
      // The shorter of two: what else the machine does only makes it longer.
      const shorter = async (count: number) => Math.min(await time(count), await time(count));
      // Ten times as many: what grew with the square took a hundred times as long.
      expect((await shorter(2000)) / (await shorter(200))).to.be.below(30);
    });

  it('loses no event, and shows them in order, whatever comes while it is being drawn', async () => {
    const widget = await put(1);
    const network = networkOf(widget);
    network.data = data(1003);
    await settled(widget);
    expect(titles(widget).sort()).to.deep.equal(given(1003).sort());
    network.data = data(1500, 'Other');
    await network.updateComplete;
    await nextFrame();
    network.data = data(250, 'Last');
    await settled(widget);
    expect(titles(widget)).to.deep.equal(given(250, 'Last'));
    network.data = data(20, 'Few');
    await settled(widget);
    expect(titles(widget)).to.deep.equal(given(20, 'Few'));
  });

  it('tells assistive technology which event of how many each one is', async () => {
    const widget = await put(205);
    const items = all(widget, '[role=listitem]');
    expect(items.map(({ ariaPosInSet }) => Number(ariaPosInSet))).to.deep.equal(
      Array.from({ length: 205 }, (_, index) => index + 1),
    );
    expect(new Set(items.map(({ ariaSetSize }) => ariaSetSize))).to.deep.equal(new Set(['205']));
    expect(heard(widget)).to.include.members(['heading 4 Event 1', 'heading 4 Event 205']);
    await expect(widget).to.be.accessible();
  });

  it('is drawn in pieces, of which the first is there at once; all are where the page is printed', async () => {
    const widget = await put(1);
    networkOf(widget).data = data(3000);
    while (all(widget, 'li').length < 2) await nextFrame();
    const drawn = all(widget, 'li').length;
    expect(drawn).to.be.above(9).and.below(3000);
    dispatchEvent(new Event('beforeprint'));
    expect(all(widget, 'li')).to.have.lengthOf(3000);
    await settled(widget);
    expect(all(widget, 'li')).to.have.lengthOf(3000);
  });

  for (const attributes of ['', 'layout="horizontal"'])
    emulated(`is a column on paper, of which nothing is cut off: ${attributes || 'by default'}`, async () => {
      const widget = await put(120, attributes);
      await fit(widget, 1000);
      const row = one(widget, '.events');
      expect(row.scrollWidth).to.be.above(10_000);
      await emulateMedia({ media: 'print' });
      expect(row.scrollWidth).to.equal(row.clientWidth);
      await calm();
    });

  it('is there at once where it was drawn before', async () => {
    const earlier = await put(300);
    const shell = document.createElement('div');
    const widget = document.createElement('coffee-timeline');
    widget.lang = 'en';
    widget.attachShadow({ mode: 'open' }).innerHTML = earlier.shadowRoot!.innerHTML;
    networkOf(earlier).append(shell);
    shell.append(widget);
    await new Promise((resolve) => setTimeout(resolve));
    expect(all(widget, 'li')).to.have.lengthOf(300);
  });

  it('is searched, and speaks another language from its first event to its last', async () => {
    const widget = await put(500);
    const input = one<HTMLInputElement>(widget, 'input');
    const search = async (words: string) => {
      input.value = words;
      input.dispatchEvent(new InputEvent('input'));
      await settled(widget);
      return titles(widget);
    };
    expect(await search('1498 event')).to.deep.equal(['Event 499']);
    expect(await search('event')).to.deep.equal(given(500));
    networkOf(widget).data = {
      timelines: {
        peru: many(500).map((event) => ({ ...event, title: { en: event.title, es: `Hecho ${event.date}` } })),
      },
    };
    widget.lang = 'es';
    await settled(widget);
    expect(titles(widget).filter((title) => !title.startsWith('Hecho'))).to.deep.equal([]);
  });

  it('goes from event to event by the keyboard where it is a row, and to its end', async () => {
    const widget = await put(200);
    await fit(widget, 1000);
    const row = one(widget, '.events');
    row.style.scrollBehavior = 'auto';
    row.focus();
    expect(widget.shadowRoot!.activeElement).to.equal(row);
    const step = one(widget, 'li').offsetWidth;
    for (const [key, events] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
    ] as const) {
      await sendKeys({ press: key });
      await settled(widget);
      expect(row.scrollLeft / step).to.be.closeTo(events, 0.05);
    }
    await sendKeys({ press: 'End' });
    await settled(widget);
    const last = all(widget, 'li').pop()!.getBoundingClientRect();
    expect(last.right).to.be.closeTo(row.getBoundingClientRect().right, 2 * 16 + 2);
    expect(readAll(widget, '[part=title]').pop()).to.equal('Event 200');
  });
});
