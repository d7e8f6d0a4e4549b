import { expect } from '@open-wc/testing';
import { applyParameters } from '../../src/embed-page/parameters.js';
import '../../src/widgets/objectives-list/index.js';

describe('the address of an embed page', () => {
  for (const [search, attributes] of [
    ['?theme=dark&layout=cards', { theme: 'dark', layout: 'cards' }],
    ['?headinglevel=2', { 'heading-level': '2' }],
    ['?heading-level=2', { 'heading-level': '2' }],
    ['?accent=%23008060', { style: '--coffee-accent: #008060;' }],
    ['?accent=url(x)', {}],
    ['?lang=fr&value=999&email=x@evil.example&onclick=x&style=color:red&src=//evil.example', {}],
    ['', {}],
  ] as const)
    it(`${search || 'without parameters'} sets ${JSON.stringify(attributes)}`, () => {
      const widget = document.createElement('coffee-objectives-list');
      applyParameters(widget, search);
      const set = [...widget.attributes].map(({ name, value }) => [name, value] as const);
      expect(Object.fromEntries(set)).to.deep.equal(attributes);
    });
});
