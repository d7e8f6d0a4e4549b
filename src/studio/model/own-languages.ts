import { at, isMap, own, type Json, type Path } from '../../document/json.js';
import type { Patch } from '../../document/patch.js';
import { languages } from '../../language/languages/index.js';
import { phrases, type PhraseKind, type PhraseName } from '../../language/phrases.js';
import { canonical } from '../../language/resolve.js';
import { wordsOf } from '../../language/words-of.js';
import { setField } from './set-field.js';

/** A column of the table of all texts. */
export interface Column {
  readonly code: string;
  readonly name: string;
}

/** The languages of the script: a preview may teach the widgets those of the document. */
export const core: readonly Column[] = languages.map(({ code, name }) => ({ code, name }));

/** The languages that a document brings itself. */
export function ownLanguages(document: Json): readonly Column[] {
  const given = isMap(document) ? own(document, 'languages') : undefined;
  return Object.entries(isMap(given) ? given : {})
    .filter(([code]) => /^[a-z]{2,3}$/.test(code) && core.every((each) => each.code !== code))
    .map(([code, each]) => {
      const name = isMap(each) ? own(each, 'name') : undefined;
      return { code, name: typeof name === 'string' && name.trim() ? name : code };
    });
}

/** The patches that begin a language; nothing where it has no such code, or is there. */
export function beginLanguage(document: Json, given: string, from: string): readonly Patch[] | undefined {
  const code = canonical(given) ?? '';
  const there = [...core, ...ownLanguages(document)].some((each) => each.code === code);
  if (!/^[a-z]{2,3}$/.test(code) || there) return undefined;
  // A browser that does not know the language would name it in its own.
  const isKnown = Intl.DisplayNames.supportedLocalesOf([code]).length > 0;
  const name = (isKnown && new Intl.DisplayNames([code], { type: 'language' }).of(code)) || code;
  return [{ op: 'set', path: ['languages', code], value: { name, fallbacks: [from] } }];
}

/** A word of the widgets, or a form of it: a row of the table. */
export interface WordAt {
  readonly name: PhraseName;
  /** Nothing where it has one form. */
  readonly form: string | undefined;
}

/** The widgets' words, in the order of the guide for translators. */
export const widgetWords: readonly WordAt[] = Object.entries<PhraseKind>(phrases)
  .filter(([, { extra }]) => !extra)
  .flatMap(([name, { forms }]): readonly WordAt[] => {
    const of = forms === 'plural' ? ['one', 'other'] : forms === 'date' ? ['day', 'other'] : [undefined];
    return of.map((form) => ({ name: name as PhraseName, form }));
  });

const pathOf = (code: string, { name }: WordAt): Path => ['languages', code, 'words', name];

/** Where a word stands in a document: one that has one form for all is the phrase itself. */
export function wordPath(document: Json, code: string, word: WordAt): Path {
  const path = pathOf(code, word);
  return word.form && isMap(at(document, path)) ? [...path, word.form] : path;
}

/** A word as a language of the script says it. */
export function saidIn(code: string, { name, form }: WordAt): string {
  const phrase = wordsOf(code).words[name];
  return typeof phrase === 'string' ? phrase : ((form && phrase?.[form]) ?? phrase?.['other'] ?? '');
}

/** A word as a document's own language says it. */
export function wordIn(document: Json, code: string, word: WordAt): string {
  const phrase = at(document, pathOf(code, word));
  const text = isMap(phrase) ? own(phrase, word.form ?? 'other') : word.form && word.form !== 'other' ? '' : phrase;
  return typeof text === 'string' ? text : '';
}

/** The patches that say a word in a document's own language. */
export function setWord(document: Json, code: string, word: WordAt, text: string): readonly Patch[] {
  const path = pathOf(code, word);
  const there = at(document, path);
  if (!word.form) return setField(document, path, text);
  // One form is the phrase itself, which is for all of them.
  if (!isMap(there)) {
    if (word.form === 'other') return setField(document, path, text);
    if (!text) return [];
    return [{ op: 'set', path, value: { ...(typeof there === 'string' && { other: there }), [word.form]: text } }];
  }
  return setField(document, [...path, word.form], text);
}
