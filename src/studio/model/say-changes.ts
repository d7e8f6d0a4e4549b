import { differences, type Change } from '../../document/diff.js';
import { at, isList, isMap, type Json } from '../../document/json.js';
import { formatNumber } from '../../language/intl.js';
import { languages } from '../../language/languages/index.js';
import { pickLanguage } from '../../language/resolve.js';
import { sayDate } from '../../language/say-date.js';
import { parseEdtf } from '../../values/edtf.js';
import type { Counted, Texts } from '../texts/texts.js';
import { lacks, textsOf } from './texts-of.js';

type Kind = keyof Texts['said']['kinds'];

/** What an item is one of, by the list that it stands in. */
function kindOf({ path }: Change): Kind {
  const list = [...path].reverse().find((step) => typeof step === 'string');
  if (path[0] === 'timelines') return 'event';
  const kinds = new Map<unknown, Kind>(
    Object.entries({
      people: 'person',
      bodies: 'body',
      relations: 'relation',
      figures: 'figure',
      objectives: 'objective',
      areas: 'area',
    } as const),
  );
  return kinds.get(list) ?? 'other';
}

/** What is different between two versions, in sentences; and what the later one lacks. */
export function sayChanges(before: Json, after: Json, tag: string, { said }: Texts): readonly string[] {
  const changes = differences(before, after);
  const language = pickLanguage([tag]);
  const number = (value: number) => formatNumber(language.tag, value);
  const counted = (count: number, [one, more]: Counted) => (count === 1 ? one : more(number(count)));
  const sentences: string[] = [];
  const told = new Set<Change>();
  const tell = (sentence: string, of: readonly Change[]) => {
    sentences.push(`${sentence}.`);
    of.forEach((change) => told.add(change));
  };
  sayNumber();

  /** Items that are new, or gone. */
  const whole = (change: Change, side: 'before' | 'after') =>
    change[side] === undefined && typeof change.path.at(-1) === 'number' && !told.has(change);
  for (const [side, say] of [
    ['before', said.isNew],
    ['after', said.isGone],
  ] as const) {
    const items = changes.filter((change) => whole(change, side));
    for (const kind of new Set(items.map(kindOf))) {
      const some = items.filter((change) => kindOf(change) === kind);
      tell(say(counted(some.length, said.kinds[kind]), some.length > 1), some);
    }
  }
  if (changes.some(({ moved }) => moved))
    tell(
      said.order,
      changes.filter(({ moved }) => moved),
    );
  const texts = new Set(textsOf(after).map(({ path }) => JSON.stringify(path)));
  const isText = ({ path }: Change) => texts.has(JSON.stringify(path)) || texts.has(JSON.stringify(path.slice(0, -1)));
  const rest = changes.filter((change) => !told.has(change));
  const changedTexts = rest.filter(isText);
  const count = new Set(
    changedTexts.map(({ path }) => JSON.stringify(texts.has(JSON.stringify(path)) ? path : path.slice(0, -1))),
  ).size;
  if (count) tell(said.change(counted(count, said.texts), count > 1), changedTexts);
  const others = rest.filter((change) => !isText(change));
  if (others.length) tell(said.change(counted(others.length, said.values), others.length > 1), others);

  if (changes.length)
    for (const { code } of languages) {
      const lacking = textsOf(after).filter(({ value }) => lacks(value, code)).length;
      const name = new Intl.DisplayNames([language.tag], { type: 'language' }).of(code) ?? code;
      if (lacking) sentences.push(`${said.lack(number(lacking), lacking > 1, name)}.`);
    }
  return sentences;

  /** The number and its date are one sentence. */
  function sayNumber() {
    const [from, to] = [at(before, ['members', 'total']), at(after, ['members', 'total'])];
    const date = at(after, ['members', 'asOf']);
    const of = changes.filter(
      ({ path }) => path[0] === 'members' && (path.length === 1 || path[1] === 'total' || path[1] === 'asOf'),
    );
    if (typeof to !== 'number' || (from === to && at(before, ['members', 'asOf']) === date) || !of.length) return;
    const edtf = typeof date === 'string' ? parseEdtf(date) : undefined;
    const start =
      typeof from === 'number' && from !== to ? said.number(number(from), number(to)) : said.numberNew(number(to));
    tell(start + (edtf ? said.asOf(sayDate(edtf, language)) : ''), of);
  }
}

/** Whether a value holds anything. */
export const isEmpty = (value: Json | undefined): boolean =>
  value == null ||
  value === '' ||
  (isList(value) && !value.length) ||
  (isMap(value) && Object.values(value).every(isEmpty));
