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

  /** What templates, servers and editors leave in a `lang`, and the tag that is meant. */
  for (const [form, tag] of [
    ['es-ES,en;q=0.5', 'es-ES'],
    ['nl, pt-BR;q=0.8', 'pt-BR'],
    ['q=1;fr', 'fr'],
    ['es_ES.UTF-8', 'es-ES'],
    ['pt_BR@euro', 'pt-BR'],
    ['es-', 'es'],
    ['es_', 'es'],
    ['es_CO', 'es-CO'],
    ['ES_co', 'es-CO'],
    ['“fr”', 'fr'],
    ['”es″', 'es'],
    ['«pt»', 'pt'],
    ["'es-419'", 'es-419'],
    ['\u00a0fr\n', 'fr'],
    ['spa', 'es'],
    ['eng', 'en'],
    ['por-BR', 'pt-BR'],
    ['fra', 'fr'],
    ['fre', 'fr'],
  ] as const)
    it(`is ${tag} where the page says ${JSON.stringify(form)}`, () => {
      // English stands behind it: what is skipped does not pass for Spanish.
      expect(pickLanguage([form, 'en-GB']).tag).to.equal(tag);
    });

  for (const malformed of [
    '',
    'auto',
    'e',
    '---',
    'es--mx',
    '“”',
    ',;',
    '{{ lang }}',
    'español',
    '💥',
    'x'.repeat(400),
  ])
    it(`skips ${JSON.stringify(malformed)}`, () => {
      expect(canonical(malformed)).to.equal(undefined);
      expect(pickLanguage([malformed]).code).to.equal('es');
    });

  it('is English where only unsupported languages are stated, Spanish where none is', () => {
    expect(pickLanguage(['nl_NL', 'xx-invalid']).code).to.equal('en');
    expect(pickLanguage([]).code).to.equal('es');
  });
});
