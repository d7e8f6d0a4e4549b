import { aTimeout, expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import type { TimelineEvent } from '../../../src/dataset/types.js';
import type { CoffeeNetwork } from '../../../src/provider/index.js';
import type { CoffeeColombiaTimeline } from '../../../src/widgets/colombia-timeline/index.js';
import '../../../src/widgets/colombia-timeline/index.js';
import {
  accessible,
  all,
  calm,
  emulates,
  fit,
  heard,
  languages,
  one,
  overlap,
  problems,
  readAll,
  seen,
  settled,
  show,
} from '../stage.js';

const put = (attributes: string, colombia?: readonly TimelineEvent[]) =>
  show<CoffeeColombiaTimeline>(
    `<coffee-colombia-timeline ${attributes}></coffee-colombia-timeline>`,
    colombia ? { timelines: { colombia } } : {},
  );
/** Events of these dates, named by their place. */
const on = (...dates: string[]): TimelineEvent[] =>
  dates.map((date, index) => ({ id: `e${index}`, date, title: `Event ${index}`, text: `What happened ${index}` }));

const scroller = (widget: CoffeeColombiaTimeline) => one(widget, '.events');
const columns = (widget: CoffeeColombiaTimeline) => new Set(all(widget, 'li').map((item) => item.offsetLeft)).size;

describe('the Colombia timeline', () => {
  const found = problems();

  it('tells the events in order, each with its date, under headings', async () => {
    const widget = await put('lang="en"');
    await fit(widget, 1280);
    const told = heard(widget);
    expect(told.slice(0, 3)).to.deep.equal([
      'heading 3 Fair Trade coffee in Colombia',
      'Its coffee organizations, figures and impact',
      'list',
    ]);
    expect(told.filter((each) => /^(heading 4|\d{4}$|since)/.test(each))).to.deep.equal([
      '1991',
      'heading 4 A chance encounter in Europe',
      '1992',
      'heading 4 The first Fair Trade export',
      'since 1992',
      'heading 4 Millions of dollars to communities',
      'since 1992',
      'heading 4 From coffee to many other products',
    ]);
    expect(told.slice(-2)).to.deep.equal(['Source:', 'link CLAC']);
    expect(one(widget, 'ol[role=list]').children).to.have.lengthOf(4);
    expect(all(widget, 'time').map((time) => [time.getAttribute('datetime'), time.textContent])).to.deep.equal([
      ['1991', '1991'],
      ['1992', '1992'],
    ]);
  });

  for (const lang of languages)
    it(`tells every title and text in ${lang}`, async () => {
      const text = seen(await put(`lang="${lang}"`));
      for (const event of builtin.timelines['colombia']!.events)
        for (const part of [event.title, event.text])
          expect(text).to.contain((part as Record<string, string>)[lang]!.replace(/\s/g, ' '));
    });

  for (const [lang, dates] of [
    ['es', ['los años 90', '1991–1993', 'Desde los años 80', 'Marzo de 2005']],
    ['en', ['The 1990s', '1991–1993', 'Since the 1980s', 'March 2005']],
    ['pt', ['A década de 1990', '1991–1993', 'Desde a década de 1980', 'Março de 2005']],
    ['fr', ['Les années 1990', '1991–1993', 'Depuis les années 1980', 'Mars 2005']],
  ] as const)
    it(`says imprecise dates as people do in ${lang}`, async () => {
      const widget = await put(`lang="${lang}" layout="vertical"`, on('198X/..', '199X', '1991/1993', '2005-03'));
      const said = readAll(widget, '[part=date]').map((date) => date.toLowerCase());
      expect(said).to.have.members(dates.map((date) => date.toLowerCase()));
      expect(all(widget, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal(['2005-03']);
    });

  it('starts with the latest event where order is desc', async () => {
    const events = on('1992', '1990', '1991');
    expect(readAll(await put('lang="en" order="asc"', events), '[part=date]')).to.deep.equal(['1990', '1991', '1992']);
    expect(readAll(await put('lang="en" order="desc"', events), '[part=date]')).to.deep.equal(['1992', '1991', '1990']);
    expect(found.events).to.deep.equal([]);
  });

  for (const [attribute, value, expected] of [
    ['order', 'newest', 'asc | desc'],
    ['layout', 'diagonal', 'auto | vertical | horizontal'],
  ] as const)
    it(`stays as it is where ${attribute} is ${value}, and tells the editor once`, async () => {
      const widget = await put(`lang="en" ${attribute}="${value}"`);
      await fit(widget, 320);
      expect(readAll(widget, '[part=date]')[0]).to.equal('1991');
      expect(columns(widget)).to.equal(1);
      expect(found.events).to.have.lengthOf(1);
      expect(found.events[0]).to.include({ tag: 'coffee-colombia-timeline', attribute, value, expected });
      expect([found.warnings.length, found.errors.length]).to.deep.equal([1, 0]);
    });

  it('names a source once where all share it, else under each event; an http page is a link', async () => {
    const [a, b, c] = on('1990', '1991', '1992') as [TimelineEvent, TimelineEvent, TimelineEvent];
    const old = { text: 'Old page', url: 'http://example.org/old' };
    const shared = await put(
      'lang="en"',
      [a, b].map((event) => ({ ...event, source: old })),
    );
    expect(readAll(shared, '[part=source]')).to.deep.equal(['Old page']);
    expect(one<HTMLAnchorElement>(shared, 'a').href).to.equal('http://example.org/old');
    const own = await put('lang="en"', [{ ...a, source: old }, { ...b, source: { text: 'A book' } }, c]);
    expect(all(own, 'li').map((item) => item.querySelector('[part=source]')?.textContent)).to.deep.equal([
      'Old page',
      'A book',
      undefined,
    ]);
    expect(all(own, 'a').map(({ textContent }) => textContent)).to.deep.equal(['Old page']);
  });

  it('stands upright where it is narrow, and side by side where it is wide', async () => {
    const widget = await put('lang="en"');
    await fit(widget, 320);
    expect(columns(widget)).to.equal(1);
    await fit(widget, 1280);
    expect(columns(widget)).to.equal(4);
  });

  it('stands as the page says, whatever its width', async () => {
    const widget = await put('lang="en" layout="vertical"');
    await fit(widget, 1280);
    expect(columns(widget)).to.equal(1);
    widget.layout = 'horizontal';
    await fit(widget, 320);
    expect(columns(widget)).to.equal(4);
  });

  for (const layout of ['auto', 'horizontal'])
    for (const width of [180, 320, 768, 1280])
      it(`keeps its events apart and its texts whole at ${width} px, ${layout}`, async () => {
        for (const lang of languages) {
          const widget = await put(`lang="${lang}" layout="${layout}"`);
          await fit(widget, width);
          const { left, right } = widget.getBoundingClientRect();
          const { left: from, right: to } = scroller(widget).getBoundingClientRect();
          expect(from).to.be.at.least(left - 8);
          expect(to).to.be.at.most(right + 1);
          const items = all(widget, 'li').map((item) => item.getBoundingClientRect());
          expect(items.some((a) => items.some((b) => a !== b && overlap(a, b)))).to.equal(false);
          for (const item of all(widget, 'li')) expect(item.scrollWidth).to.be.at.most(item.clientWidth + 8);
          if (layout === 'auto' && width < 500)
            expect(scroller(widget).scrollWidth).to.be.at.most(scroller(widget).clientWidth + 1);
        }
      });

  it('tells a long story as one list, all of it in the document, and lays out what is near', async () => {
    const events = on(...Array.from({ length: 230 }, (_, index) => String(1700 + index)));
    const widget = await put('lang="en" layout="vertical"', events);
    expect(all(widget, '[role=list]')).to.have.lengthOf(1);
    const [list] = all(widget, '[role=list]');
    expect(list!.querySelectorAll(':scope > [role=presentation] > [role=listitem]')).to.have.lengthOf(230);
    const far = all(widget, 'li')[209]!;
    expect(far.textContent).to.contain('Event 209').and.contain('1909');
    // Its group is skipped until it is near; found, it is laid out.
    const skipped = () => !far.checkVisibility({ contentVisibilityAuto: true });
    expect(skipped()).to.equal(true);
    far.scrollIntoView();
    await settled(widget);
    expect(skipped()).to.equal(false);
    expect(far.getBoundingClientRect().height).to.be.above(20);
    // What waits is not counted by every screen reader: each says its place.
    expect([far.ariaPosInSet, far.ariaSetSize]).to.deep.equal(['210', '230']);
    window.scrollTo(0, 0);
  });

  it('keeps the same distance between all events of a long story', async () => {
    const widget = await put(
      'lang="en" layout="vertical"',
      on(...Array.from({ length: 120 }, (_, i) => `${1800 + i}`)),
    );
    for (const group of all(widget, '.long > ol')) group.style.contentVisibility = 'visible';
    const tops = all(widget, 'li').map((item) => item.getBoundingClientRect().top);
    const steps = tops.slice(1).map((top, index) => Math.round(top - tops[index]!));
    expect(new Set(steps).size, steps.join()).to.equal(1);
  });

  it('is no longer a stop for the keyboard when a long story becomes a short one', async () => {
    const widget = await put(
      'lang="en" layout="horizontal"',
      on(...Array.from({ length: 120 }, (_, i) => `${1800 + i}`)),
    );
    await fit(widget, 1000);
    expect(scroller(widget).tabIndex).to.equal(0);
    (widget.parentElement as CoffeeNetwork).data = { timelines: { colombia: on('1991', '1992') } };
    await settled(widget);
    await fit(widget, 1000);
    expect(all(widget, 'li')).to.have.lengthOf(2);
    expect(scroller(widget).hasAttribute('tabindex')).to.equal(false);
  });

  it('sets a long story side by side too', async () => {
    const widget = await put(
      'lang="en" layout="horizontal"',
      on(...Array.from({ length: 130 }, (_, i) => `${1800 + i}`)),
    );
    await fit(widget, 1000);
    for (const group of all(widget, '.long > ol')) group.style.contentVisibility = 'visible';
    expect(columns(widget)).to.equal(130);
    expect(new Set(all(widget, 'li').map((item) => item.getBoundingClientRect().height)).size).to.equal(1);
    expect(scroller(widget).tabIndex).to.equal(0);
  });

  describe('where its row is wider than the widget', () => {
    let widget: CoffeeColombiaTimeline;
    const at = () => scroller(widget).scrollLeft;
    const end = () => scroller(widget).scrollWidth - scroller(widget).clientWidth;
    const starts = () => all(widget, 'li').map((item) => item.offsetLeft - all(widget, 'li')[0]!.offsetLeft);
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await settled(widget);
      // Where less motion can't be asked for, it glides there.
      for (let before = NaN; !emulates && before !== at(); await aTimeout(200)) before = at();
    };
    const events = on('1990', '1991', '1992', '1993', '1994', '1995', '1996', '1997');

    beforeEach(async () => {
      // Elsewhere the scroll is only slower.
      if (emulates) await emulateMedia({ reducedMotion: 'reduce' });
      widget = await put('lang="en" layout="horizontal"', events);
      await fit(widget, 400);
    });
    afterEach(calm);

    it('is a stop for the keyboard that says what it is, and shows that it has the focus', async () => {
      await sendKeys({ press: 'Tab' });
      expect(widget.shadowRoot!.activeElement === scroller(widget)).to.equal(true);
      expect(getComputedStyle(scroller(widget)).outlineStyle).to.equal('solid');
      expect(heard(widget)).to.include('group Fair Trade coffee in Colombia');
    });

    it('says so by the heading that is shown', async () => {
      widget.append(Object.assign(document.createElement('span'), { slot: 'heading', textContent: 'Our story' }));
      await settled(widget);
      expect(heard(widget)).to.include('group Our story');
    });

    it('goes from event to event by the arrow keys, and to its ends by Home and End', async () => {
      scroller(widget).focus();
      await press('ArrowRight');
      expect(at()).to.be.closeTo(starts()[1]!, 8);
      await press('ArrowRight');
      expect(at()).to.be.closeTo(starts()[2]!, 8);
      await press('ArrowLeft');
      expect(at()).to.be.closeTo(starts()[1]!, 8);
      await press('End');
      expect(at()).to.be.closeTo(end(), 8);
      await press('ArrowRight');
      expect(at()).to.be.closeTo(end(), 8);
      await press('Home');
      expect(at()).to.be.closeTo(0, 8);
      await press('ArrowLeft');
      expect(at()).to.be.closeTo(0, 8);
    });

    it('leaves other keys, and those with a modifier, to the page', () => {
      const taken = (init: KeyboardEventInit) =>
        !scroller(widget).dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...init }));
      expect(taken({ key: 'ArrowRight' })).to.equal(true);
      for (const key of ['ArrowDown', 'PageDown', ' ', 'a']) expect(taken({ key }), key).to.equal(false);
      for (const held of ['ctrlKey', 'metaKey', 'altKey'])
        expect(taken({ key: 'ArrowRight', [held]: true }), held).to.equal(false);
    });

    it('is no stop for the keyboard any more once all of it fits', async () => {
      widget.layout = 'vertical';
      await fit(widget, 401);
      expect(scroller(widget).hasAttribute('tabindex')).to.equal(false);
      expect(scroller(widget).hasAttribute('role')).to.equal(false);
      widget.layout = 'horizontal';
      await fit(widget, 400);
      expect(scroller(widget).tabIndex).to.equal(0);
    });

    it('notices that all of it fits when the data changes, in the same place', async () => {
      widget.layout = 'auto';
      await fit(widget, 1280);
      expect(scroller(widget).tabIndex, 'eight events').to.equal(0);
      Object.assign(widget.parentElement!, { data: { timelines: { colombia: events.slice(0, 2) } } });
      await settled(widget);
      expect(scroller(widget).scrollWidth).to.be.at.most(scroller(widget).clientWidth + 1);
      expect(scroller(widget).hasAttribute('tabindex'), 'two events').to.equal(false);
    });

    it('is still a stop for the keyboard when it was drawn anew', async () => {
      await fit(widget, 400);
      widget.shadowRoot!.replaceChildren();
      widget.requestUpdate();
      await fit(widget, 401);
      expect(scroller(widget).tabIndex).to.equal(0);
      widget.layout = 'vertical';
      await fit(widget, 402);
      expect(scroller(widget).hasAttribute('tabindex')).to.equal(false);
    });

    it('has nothing for axe to find', () => expect(widget).to.be.accessible());
  });

  it('is no stop for the keyboard where all of it is seen', async () => {
    const widget = await put('lang="en"');
    for (const width of [320, 1280]) {
      await fit(widget, width);
      expect(scroller(widget).hasAttribute('tabindex')).to.equal(false);
    }
    await put('lang="en" layout="vertical"');
    expect(heard(widget).filter((each) => each.startsWith('group'))).to.deep.equal([]);
  });

  accessible(put);
});
