import { expect, fixtureSync, html } from '@open-wc/testing';
import { inLine, sharedSource, sourceLine, sourceLink } from '../../src/element/source-line.js';
import { pickLanguage } from '../../src/language/resolve.js';

const en = pickLanguage(['en']);

describe('a source', () => {
  it('is a link where it has an address, also an old http one', () => {
    const shown = fixtureSync(html`<p>${sourceLink({ text: 'CLAC', url: 'http://example.org/' }, en)}</p>`);
    expect(shown.querySelector('a')).to.include({ href: 'http://example.org/', textContent: 'CLAC' });
  });

  it('is its name alone where it has none, or one that no link may lead to', () => {
    for (const url of [undefined, '', 'javascript:alert(1)', 'https://user:pass@evil.example/']) {
      const source = { text: 'CLAC', ...(url !== undefined && { url }) };
      const shown = fixtureSync(html`<p>${sourceLink(source, en)}</p>`);
      expect(shown.querySelector('a'), url).to.equal(null);
      expect(shown.textContent).to.equal('CLAC');
    }
  });

  it('leads to the page in the language of the reader', () => {
    const source = { text: 'CLAC', url: { en: 'http://example.org/en/', pt: 'http://example.org/pt/' } };
    const shown = fixtureSync(html`<p>${sourceLink(source, pickLanguage(['pt-BR']))}</p>`);
    expect(shown.querySelector('a')?.href).to.equal('http://example.org/pt/');
  });

  it('stands in a line with other facts, with dots that are seen and not heard', () => {
    const shown = fixtureSync<HTMLElement>(html`<p>${inLine('2005', undefined, false, 'CLAC', 'Cali')}</p>`);
    expect(shown.innerText).to.equal('2005 · CLAC · Cali');
    for (const dot of shown.querySelectorAll('[aria-hidden=true]')) dot.remove();
    expect(shown.innerText).to.equal('2005 CLAC Cali');
    expect(inLine(undefined, '')).to.deep.equal([]);
  });

  it('has a line that says what it is, and none where there is no source', () => {
    const shown = fixtureSync(html`<div>${sourceLine({ text: 'CLAC' }, en)}${sourceLine(undefined, en)}</div>`);
    expect(shown.textContent).to.equal('Source: CLAC');
  });

  it('is said once for all where all share it, else not at all', () => {
    const [clac, other] = [{ text: 'CLAC' }, { text: 'Other' }];
    expect(sharedSource([{ source: clac }, { source: { ...clac } }])).to.deep.equal(clac);
    expect(sharedSource([{ source: clac }, { source: other }])).to.equal(undefined);
    expect(sharedSource([{ source: clac }, {}])).to.equal(undefined);
    expect(sharedSource([])).to.equal(undefined);
  });
});
