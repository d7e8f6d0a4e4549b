import { expect } from '@open-wc/testing';
import { setLook } from '../../src/embed/make-widget.js';
import { widgetNames } from '../../src/embed/widget-names.js';
import { presentational, widgetOptions } from '../../src/snippets/widget-options.js';
import '../../src/index.js';

/** The attributes that a widget has once it was told of these. */
function told(name: string, search: string) {
  const widget = document.createElement(`coffee-${name}`);
  setLook(widget, new URLSearchParams(search));
  return Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value]));
}

describe('What the address of an embed page may say', () => {
  it('is how a widget looks, and never what it says', () => {
    const search =
      '?theme=dark&headinglevel=2&layout=cards&still=&value=9&as-of=2018&email=a@b.org&src=https://b.org/&inline=';
    expect(told('member-counter', search)).to.deep.equal({ theme: 'dark', layout: 'cards', still: '' });
    expect(told('objectives-list', search)).to.deep.equal({ theme: 'dark', 'heading-level': '2', layout: 'cards' });
    expect(told('contact-button', search)).to.deep.equal({ theme: 'dark' });
    expect(told('news-list', `${search}&limit=3`)).to.deep.equal({ theme: 'dark', 'heading-level': '2', limit: '3' });
  });

  it('is which of the network’s timelines is shown, where a widget shows any', () => {
    expect(told('timeline', '?name=colombia&order=desc')).to.deep.equal({ name: 'colombia', order: 'desc' });
    expect(told('colombia-timeline', '?name=peru&order=desc')).to.deep.equal({ order: 'desc' });
  });

  it('is named with its hyphens too', () => {
    expect(told('objectives-list', '?heading-level=2')).to.deep.equal({ 'heading-level': '2' });
  });

  it('is nothing else: neither handlers nor styles, nor what is no attribute', () => {
    expect(
      told('timeline', '?onclick=alert(1)&style=color:red&class=a&id=b&lang=fr&overflows=1&content=1'),
    ).to.deep.equal({});
  });

  it('is an accent colour, where it is one', () => {
    expect(told('timeline', '?accent=%2300695c')).to.deep.equal({ style: '--coffee-accent: #00695c;' });
    expect(told('timeline', '?accent=red;color:blue')).to.deep.equal({});
    expect(told('timeline', '?accent=url(x)')).to.deep.equal({});
  });

  it('says nothing to an element of that name that is another library’s', () => {
    const other = document.createElement('div');
    setLook(other, new URLSearchParams('?theme=dark'));
    expect(other.attributes).to.have.lengthOf(0);
  });

  it('is what the contract names', () => {
    const names = ['accent', 'headinglevel', 'layout', 'limit', 'name', 'order', 'still', 'theme'];
    expect([...presentational].sort()).to.deep.equal(names);
  });

  for (const name of widgetNames)
    it(`is for coffee-${name} what the builder lets an address carry`, () => {
      const looks = widgetOptions[name].filter(({ look }) => look).map((option) => option.name);
      const search = new URLSearchParams(presentational.map((each) => [each, each === 'accent' ? '#00695c' : '2']));
      const set = Object.keys(told(name, search.toString())).map((each) => each.replace('style', 'accent'));
      expect(set.sort()).to.deep.equal([...looks].sort());
    });
});
