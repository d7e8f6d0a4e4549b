import { object, string, unknown, type BaseIssue, type BaseSchema } from 'valibot';
import { parts } from '../dataset/schema.js';
import { languages } from '../language/languages/index.js';
import { canonical } from '../language/resolve.js';

/** What costs nothing, and is hardly meant. */
export interface Warning {
  readonly path: string;
  readonly value: string;
  readonly fix: string;
}

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>> & {
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: { readonly [name: string]: Schema };
  readonly message?: string;
};
interface Tell {
  readonly say: (path: string, value: string, fix: string) => void;
  /** A text lacks some languages: said once of all texts that lack the same ones. */
  readonly lacks: (path: string, languages: string) => void;
}

const dataset = object({ $schema: string(), schemaVersion: unknown(), ...parts }) as unknown as Schema;

/** Names that the widgets do not know, texts that lack one of their languages, a number without a date. */
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
  walk(dataset, data, '', tell);
  for (const [languages, [first, ...more]] of lacking) {
    const where = more.length ? ` here and in ${more.length} more text${more.length === 1 ? '' : 's'}` : '';
    tell.say(first!, '', `Add ${languages}${where}: their readers see another language.`);
  }
  const { members } = (data ?? {}) as { members?: { asOf?: unknown } | null };
  if (isMap(members) && !members.asOf)
    tell.say(
      'members.asOf',
      '',
      'Say the date of the number: it is shown beside it, and tells readers how fresh it is.',
    );
  return warnings;
}

const isMap = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** Goes as deep as the schema, no deeper: what the widgets do not know may hold anything. */
function walk(schema: Schema, value: unknown, path: string, tell: Tell) {
  if (schema.wrapped) walk(schema.wrapped, value, path, tell);
  else if (schema.item && Array.isArray(value))
    value.forEach((each, index) => walk(schema.item!, each, `${path}[${index}]`, tell));
  else if (schema.entries && isMap(value))
    for (const [name, each] of Object.entries(value)) {
      const at = path ? `${path}.${name.slice(0, 60)}` : name.slice(0, 60);
      if (Object.hasOwn(schema.entries, name)) walk(schema.entries[name]!, each, at, tell);
      else tell.say(at, '', adviseOn(name, Object.keys(schema.entries)));
    }
  // One address may serve readers of several languages.
  else if (schema.type === 'localized' && schema.message === 'text' && isMap(value)) warnOfLanguages(value, path, tell);
}

function warnOfLanguages(text: { readonly [tag: string]: unknown }, path: string, tell: Tell) {
  const written = Object.keys(text).filter((tag) => String(text[tag]).trim());
  const given = written.map((tag) => canonical(tag)?.split('-')[0]);
  const missing = languages.map(({ code }) => code).filter((code) => !given.includes(code));
  if (missing.length) tell.lacks(path, missing.join(', '));
}

function adviseOn(name: string, known: readonly string[]): string {
  const far = (each: string) => distance(each.toLowerCase(), name.slice(0, 60).toLowerCase());
  const nearest = known.reduce((a, b) => (far(b) < far(a) ? b : a));
  return far(nearest) < 3 ? `Did you mean ${nearest}?` : `The widgets ignore it. They know here: ${known.join(', ')}.`;
}

/** How many letters two names are apart. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
