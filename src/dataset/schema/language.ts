import { languages } from '../../language/languages/index.js';
import type { LanguagePack, Phrase } from '../../language/pack.js';
import { messagePlaceholders, phrases, type PhraseKind } from '../../language/phrases.js';
import { canonical } from '../../language/resolve.js';
import { isBlank, isMap, MAP, type Kind, type Look } from './kinds.js';

/** More signs than any phrase has; what fits its place, `language check` says. */
const MOST = 2000;
/** More phrases than there are. */
const MOST_PHRASES = 500;
/** The languages of the script itself: they are complete, and others fall back to them. Those of packs bring their words along. */
const complete = () => languages.filter(({ dataTerms }) => !dataTerms).map(({ code }) => code);

/** The placeholders of a phrase: `{date}`. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** What a phrase of a kind must hold; a decade around a date may be said by its year. */
export function lost({ holds = [] }: Pick<PhraseKind, 'holds'>, text: string, form = ''): readonly string[] {
  const there = placeholders(text);
  const instead = form === 'decade' && (there.includes('start') || there.includes('short'));
  return holds.filter((name) => !there.includes(name) && !instead);
}

/** A short text without markup. */
function readText(given: unknown, path: string, look: Look, most = MOST): string | undefined {
  const good = typeof given === 'string' && given.length <= most && !/<[a-z!/]/i.test(given);
  return good ? given : look.drop(path, given, { code: 'text', detail: `"…" (≤ ${most}, ≠ <…>)` });
}

type Reads<T> = (value: unknown, path: string, name: string, look: Look) => T | undefined;

/** What is right of a map, name by name. */
function readMap<T>(given: unknown, path: string, look: Look, read: Reads<T>, known?: readonly string[]) {
  const copy: { [name: string]: T } = {};
  if (isBlank(given)) return copy;
  if (!isMap(given)) return look.drop(path, given, MAP) ?? copy;
  for (const name of Object.keys(given).slice(0, MOST_PHRASES)) {
    const at = `${path}.${name.slice(0, 60)}`;
    if (known && !known.includes(name)) look.ignore(at, name, known);
    else if (!isBlank(given[name])) {
      const value = read(given[name], at, name, look);
      if (value !== undefined) Object.defineProperty(copy, name, { value, enumerable: true });
    }
  }
  return copy;
}

const FORMS = /^(zero|one|two|few|many|other|century|decade|year|(season|month|day)(:\d\d?)?)$/;

const readWord: Reads<Phrase> = (given, path, name, look) => {
  const kind: PhraseKind = phrases[name as keyof typeof phrases];
  const one = (text: unknown, at: string, form?: string) => {
    const read = readText(text, at, look);
    const missing = read === undefined ? [] : lost(kind, read, form);
    return missing.length
      ? look.drop(at, text, { code: 'required', detail: ` ${missing.map((each) => `{${each}}`).join(' ')}` })
      : read;
  };
  if (!kind.forms || !isMap(given)) return one(given, path);
  const forms = readMap(given, path, look, (text, at, form) =>
    FORMS.test(form) ? one(text, at, form) : look.drop(at, form, { code: 'id', detail: FORMS.source }),
  );
  return forms['other'] === undefined ? look.drop(`${path}.other`, '', { code: 'required' }) : forms;
};

const readMessage: Reads<string> = (given, path, name, look) => {
  const text = readText(given, path, look);
  const holds = Object.keys(messagePlaceholders).includes(name) ? messagePlaceholders[name]! : [];
  const missing = text === undefined ? [] : lost({ holds }, text);
  return missing.length
    ? look.drop(path, given, { code: 'required', detail: ` ${missing.map((each) => `{${each}}`).join(' ')}` })
    : text;
};

const codeOf = (given: unknown) =>
  typeof given === 'string' ? /^[a-z]{2,3}(?=-|$)/.exec(canonical(given) ?? '')?.[0] : undefined;

/** A language of one's own. What is wrong in it is left out alone, and said in the language that it falls back to. */
export const language: Kind<LanguagePack> = {
  read(given, path, look) {
    const at = (name: string) => [path, name].filter(Boolean).join('.');
    if (!isMap(given)) return look.tell(path || '$', given, MAP);
    const code = codeOf(given['code']);
    if (!code || complete().includes(code))
      return look.tell(at('code'), given['code'], {
        code: 'language',
        detail: `qu, gn, ht… ≠ ${complete().join(' | ')}`,
      });
    const name = readText(given['name'], at('name'), look, 60) ?? code;
    const { direction, fallbacks, locale, months } = given;
    if (!isBlank(direction) && direction !== 'ltr' && direction !== 'rtl')
      look.drop(at('direction'), direction, { code: 'choice', detail: 'ltr | rtl' });
    const near = (Array.isArray(fallbacks) ? fallbacks.slice(0, 9) : []).map(codeOf);
    if (!isBlank(fallbacks) && (!near.length || near.some((each) => !each || each === code)))
      look.drop(at('fallbacks'), fallbacks, { code: 'list', detail: '["es"]' });
    const known = typeof locale === 'string' ? canonical(locale) : undefined;
    if (!isBlank(locale) && !known) look.drop(at('locale'), locale, { code: 'language', detail: 'es-PE' });
    const named = Array.isArray(months)
      ? months.slice(0, 12).map((month, index) => readText(month, `${at('months')}[${index}]`, look, 40))
      : [];
    const whole = named.length === 12 && named.every((month) => month?.trim());
    if (!isBlank(months) && !whole) look.drop(at('months'), months, { code: 'list', detail: '[12 × "…"]' });
    for (const each of Object.keys(given)) if (!NAMES.includes(each)) look.ignore(at(each.slice(0, 60)), each, NAMES);
    const kept = near.filter((each): each is string => !!each && each !== code);
    return {
      code,
      name,
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
      ...(kept.length && { fallbacks: kept }),
      ...(known && { locale: known }),
      ...(whole && { months: named as string[] }),
      words: readMap(given['words'], at('words'), look, readWord, Object.keys(phrases)),
      messages: readMap(given['messages'], at('messages'), look, readMessage),
      story: readMap(given['story'], at('story'), look, (text, path) => readText(text, path, look)),
    };
  },
};

const NAMES = ['$schema', 'code', 'name', 'direction', 'fallbacks', 'locale', 'months', 'words', 'messages', 'story'];

/** Languages of one's own by their codes, which need not be said again inside. */
export const ownLanguages: Kind<
  { readonly [code: string]: LanguagePack },
  { readonly [code: string]: Omit<LanguagePack, 'code'> }
> = {
  read(given, path, look) {
    const tell: Look['tell'] = (...problem) => look.drop(...problem);
    return readMap(given, path, look, (each, at, code) =>
      isMap(each) ? language.read({ ...each, code }, at, { ...look, tell }) : look.drop(at, each, MAP),
    );
  },
};
