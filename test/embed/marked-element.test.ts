import { expect } from '@open-wc/testing';
import { replaceMarked } from '../../src/embed/marked-element.js';
import '../../src/widgets/member-counter/index.js';
import { warningsOf } from '../warnings.js';

describe('a marked element', () => {
  const warnings = warningsOf();
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => page.remove());
  const replace = (markup: string) => {
    page.innerHTML = markup;
    return replaceMarked(page.querySelector('[data-widget]')!);
  };

  for (const name of [
    'coffee-member-counter',
    '“coffee-member-counter”',
    '”coffee-member-counter″',
    '«coffee-member-counter»',
    ' coffee-member-counter',
    'coffee-member-counter ',
    'Coffee-Member-Counter',
    'COFFEE-MEMBER-COUNTER',
    'coffee_member_counter',
    'coffee member counter',
    'CoffeeMemberCounter',
    'coffee-member-counter\u200b',
    '\u00a0coffee‑member‑counter',
  ])
    it(`may be named ${JSON.stringify(name)}`, () => {
      page.innerHTML = '<p>155</p>';
      const marked = page.querySelector('p')!;
      marked.dataset['widget'] = name;
      expect(replaceMarked(marked)?.localName).to.equal('coffee-member-counter');
      expect(page.innerHTML).to.equal('<coffee-member-counter>155</coffee-member-counter>');
      expect(warnings).to.deep.equal([]);
    });

  for (const [markup, ...words] of [
    ['<h3 data-widget="coffee-member-counter">155</h3>', '<h3 data-widget="coffee-member-counter">', '<p> | <div>'],
    ['<article data-widget="coffee-member-counter">155</article>', '<article ', '<p> | <div>'],
    ['<a href="#" data-widget="coffee-member-counter">155</a>', '<a ', '<p> | <div>'],
    ['<p data-widget="member-counter">155</p>', 'data-widget="member-counter"', 'expected coffee-member-counter.'],
    ['<p data-widget="coffee-counter">155</p>', 'data-widget="coffee-counter"', 'coffee-member-counter | '],
  ] as const)
    it(`stays what it is, and its editor is told: ${markup}`, () => {
      expect(replace(markup)).to.equal(undefined);
      expect(page.innerHTML).to.equal(markup);
      expect(warnings).to.have.lengthOf(1);
      for (const each of words) expect(warnings[0]).to.contain(each);
    });

  for (const name of ['carousel', 'none', 'counter', 'pushmenu', ''])
    it(`of another library stays what it is, and nothing is said: ${name}`, () => {
      expect(replace(`<p data-widget="${name}">155</p>`)).to.equal(undefined);
      expect(warnings).to.deep.equal([]);
    });

  it('keeps its language, its id and its classes', () => {
    const widget = replace(
      '<p data-widget="coffee-member-counter" lang="pt" id="a" class="b c" style="x" title="y">155</p>',
    )!;
    expect(widget.outerHTML).to.equal(
      '<coffee-member-counter lang="pt" id="a" class="b c">155</coffee-member-counter>',
    );
  });

  for (const [markup, inline] of [
    ['<p>We are <span data-widget="coffee-member-counter">155</span> organizations.</p>', true],
    ['<p><span data-widget="coffee-member-counter">155</span></p>', false],
    ['<p>We are</p><div data-widget="coffee-member-counter">155</div> organizations', false],
  ] as const)
    it(`is ${inline ? 'the figure alone' : 'the whole widget'}: ${markup}`, () => {
      expect(replace(markup)!.hasAttribute('inline')).to.equal(inline);
    });

  it('without an end leaves the page behind it, in order, and the editor is told', () => {
    const widget = replace(
      '<p>We are <span data-widget="coffee-member-counter"/> organizations. <b>More</b> text.</p>',
    )!;
    expect(page.innerHTML).to.equal(
      '<p>We are <coffee-member-counter inline=""></coffee-member-counter> organizations. <b>More</b> text.</p>',
    );
    expect(widget.hasChildNodes()).to.equal(false);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('</span>');
  });

  it('without an end leaves what other libraries hold on to where it was: the very same elements', () => {
    page.innerHTML = '<div data-widget="coffee-member-counter"/><h2>Our history</h2><section><p>Rest</p></section>';
    const kept = [page.querySelector('h2')!, page.querySelector('section')!];
    const widget = replaceMarked(page.querySelector('div')!)!;
    expect([...page.children]).to.deep.equal([widget, ...kept]);
  });
});
