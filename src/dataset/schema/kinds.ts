import type { Expected, Reader } from '../../values/reader.js';

/** What becomes of what a reading finds. */
export interface Look {
  /** Where the dataset was found, if it was: its pictures may lie beside it. */
  readonly base?: string | undefined;
  /** A value that can't be used: it costs its part. */
  tell(path: string, value: unknown, expected: Expected): undefined;
  /** A value that can't be used in what is left out alone: its part stands. */
  drop(path: string, value: unknown, expected: Expected): undefined;
  /** A name that nobody reads: it costs nothing. */
  ignore(path: string, name: string, known: readonly string[]): void;
  /** A list is too long: it costs what is past the most. */
  cut(path: string, length: number, most: number): void;
}

/** A kind of value in a dataset: `T` is what it is read as, `G` what may be given for it. */
export interface Kind<out T, out G = T> {
  /** A copy of what is known of a value, in plain objects of its own, which no getter, proxy or later change reaches into. */
  read(given: unknown, path: string, look: Look): T | undefined;
  /** Whether it may be absent. */
  readonly optional?: boolean;
  /** Whether it is left out alone where something is wrong in it. */
  readonly alone?: boolean;
  /** What it is read as where it is absent. */
  readonly absent?: () => T;
  /** What is asked for where it is absent and may not be. */
  readonly asked?: Expected;
  /** For the types alone. */
  readonly takes?: () => G;
}

/** What a kind is read as. */
export type Infer<K> = K extends Kind<infer T, unknown> ? T : never;
/** What may be given for it. */
export type Given<K> = K extends Kind<unknown, infer G> ? G : never;

export interface Shape {
  readonly [name: string]: Kind<unknown>;
}
type MayLack<V> = { [N in keyof V]: undefined extends V[N] ? N : never }[keyof V];
type Optional<V> = { readonly [N in keyof V]?: Exclude<V[N], undefined> };
/** What may be undefined may be absent. Made of mapped types alone, so that the properties keep their comments. */
type Properties<V> = Pick<V, Exclude<keyof V, MayLack<V>>> & Optional<Pick<V, MayLack<V>>> extends infer P
  ? { readonly [N in keyof P]: P[N] }
  : never;
export type ReadAs<S> = Properties<{ [N in keyof S]: Infer<S[N]> }>;
export type GivenAs<S> = Properties<{ [N in keyof S]: Given<S[N]> }>;

export interface ObjectKind<S extends Shape> extends Kind<ReadAs<S>, GivenAs<S>> {
  readonly shape: S;
}
export interface ListKind<T, G> extends Kind<readonly T[], readonly G[]> {
  readonly item: Kind<T, G>;
}
export interface RecordKind<T, G> extends Kind<{ readonly [name: string]: T }, { readonly [name: string]: G }> {
  readonly entry: Kind<T, G>;
  /** What a name is made of. */
  readonly names: RegExp;
}
/** An object, or in its place the list that is its main property. */
export interface ShortKind<S extends Shape, N extends keyof S> extends Kind<ReadAs<S>, GivenAs<S> | Given<S[N]>> {
  readonly long: ObjectKind<S>;
  readonly main: N;
}

export const isMap = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && !!value && !Array.isArray(value);

export const MAP: Expected = { code: 'object', detail: '{…}' };

const step = (path: string, name: string) => `${path}.${name.slice(0, 60)}`;

/** Spreadsheets and form builders write numbers as text, and the reverse. */
const textOf = (given: unknown) => (typeof given === 'string' || Number.isFinite(given) ? String(given) : undefined);

/** What a reader makes of a string. */
export const parsed = <T>({ read, expected }: Reader<T>): Kind<T> => ({
  read(given, path, { tell }) {
    const text = textOf(given);
    return (text === undefined ? text : read(text)) ?? tell(path, given, expected);
  },
});

/** A string that a reader can read; it stays as it is written. */
export const string = ({ read, expected }: Reader<unknown>) =>
  parsed({ read: (text) => (read(text) === undefined ? undefined : text), expected });

/** What is as good as absent: forms write out every field. */
export const isBlank = (given: unknown) => given == null || (typeof given === 'string' && !given.trim());

/** Nothing but blanks, a few levels deep. */
export const isEmpty = (given: unknown, levels = 3): boolean =>
  isBlank(given) ||
  (levels > 0 &&
    typeof given === 'object' &&
    Object.entries(given as object).every(([, each]) => isEmpty(each, levels - 1)));

/** A form that nobody has filled in: names with nothing but blanks. An object without names, or a list, is empty on purpose. */
export const isUnfilled = (given: unknown, levels = 3): boolean =>
  isBlank(given) ||
  (levels > 0 &&
    isMap(given) &&
    (levels < 3 || Object.keys(given).length > 0) &&
    Object.keys(given).every((name) => isUnfilled(given[name], levels - 1)));

/** Reads a value, which may have to be left out alone. */
function read<T>(kind: Kind<T, unknown>, given: unknown, path: string, look: Look): T | undefined {
  if (!kind.alone) return readValue(kind, given, path, look);
  let good = true;
  const tell: Look['tell'] = (...problem) => {
    good = false;
    return look.drop(...problem);
  };
  const value = readValue(kind, given, path, { ...look, tell });
  return good ? value : undefined;
}

/** Reads a value that may be absent, or may not. */
function readValue<T>(kind: Kind<T, unknown>, given: unknown, path: string, look: Look): T | undefined {
  if (kind.optional ? isEmpty(given) : kind.asked ? given == null : isBlank(given))
    return kind.optional ? kind.absent?.() : look.tell(path, given, kind.asked ?? { code: 'required' });
  return kind.read(given, path, look);
}

/** What may be absent, null or empty. */
export const optional = <T, G>(kind: Kind<T, G>): Kind<T | undefined, G | undefined> => ({ ...kind, optional: true });

/** What is left out alone where something is wrong in it: what it belongs to can do without. */
export const alone = <K extends Kind<unknown>>(kind: K): K => ({ ...kind, alone: true });

/** An object with some properties. What else it holds is not looked at. */
export const object = <S extends Shape>(shape: S): ObjectKind<S> => {
  const known = Object.keys(shape);
  return {
    shape,
    read(given, path, look) {
      if (!isMap(given)) return look.tell(path, given, MAP);
      const copy: { [name: string]: unknown } = {};
      for (const name of known) {
        const value = read(shape[name]!, given[name], step(path, name), look);
        if (value !== undefined) copy[name] = value;
      }
      for (const name of Object.keys(given)) if (!known.includes(name)) look.ignore(step(path, name), name, known);
      return copy as ReadAs<S>;
    },
  };
};

export const list = <T, G>(item: Kind<T, G>): ListKind<T, G> => ({
  item,
  read(given, path, look) {
    if (!Array.isArray(given)) return look.tell(path, given, { code: 'list', detail: '[…]' });
    const copy: T[] = [];
    for (let index = 0; index < given.length; index++) {
      const value = read(item, given[index], `${path}[${index}]`, look);
      // What is wrong leaves a gap, so that the others keep their places: all of the part is left out.
      if (value !== undefined) copy[index] = value;
    }
    return item.alone ? copy.filter(() => true) : copy;
  },
});

/** A list of which only so many items are read. */
export const upTo = <K extends ListKind<unknown, unknown>>(items: K, most: number): K => ({
  ...items,
  read(given: unknown, path: string, look: Look) {
    const long = Array.isArray(given) && given.length > most;
    if (long) look.cut(path, given.length, most);
    return items.read(long ? given.slice(0, most) : given, path, look);
  },
});

/** A list that may be absent: it is then an empty one. */
export const optionalList = <T, G>(
  item: Kind<T, G>,
): ListKind<T, G> & Kind<readonly T[], readonly G[] | undefined> => ({
  ...list(item),
  optional: true,
  absent: () => [],
});

/**
 * One value of a kind by each name.
 * @param asName - The name that another way of writing can only mean.
 */
export const record = <T, G>(entry: Kind<T, G>, names: RegExp, asName: (name: string) => string): RecordKind<T, G> => ({
  entry,
  names,
  read(given, path, look) {
    if (!isMap(given)) return look.tell(path, given, MAP);
    const copy: { [name: string]: T } = {};
    const taken = new Set<string>();
    for (const name of Object.keys(given)) {
      const at = step(path, name);
      const each = given[name];
      if (isBlank(each)) continue;
      const meant = names.test(name) ? name : asName(name);
      if (!names.test(meant)) look.tell(at, name, { code: 'id', detail: 'a-z, 0-9, -' });
      else if (taken.has(meant)) look.tell(at, name, { code: 'unique-id' });
      else {
        taken.add(meant);
        const value = entry.read(each, at, look);
        if (value !== undefined) copy[meant] = value;
      }
    }
    return copy;
  },
});

export const short = <S extends Shape, N extends keyof S & string>(long: ObjectKind<S>, main: N): ShortKind<S, N> => ({
  long,
  main,
  read: (given, path, look) =>
    isMap(given) ? long.read(given, path, look) : ({ [main]: long.shape[main]!.read(given, path, look) } as ReadAs<S>),
});
