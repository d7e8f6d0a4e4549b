import { expect } from '@open-wc/testing';
import { texts } from '../../src/builder/texts/texts.js';
import { sheetWords } from '../../src/sheets/words/words.js';
import { texts as studioTexts } from '../../src/studio/texts/texts.js';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { figures } from '../../src/dataset/builtin/figures.js';
import { presentation } from '../../src/dataset/builtin/presentation.js';
import { languages } from '../../src/language/languages/index.js';
import { dataTermsOf } from '../../src/language/languages/messages.js';
import { languageOf } from '../../src/language/resolve.js';

type Found = [path: string, text: unknown][];

/** What stands at the ends of a tree, by its path; `isEnd` says what is not gone into. */
function leaves(node: unknown, isEnd: (node: object, path: string) => boolean, path = ''): Found {
  if (typeof node !== 'object' || node === null || isEnd(node, path)) return [[path, node]];
  return Object.entries(node).flatMap(([key, each]) => leaves(each, isEnd, path ? `${path}.${key}` : key));
}

const isBlank = (text: unknown) => text === undefined || (typeof text === 'string' && text.trim() === '');

/** The texts of the built-in content; where a citation leads depends on what its site has. */
const content = leaves({ ...builtin, presentation, figures }, (node) => 'es' in node || 'en' in node).filter(
  ([path, text]) => typeof text === 'object' && !path.endsWith('.url'),
) as [string, Record<string, string>][];

/** The paths at which one tree says something and another does not. */
function missingIn(other: unknown, whole: unknown): string[] {
  const said = new Map(leaves(other, () => false));
  return leaves(whole, () => false)
    .filter(([path, text]) => !isBlank(text) && isBlank(said.get(path)))
    .map(([path]) => path);
}

describe('nothing is left to translate', () => {
  it('and there is something to translate', () => {
    expect(content).to.have.lengthOf.above(30);
    expect(missingIn({ a: { b: ' ' } }, { a: { b: 'x', c: ['y'] }, d: '' })).to.deep.equal(['a.b', 'a.c.0']);
  });

  for (const { code, name, terms } of languages) {
    it(`into ${name} (${code}): of the widgets’ own words`, () => {
      expect(missingIn(terms, languages[0]!.terms)).to.deep.equal([]);
      expect(missingIn(dataTermsOf(code), dataTermsOf('es'))).to.deep.equal([]);
    });

    it(`into ${name} (${code}): of the built-in content`, () => {
      expect(content.filter(([, text]) => isBlank(text[code])).map(([path]) => path)).to.deep.equal([]);
    });

    // The builder’s page may speak fewer languages than the widgets: a skipped test says that it does.
    const builder = (texts as { readonly [code: string]: unknown })[code];
    (builder ? it : it.skip)(`into ${name} (${code}): of the builder’s page`, () => {
      expect(missingIn(builder, texts.es)).to.deep.equal([]);
    });

    const studio = (studioTexts as { readonly [code: string]: unknown })[code];
    (studio ? it : it.skip)(`into ${name} (${code}): of the studio, and of spreadsheets`, () => {
      expect(missingIn(studio, studioTexts.es)).to.deep.equal([]);
      expect(missingIn(sheetWords[code], sheetWords['es'])).to.deep.equal([]);
    });
  }
});

describe('a language', () => {
  for (const { code, fallbacks } of languages)
    it(`is the only one with its code, and falls back to others that are there: ${code}`, () => {
      expect(Intl.getCanonicalLocales(code)).to.deep.equal([code]);
      expect(languages.filter((each) => each.code === code)).to.have.lengthOf(1);
      expect(fallbacks).to.not.include(code).and.not.be.empty;
      for (const fallback of fallbacks) expect(languageOf(fallback), fallback).to.not.equal(undefined);
    });

  it('is spoken by the widgets, where the builder’s page is in it', () => {
    for (const code of Object.keys(texts)) expect(languageOf(code), code).to.not.equal(undefined);
  });
});
