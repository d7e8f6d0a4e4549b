import { isList, isObject, isRecord, isShort } from '../dataset/schema/is-kind.js';
import { isMap, type Kind } from '../dataset/schema/kinds.js';
import { partNames } from '../dataset/schema/part-names.js';
import { address, linkAddresses, parts, sourceAddresses, text } from '../dataset/schema/parts.js';
import { languages } from '../language/languages/index.js';
import { validateDataset } from '../dataset/validate.js';
import { readWebAddress } from '../values/address.js';
import { canonical } from '../language/resolve.js';

/** What costs nothing, but is probably a mistake. */
export interface Warning {
  readonly path: string;
  readonly value: string;
  readonly fix: string;
}

interface Tell {
  readonly say: (path: string, value: string, fix: string) => void;
  /** A text lacks some languages: said once of all texts that lack the same ones. */
  readonly lacks: (path: string, languages: string) => void;
}

/** Texts that lack one of their languages, or are code; a number without a date. */
export function warningsOf(data: unknown): readonly Warning[] {
  const warnings: Warning[] = [];
  const lacking = new Map<string, string[]>();
  const tell: Tell = {
    say: (path, value, fix) => warnings.push({ path, value, fix }),
    lacks(path, languages) {
      if (!lacking.has(languages)) lacking.set(languages, []);
      lacking.get(languages)!.push(path);
    },
  };
  if (isMap(data)) for (const part of partNames) walk(parts[part], data[part], part, tell);
  for (const [languages, [first, ...more]] of lacking) {
    const where = more.length ? ` here and in ${more.length} more text${more.length === 1 ? '' : 's'}` : '';
    tell.say(first!, '', `Add ${languages}${where}: their readers see another language.`);
  }
  const members = isMap(data) ? data['members'] : undefined;
  if (isMap(members) && !members['asOf'])
    tell.say(
      'members.asOf',
      '',
      'Say the date of the number: it is shown beside it, and tells readers how fresh it is.',
    );
  warnOfSum(data, tell);
  return warnings;
}

/** The countries' numbers are of the members that the total counts. */
function warnOfSum(data: unknown, { say }: Tell) {
  const { total = 0, byCountry } = validateDataset(data, Infinity).parts.members ?? {};
  if (!byCountry?.length) return;
  const sum = byCountry.reduce((sum, country) => sum + country.total, 0);
  if (sum > total)
    say('members.byCountry', `${sum}`, `Correct these numbers or the total, ${total}: together they are more than it.`);
  else if (sum < total)
    say(
      'members.byCountry',
      `${sum}`,
      `Add the countries that are missing: the total is ${total}, and ${total - sum} are shown as “more”.`,
    );
}

/** Goes as deep as the schema, no deeper: what the widgets do not know may hold anything. */
function walk(kind: Kind<unknown>, value: unknown, path: string, tell: Tell) {
  // One address may serve readers of several languages.
  if (kind.read === text.read) {
    warnOfLanguages(value, path, tell);
    warnOfCode(value, path, tell);
  } else if (ADDRESSES.some(({ read }) => read === kind.read)) warnOfOwnPage(value, path, tell);
  else if (isShort(kind) && Array.isArray(value)) walk(kind.long.shape[kind.main]!, value, path, tell);
  else if (isShort(kind)) walk(kind.long, value, path, tell);
  else if (isList(kind) && Array.isArray(value))
    value.forEach((each, index) => walk(kind.item, each, `${path}[${index}]`, tell));
  else if (isRecord(kind) && isMap(value))
    for (const name of Object.keys(value)) walk(kind.entry, value[name], `${path}.${name.slice(0, 60)}`, tell);
  else if (isObject(kind) && isMap(value))
    for (const name of Object.keys(kind.shape)) walk(kind.shape[name]!, value[name], `${path}.${name}`, tell);
}

const ADDRESSES: readonly Kind<unknown>[] = [address, linkAddresses, sourceAddresses];

/** An address within the site that shows the widgets: it is good there, and there is no such site here. */
function warnOfOwnPage(address: unknown, path: string, tell: Tell) {
  if (isMap(address))
    for (const tag of Object.keys(address)) warnOfOwnPage(address[tag], `${path}.${tag.slice(0, 60)}`, tell);
  else if (typeof address === 'string' && readWebAddress(address)?.match(/^(?!https?:)/))
    tell.say(path, JSON.stringify(address), 'Give the whole address, with https://: this one holds on one site only.');
}

function warnOfLanguages(text: unknown, path: string, tell: Tell) {
  if (!isMap(text)) return;
  const written = Object.keys(text).filter((tag) => String(text[tag]).trim());
  const given = written.map((tag) => canonical(tag)?.split('-')[0]);
  const missing = languages.map(({ code }) => code).filter((code) => !given.includes(code));
  if (missing.length) tell.lacks(path, missing.join(', '));
}

/** A tag, or an entity; `3 < 5` and `R&D;` are neither. */
const CODE = /<\/?[a-z][^<>{}]*>|&(#\w+|[a-z]{2,8}\d?);/;

/** Texts are plain: readers would see the code. */
function warnOfCode(text: unknown, path: string, tell: Tell) {
  if (isMap(text)) for (const tag of Object.keys(text)) warnOfCode(text[tag], `${path}.${tag.slice(0, 60)}`, tell);
  else if (typeof text === 'string' && CODE.test(text))
    tell.say(
      path,
      JSON.stringify(text.slice(0, 60)),
      'Write plain text: HTML is shown as it is written, é is better than &eacute;.',
    );
}
