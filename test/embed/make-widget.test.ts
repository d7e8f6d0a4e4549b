import { expect } from '@open-wc/testing';
import type { CoffeeElement } from '../../src/element/coffee-element.js';
import type { CoffeeErrorEvent } from '../../src/element/error-event.js';
import { setAttributes } from '../../src/embed/make-widget.js';
import { remember } from '../../src/embed/remember.js';
import '../../src/widgets/member-counter/index.js';
import '../../src/widgets/objectives-list/index.js';
import { warningsOf } from '../warnings.js';

const make = (tag: string, given: { [name: string]: string }, prefix?: string) => {
  const widget = document.createElement(tag) as CoffeeElement;
  setAttributes(widget, Object.entries(given), remember(widget, prefix));
  return widget;
};
const attributes = (widget: Element) =>
  Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value]));

describe('the attributes of what stands for a widget', () => {
  const warnings = warningsOf();

  for (const [tag, name, attribute] of [
    ['coffee-objectives-list', 'heading-level', 'heading-level'],
    ['coffee-objectives-list', 'headinglevel', 'heading-level'],
    ['coffee-member-counter', 'as-of', 'as-of'],
    ['coffee-member-counter', 'asof', 'as-of'],
    ['coffee-member-counter', 'lang', 'lang'],
    ['coffee-member-counter', 'value', 'value'],
  ] as const)
    it(`${name} sets ${attribute}`, () => {
      expect(attributes(make(tag, { [name]: '4' }))).to.deep.equal({ [attribute]: '4' });
    });

  it('are never others than the widget has', () => {
    const given = { onclick: 'x', style: 'x', slot: 'x', widget: 'x', 'aos-delay': '5', 'heading-level': '2' };
    expect(attributes(make('coffee-member-counter', given, 'data-'))).to.deep.equal({});
  });

  it('may be a colour', () => {
    const { style } = make('coffee-member-counter', { accent: 'rgb(0 105 92)' });
    expect(style.getPropertyValue('--coffee-accent')).to.equal('rgb(0 105 92)');
  });

  it('are named to the editor as they stand on the page, to programs by the widget’s own name', async () => {
    const widget = make('coffee-member-counter', { value: 'muchas', 'as-of': '2018' }, 'data-');
    const events: CoffeeErrorEvent[] = [];
    widget.addEventListener('coffee-error', (event) => events.push(event));
    document.body.append(widget);
    await widget.updateComplete;
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<coffee-member-counter> data-value="muchas"');
    expect(events.map(({ attribute }) => attribute)).to.deep.equal(['value']);
    widget.remove();
  });

  for (const [tag, name, value, meant] of [
    ['coffee-member-counter', 'valeu', '384', 'data-value'],
    ['coffee-member-counter', 'vale', '384', 'data-value'],
    ['coffee-member-counter', 'values', '384', 'data-value'],
    ['coffee-member-counter', 'velue', '384', 'data-value'],
    ['coffee-member-counter', 'as-off', '2018', 'data-as-of'],
    ['coffee-objectives-list', 'headinglevle', '2', 'data-heading-level'],
    ['coffee-objectives-list', 'heading-levels', '2', 'data-heading-level'],
    ['coffee-member-counter', 'acent', 'red', 'data-accent'],
    ['coffee-member-counter', 'accent', 'cofee', '#00695c'],
    ['coffee-member-counter', 'accent', '“red”', '#00695c'],
  ] as const)
    it(`data-${name}="${value}": the editor reads of ${meant}, once`, async () => {
      const widget = make(tag, { [name]: value }, 'data-');
      document.body.append(widget);
      await widget.updateComplete;
      widget.requestUpdate();
      await widget.updateComplete;
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(`data-${name}="${value}"`).and.contain(`${meant}.`);
      widget.remove();
    });

  it('of others are no slip: nothing is said', async () => {
    const given = { aos: 'fade', id: '5', block: 'x', testid: 'y', widget: 'coffee-member-counter', 'v-8f3a': '' };
    const widget = make('coffee-member-counter', given, 'data-');
    document.body.append(widget);
    await widget.updateComplete;
    expect(warnings).to.deep.equal([]);
    widget.remove();
  });
});
