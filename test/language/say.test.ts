import { expect, fixtureSync, html } from '@open-wc/testing';
import type { LocalizedText } from '../../src/dataset/types.js';
import { pickLanguage } from '../../src/language/resolve.js';
import { pickText, say } from '../../src/language/say.js';

const picked = (text: LocalizedText, tag: string) => pickText(text, pickLanguage([tag]));
const shown = (text: LocalizedText, tag: string) =>
  fixtureSync<HTMLElement>(html`<p>${say(text, pickLanguage([tag]))}</p>`);

describe('a text of the dataset', () => {
  it('is the one for the language of the page', () => {
    expect(picked({ es: 'café', fr: 'le café' }, 'fr')).to.deep.equal({ value: 'le café' });
    expect(picked({ es: 'café', fr: 'le café' }, 'fr-CA')).to.deep.equal({ value: 'le café' });
  });

  it('is the one for the region of the page, where there is one', () => {
    expect(picked({ es: 'jugo o zumo', 'es-419': 'jugo' }, 'es-419')).to.deep.equal({ value: 'jugo' });
    expect(picked({ es: 'jugo o zumo', 'es-419': 'jugo' }, 'es')).to.deep.equal({ value: 'jugo o zumo' });
  });

  for (const [key, tag] of [
    ['pt-BR', 'pt'],
    ['pt-BR', 'pt-PT'],
    ['pt-br', 'pt-BR'],
  ])
    it(`is the ${key} one on a ${tag} page that has no nearer one, rather than a foreign one`, () => {
      expect(picked({ es: 'café', [key!]: 'cafezinho' }, tag!).value).to.equal('cafezinho');
    });

  it('is the same in every language where it is given once', () => {
    expect(picked('Expocafé', 'fr')).to.deep.equal({ value: 'Expocafé' });
  });

  it('falls back to Spanish, then English, then any, and says which', () => {
    const text = { de: 'Kaffee', en: 'coffee', es: 'café' };
    expect(picked(text, 'fr')).to.deep.equal({ value: 'café', lang: 'es' });
    expect(picked({ de: 'Kaffee', en: 'coffee' }, 'fr')).to.deep.equal({ value: 'coffee', lang: 'en' });
    expect(picked({ de: 'Kaffee' }, 'fr')).to.deep.equal({ value: 'Kaffee', lang: 'de' });
  });

  it('falls back to a language in whatever region it is given', () => {
    const text = { de: 'Kaffee', 'en-GB': 'coffee' };
    expect(picked(text, 'fr')).to.deep.equal({ value: 'coffee', lang: 'en-GB' });
    expect(picked({ ...text, 'es-419': 'café' }, 'fr')).to.deep.equal({ value: 'café', lang: 'es-419' });
  });

  it('falls back as the record of its language says', () => {
    const text = { es: 'café', en: 'coffee', de: 'Kaffee' };
    const luxembourgish = { code: 'lb', lang: 'lb-LU', fallbacks: ['de', 'fr'] };
    expect(pickText(text, luxembourgish)).to.deep.equal({ value: 'Kaffee', lang: 'de' });
  });

  it('is empty where there is none at all, and where it is empty on purpose', () => {
    expect(picked({}, 'fr')).to.deep.equal({ value: '' });
    expect(picked('', 'fr')).to.deep.equal({ value: '' });
  });

  it('never reads what the object merely inherits', () => {
    expect(pickText({}, { code: 'es', lang: 'constructor', fallbacks: ['valueOf'] })).to.deep.equal({ value: '' });
  });

  it('carries its language in the page only where that is another one', () => {
    expect(shown({ es: 'café' }, 'fr').querySelector('span')).to.include({ lang: 'es', textContent: 'café' });
    expect(shown({ fr: 'le café' }, 'fr').children).to.have.lengthOf(0);
    expect(shown({ fr: 'le café' }, 'fr-CA').children).to.have.lengthOf(0);
  });

  it('stays a text where it holds markup, also in the name of its language', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const paragraph = shown({ [hostile]: hostile }, 'fr');
    expect(paragraph.querySelector('img')).to.equal(null);
    expect(paragraph.textContent).to.equal(hostile);
  });

  it('is never markup, whatever the data holds in its place', () => {
    const hostile = { es: { _$litType$: 1, strings: ['<b>x</b>'] } } as unknown as LocalizedText;
    expect(pickText(hostile, pickLanguage(['es'])).value).to.be.a('string');
  });
});
