import { expect } from '@open-wc/testing';
import { canonical, pickLanguage } from '../../src/language/resolve.js';

describe('the language of a widget', () => {
  it('is the first stated tag that is supported', () => {
    expect(pickLanguage(['nl', 'pt-BR', 'en'])).to.include({ code: 'pt', tag: 'pt-BR' });
  });

  it('reads tags as content systems write them', () => {
    expect(canonical('pt_BR')).to.equal('pt-BR');
    expect(canonical(' es-419 ')).to.equal('es-419');
  });

  for (const malformed of ['', 'auto', 'e', '---', 'es--mx'])
    it(`skips ${JSON.stringify(malformed)}`, () => {
      expect(canonical(malformed)).to.equal(undefined);
      expect(pickLanguage([malformed]).code).to.equal('es');
    });

  it('is English where only unsupported languages are stated, Spanish where none is', () => {
    expect(pickLanguage(['nl_NL', 'xx-invalid']).code).to.equal('en');
    expect(pickLanguage([]).code).to.equal('es');
  });
});
