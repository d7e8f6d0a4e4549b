import { isList, isMap, type Json } from '../../document/json.js';
import { isUnfilled } from '../../dataset/schema/kinds.js';
import { readWebAddress } from '../../values/address.js';
import { emailAddress } from '../../values/email.js';
import { phoneNumber, whatsappNumber } from '../../values/phone.js';
import { isMistake } from '../../dataset/problem.js';
import { validateDataset } from '../../dataset/validate.js';

/**
 * A document in the form that the JSON Schema describes: what is blank is left out, and what is written in another way that
 * has one meaning is written as it is read. Names that nobody knows stay.
 * @returns Nothing where something in it needs correcting.
 */
export function canonical(document: Json): Json | undefined {
  const { parts, problems } = validateDataset(document, 1000, true);
  if (problems.some(isMistake) || !isMap(document)) return undefined;
  const unknown = new Set(
    problems.flatMap(({ path, expected }) => (expected.code === 'unknown-name' ? (path.split('.').at(-1) ?? []) : [])),
  );
  const read: { readonly [part: string]: unknown } = { schemaVersion: 1, ...parts };
  return Object.fromEntries(
    Object.entries(document).flatMap(([name, given]) => {
      // An address of a schema, or somebody else's: not ours to read.
      if (name === '$schema' && typeof given !== 'string') return [];
      if (!(name in read)) return isUnfilled(given) ? [] : [[name, given]];
      return [
        [name, name === 'timelines' ? timelines(given, read[name], unknown) : asRead(given, read[name], unknown)],
      ];
    }),
  );
}

/** The names that nobody reads. */
type Names = ReadonlySet<string>;

/** Names that are not written as an address may have them are read so, in their order. */
function timelines(given: Json, read: unknown, unknown: Names): Json {
  if (!isMap(given) || !isMap(read)) return given;
  const names = Object.keys(given).filter((name) => !isUnfilled(given[name]));
  const meant = new Set(Object.keys(read));
  const kept = new Set(names.filter((name) => meant.has(name)));
  const others = [...meant].filter((name) => !kept.has(name));
  return Object.fromEntries(
    names.map((name) => {
      const known = kept.has(name) ? name : others.shift()!;
      return [known, asRead(given[name]!, (read as { readonly [name: string]: unknown })[known], unknown)];
    }),
  );
}

/** What people write as they like, and the widgets keep as it was written: by the name of its property. */
const written: { readonly [name: string]: readonly [is: RegExp, read: (text: string) => string | undefined] } = {
  url: [/^(https?:\/\/(?![^/?#]*@)[^\s/?#]|\/(?!\/)|\.\.?\/)/, webAddress],
  src: [/^(https:\/\/(?![^/?#]*@)[^\s/?#]|\/(?!\/)|\.\.?\/)/, webAddress],
  email: [/^[^\s@?&,;:<>()"\\]+@[^\s@?&,;:<>()"\\/]+$/, emailAddress.read],
  phone: [/^[\s().\u2010-\u2015+\d-]+$/, phoneNumber.read],
  whatsapp: [/^[\s().\u2010-\u2015-]*\+[\s().\u2010-\u2015\d-]+$/, whatsappNumber.read],
};

/** What a relative address is read against: this page is not where it will stand. */
const NOWHERE = 'https://page.invalid/';

/** Whole; a page of this site without https as a path of it, and what is relative as such. */
function webAddress(text: string): string | undefined {
  const whole = readWebAddress(text, NOWHERE);
  if (!whole) return undefined;
  if (whole.startsWith(NOWHERE)) return `./${text.trim()}`;
  const { protocol, origin, pathname, search, hash } = new URL(whole);
  return protocol === 'http:' && origin === globalThis.location?.origin ? pathname + search + hash : whole;
}

/** What stands in the place of a value that was read without a mistake. */
function asRead(given: Json, read: unknown, unknown: Names, property = ''): Json {
  if (isList(given)) {
    const items = isList(read) ? (read as readonly unknown[]) : mainList(read);
    // Past the most that is read, and where nothing was read: as it is.
    return given.map((item, index) => (items && index in items ? asRead(item, items[index], unknown) : item));
  }
  if (typeof given === 'string' && Object.hasOwn(written, property)) {
    const [is, readText] = written[property]!;
    return is.test(given) ? given : (readText(given) ?? given);
  }
  if (!isMap(given)) return read === undefined ? given : (read as Json);
  if (!isMap(read)) return read === undefined ? given : (read as Json);
  const values = read as { readonly [name: string]: unknown };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      // The versions of an address, by their languages, are addresses.
      if (Object.hasOwn(values, name))
        return [[name, asRead(value, values[name], unknown, Object.hasOwn(written, property) ? property : name)]];
      // What is known and was not read is empty, in one way or another.
      return isUnfilled(value) || !unknown.has(name) ? [] : [[name, value]];
    }),
  );
}

/** A list may stand for what holds it: the events for their timeline. */
function mainList(read: unknown): readonly unknown[] | undefined {
  if (!isMap(read)) return undefined;
  return Object.values(read as object).find((each): each is readonly unknown[] => Array.isArray(each));
}
