import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { teach } from '../../src/dataset/languages/register-language.js';
import { languages } from '../../src/language/languages/index.js';
import type { CoffeeElement } from '../../src/element/coffee-element.js';
import '../../src/index.js';
import { arabic } from '../language/arabic.js';
import { stepTo } from '../../src/widgets/timeline/step.js';
import { all, one, settled, show } from './stage.js';

const box = (element: Element) => element.getBoundingClientRect();
/** How far a box is from the side on which reading starts. */
const lead = (element: Element, around: Element, rtl: boolean) =>
  Math.round(rtl ? box(around).right - box(element).right : box(element).left - box(around).left);

/** A widget read from left to right and the same from right to left, at a width. */
async function both(tag: string, width: number, attributes = '', data = {}) {
  const put = async (lang: string) => {
    const widget = await show<CoffeeElement>(
      `<coffee-${tag} lang="${lang}" style="display:block;width:${width}px" ${attributes}></coffee-${tag}>`,
      data,
    );
    await settled(widget);
    return widget;
  };
  return [await put('en'), await put('ar')] as const;
}

const events = ['1991', '1992', '1993/..', '1994', '1995', '1996'].map((date) => ({ date, title: date }));

describe('a language that is read from right to left', () => {
  before(async () => {
    teach(arabic);
    await setViewport({ width: 1400, height: 900 });
  });
  after(() => {
    languages.pop();
  });

  for (const width of [400, 1000])
    it(`mirrors the timeline at ${width} px: its rail, its dots, its events`, async () => {
      const [left, right] = await both('timeline', width, '', { timelines: { a: events } });
      const places = (widget: Element, rtl: boolean) => {
        const base = one(widget, '[part=base]');
        return all(widget, '[part=title]').map((title) => lead(title, base, rtl));
      };
      expect(places(right, true)).to.deep.equal(places(left, false));
      const dot = (widget: Element) => getComputedStyle(all(widget, '[part=event]')[1]!, '::before');
      expect(dot(right).right).to.equal(dot(left).left);
      const rail = (widget: Element) => getComputedStyle(all(widget, '[part=event]')[1]!);
      if (width === 400)
        expect([rail(right).borderRightWidth, rail(right).borderLeftWidth]).to.deep.equal([
          rail(left).borderLeftWidth,
          '0px',
        ]);
      // What goes on points to where reading goes on.
      const open = getComputedStyle(one(right, '.open'), '::before');
      expect(open.transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    });

  it('mirrors the keys of the timeline: the left arrow goes on', async () => {
    const [, widget] = await both('timeline', 600, 'layout="horizontal"', { timelines: { a: events } });
    const scroller = one(widget, '.events');
    scroller.style.scrollBehavior = 'auto';
    const press = async (key: string) => {
      scroller.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settled(widget);
      return Math.round(scroller.scrollLeft);
    };
    const [, second] = all(widget, '[part=event]');
    const step = Math.round(box(second!).width);
    expect(await press('ArrowLeft')).to.be.closeTo(-step, 2);
    expect(await press('ArrowLeft')).to.be.closeTo(-2 * step, 2);
    expect(await press('ArrowRight')).to.be.closeTo(-step, 2);
    expect(await press('End')).to.equal(scroller.clientWidth - scroller.scrollWidth);
    expect(await press('Home')).to.equal(0);
    expect(stepTo('ArrowLeft', [0, 10], 0, 20, 'ArrowLeft')).to.equal(10);
  });

  it('mirrors the diagram: its boxes, its lines and what they point to', async () => {
    const [left, right] = await both('governance-diagram', 1000, 'layout="horizontal"');
    const places = (widget: Element, rtl: boolean) =>
      all(widget, '.body').map((body) => lead(body, one(widget, '.chart'), rtl));
    expect(places(right, true)).to.deep.equal(places(left, false));
    const drawing = all<SVGSVGElement>(right, '.lines > svg').find((svg) => svg.getBoundingClientRect().width)!;
    expect(getComputedStyle(drawing).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('mirrors the list of countries and its bars; the map stays as the earth is', async () => {
    const data = {
      members: {
        total: 9,
        byCountry: [
          { country: 'PE', total: 6 },
          { country: 'CO', total: 3 },
        ],
      },
    };
    const [left, right] = await both('member-counter', 900, 'layout="countries" still', data);
    const bars = (widget: Element, rtl: boolean) =>
      all(widget, '.bar').map((bar) => lead(bar.firstElementChild!, bar, rtl));
    expect(bars(right, true)).to.deep.equal(bars(left, false));
    expect(lead(one(right, '.map'), one(right, '[part=base]'), true)).to.be.above(100);
    const west = (widget: Element, country: string) =>
      box(all(widget, '.map text').find(({ textContent }) => textContent === country)!).left;
    expect(west(right, 'PE')).to.be.below(west(right, 'BO'));
  });

  it('opens the menu of the contact below the start of its button', async () => {
    const pair = await both('contact-button', 600, 'email="red@example.org" phone="+57 601 234 5678"');
    const places: number[] = [];
    for (const [index, widget] of pair.entries()) {
      one(widget, '.button').click();
      await settled(widget);
      places.push(lead(one(widget, '#menu'), one(widget, '.button'), index === 1));
    }
    expect(places).to.deep.equal([0, 0]);
  });

  it('counts by its six forms', async () => {
    for (const [total, word] of [
      [2, 'منظمتان'],
      [5, 'منظمات'],
    ] as const) {
      const widget = await show<CoffeeElement>(`<coffee-member-counter lang="ar" still></coffee-member-counter>`, {
        members: { total },
      });
      expect(one(widget, '[part=label]').textContent).to.contain(word);
    }
  });

  for (const tag of [
    'member-counter',
    'presentation',
    'objectives-list',
    'governance-diagram',
    'colombia-timeline',
    'figures',
    'contact-button',
    'news-list',
  ])
    it(`is drawn within its place, and what it lacks bears its own language: ${tag}`, async () => {
      for (const width of [180, 320, 600]) {
        const [, widget] = await both(tag, width);
        const base = one(widget, '[part=base]');
        expect(getComputedStyle(base).direction).to.equal('rtl');
        const { left, right } = box(base);
        for (const text of all(widget, 'p, h3, h4, dt, dd, a')) {
          if (!text.offsetParent || text.closest('.unseen, .events, .scroller')) continue;
          expect(box(text).left, `${width} ${text.textContent}`).to.be.at.least(left - 1);
          expect(box(text).right, `${width} ${text.textContent}`).to.be.at.most(right + 1);
        }
      }
      const widget = await show<CoffeeElement>(`<coffee-${tag} lang="ar"></coffee-${tag}>`);
      await expect(widget).to.be.accessible();
    });
});
