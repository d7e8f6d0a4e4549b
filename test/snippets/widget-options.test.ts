import { expect } from '@open-wc/testing';
import { widgetNames } from '../../src/embed/widget-names.js';
import '../../src/index.js';
import { fitting, isSet, widgetOptions } from '../../src/snippets/widget-options.js';

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
    expect(look).to.deep.equal(['theme', 'accent', 'layout', 'still']);
  });

  it('take addresses only that lead to the same place from every page', () => {
    const option = (widget: 'contact-button' | 'news-list', name: string) =>
      widgetOptions[widget].find((each) => each.name === name)!;
    const href = (value: string) => isSet(option('contact-button', 'href'), value);
    expect(
      ['www.example.org', 'foo', '/contacto', 'https://', 'https://foo', 'https://.org'].filter(href),
    ).to.deep.equal([]);
    expect(['http://example.org/', 'javascript:alert(1)//x.y'].filter(href)).to.deep.equal([]);
    expect(href(' https://example.org/contacto ')).to.equal(true);
    const src = (value: string) => isSet(option('news-list', 'src'), value);
    expect(['example.org/', 'feed.xml', 'ftp://example.org/'].filter(src)).to.deep.equal([]);
    expect(src('http://example.org/')).to.equal(true);
  });

  it('of one widget do not stay on another, nor what no control could have set', () => {
    const values = { layout: 'cards', accent: 'red', theme: 'dark', still: 'true', 'as-of': '20', __proto__: 'x' };
    expect(fitting('objectives-list', values)).to.deep.equal({ theme: 'dark', layout: 'cards' });
    // What is typed stays, to be mended.
    expect(fitting('member-counter', values)).to.deep.equal({ theme: 'dark', still: 'true', 'as-of': '20' });
    expect(fitting('governance-diagram', values)).to.deep.equal({ theme: 'dark' });
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
