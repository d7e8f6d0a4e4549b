import { expect } from '@open-wc/testing';
import { widgetNames } from '../../src/embed/widget-names.js';
import '../../src/index.js';
import { isSet, widgetOptions } from '../../src/snippets/widget-options.js';

describe('The options of each widget', () => {
  for (const name of widgetNames)
    it(`are the attributes of coffee-${name}, and the accent colour`, () => {
      const { observedAttributes } = customElements.get(`coffee-${name}`) as unknown as {
        observedAttributes: readonly string[];
      };
      const options = widgetOptions[name].map((option) => option.name);
      expect([...options].sort()).to.deep.equal([...observedAttributes, 'accent'].sort());
    });

  it('know which of them an address may carry', () => {
    const look = widgetOptions['member-counter'].filter((option) => option.look).map(({ name }) => name);
    expect(look).to.deep.equal(['theme', 'accent', 'still']);
  });

  it('are written down only where they change something and can be read', () => {
    const option = (name: string) => widgetOptions['member-counter'].find((each) => each.name === name)!;
    expect(isSet(option('value'), '384')).to.equal(true);
    expect(isSet(option('value'), 'many')).to.equal(false);
    expect(isSet(option('value'), ' ')).to.equal(false);
    expect(isSet(option('theme'), 'auto')).to.equal(false);
    expect(isSet(option('theme'), 'dark')).to.equal(true);
    expect(isSet(option('accent'), 'red;}')).to.equal(false);
    expect(isSet(option('still'))).to.equal(false);
  });
});
