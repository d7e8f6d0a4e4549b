import { expect } from '@open-wc/testing';
import type { CoffeeElement } from '../../src/element/coffee-element.js';
import '../../src/widgets/member-counter/index.js';
import '../../src/widgets/objectives-list/index.js';
import '../../src/widgets/presentation/index.js';
import { warningsOf } from '../warnings.js';

const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;

describe('what stands inside a widget', () => {
  const warnings = warningsOf();
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => page.remove());
  const show = async (markup: string) => {
    page.innerHTML = markup;
    const widgets = [...page.querySelectorAll<CoffeeElement>(':defined')].filter(({ localName }) =>
      /^coffee-/.test(localName),
    );
    for (const each of widgets) await each.updateComplete;
    return widgets;
  };

  it('stays hidden where it is a fallback', async () => {
    await show('<coffee-member-counter><a href="/">155</a></coffee-member-counter><h2>After</h2>');
    expect(isSeen(page.querySelector('a')!)).to.equal(false);
    expect(warnings).to.deep.equal([]);
  });

  it('stays seen behind the widget where it is the page, and the editor is told, once', async () => {
    const [widget] = await show('<coffee-member-counter/><h2>Our history</h2><p>The rest.</p>');
    const [heading, text] = [page.querySelector('h2')!, page.querySelector('p')!];
    expect([heading, text].every(isSeen)).to.equal(true);
    const { bottom } = widget!.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
    expect(heading.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(heading.parentElement).to.equal(widget);
    page.append(widget!);
    await widget!.updateComplete;
    expect(isSeen(heading)).to.equal(true);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('</coffee-member-counter>');
  });

  it('is another widget: both are seen, and what follows them', async () => {
    const widgets = await show('<coffee-member-counter/><coffee-objectives-list/><p>The rest.</p>');
    expect(widgets).to.have.lengthOf(2);
    for (const each of [...widgets, page.querySelector('p')!]) expect(isSeen(each)).to.equal(true);
    expect(warnings).to.have.lengthOf(2);
  });

  it('stays a fallback where an application has put it there', async () => {
    const widget = document.createElement('coffee-member-counter') as CoffeeElement;
    widget.innerHTML = '<h3>Members</h3><p>155</p>';
    page.append(widget);
    await widget.updateComplete;
    expect(isSeen(widget.querySelector('h3')!)).to.equal(false);
    expect(warnings).to.deep.equal([]);
  });

  for (const inside of [
    '<picture><source srcset="data:,a" type="image/webp"><img slot="picture" alt="Foto" src="data:,b"></picture>',
    '<p><a slot="link" href="/mas">Saber más</a></p>',
    '<p>\n<a slot="link" href="/mas">Saber más</a><br></p>',
    '<div><p><strong><a slot="link" href="/mas">Saber más</a></strong></p></div>',
  ])
    it(`is put into its slot through what is around it: ${inside}`, async () => {
      const [widget] = await show(`<coffee-presentation>${inside}</coffee-presentation>`);
      const { slot, assignedSlot } = widget!.firstElementChild!;
      expect(slot).to.be.oneOf(['picture', 'link']);
      expect(assignedSlot?.name).to.equal(slot);
    });

  it('is put there again where a library has made it like the page’s new version', async () => {
    const [widget] = await show(
      '<coffee-presentation><p><a slot="link" href="/mas">Saber más</a></p></coffee-presentation>',
    );
    const wrapper = widget!.firstElementChild!;
    wrapper.removeAttribute('slot');
    await new Promise((done) => setTimeout(done));
    expect(wrapper.slot).to.equal('link');
  });

  it('is not slotted where it is another component’s, or stands beside other content', async () => {
    const [widget] = await show(
      '<coffee-presentation><my-card><b slot="link">x</b></my-card><p>Read <a slot="link" href="/">more</a></p></coffee-presentation>',
    );
    expect([...widget!.children].map(({ slot }) => slot)).to.deep.equal(['', '']);
  });
});
