import { readFile } from 'node:fs/promises';
import type { Text } from '../dataset/types.js';
import { expectedOf, validateDataset } from '../dataset/validate.js';
import { canonical } from '../language/resolve.js';
import { terms, type Code } from '../language/terms/index.js';
import { knownKeys } from '../render/known-keys.js';

/** A problem, which costs a part of the dataset, or a warning, which costs nothing. */
export interface Finding {
  readonly path: string;
  readonly value: string;
  /** What to do about it. */
  readonly fix: string;
}

export interface Report {
  readonly ok: boolean;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

const LIMIT = 5_000_000;

/**
 * Checks a dataset as the widgets do, and warns of what they would ignore.
 * @param source - A file, or an http or https address.
 * @throws An `Error` that says why it could not be read.
 */
export async function checkDataset(source: string, lang: Code): Promise<Report> {
  const warnings: Finding[] = [];
  const isAddress = /^https?:\/\//.test(source);
  const text = isAddress ? await fetchDataset(source, warnings) : await readFile(source, 'utf8');
  if (text.length > LIMIT)
    warnings.push({
      path: '$',
      value: `${text.length} bytes`,
      fix: 'The widgets read at most 5 MB: remove what they do not show.',
    });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const problem = {
      path: placeOf(text, error as Error),
      value: '',
      fix: `Correct the JSON: ${(error as Error).message}`,
    };
    return { ok: false, problems: [problem], warnings };
  }
  const problems = validateDataset(data, Infinity).problems.map((problem) => ({
    path: problem.path,
    value: problem.value,
    fix: `Expected ${expectedOf(problem, terms[lang])}.`,
  }));
  warnOf(data, '', warnings);
  const { members } = (data ?? {}) as { members?: { asOf?: unknown } };
  if (members && !members.asOf)
    warnings.push({ path: 'members.asOf', value: '', fix: 'Say the date of the number: it is shown beside it.' });
  return { ok: !problems.length, problems, warnings };
}

async function fetchDataset(address: string, warnings: Finding[]): Promise<string> {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(10_000),
    headers: { origin: 'https://example.org' },
  });
  if (!response.ok) throw new Error(`HTTP ${response.status} at ${address}`);
  const allowed = response.headers.get('access-control-allow-origin');
  if (allowed !== '*' && allowed !== 'https://example.org')
    warnings.push({
      path: '$',
      value: `Access-Control-Allow-Origin: ${allowed ?? '(none)'}`,
      fix: 'Have the server send Access-Control-Allow-Origin: * with this file, or other sites cannot read it.',
    });
  if (address.startsWith('http:'))
    warnings.push({
      path: '$',
      value: address,
      fix: 'Serve it by https: pages that are read by https load nothing else.',
    });
  return response.text();
}

/** Where in a text a JSON parser stopped, by the position that its message names. */
function placeOf(text: string, { message }: Error): string {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position ? Number(position) : text.length).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** Names that are not known, and texts that lack one of the four languages. */
function warnOf(node: unknown, path: string, warnings: Finding[]) {
  if (Array.isArray(node)) return node.forEach((each, index) => warnOf(each, `${path}[${index}]`, warnings));
  if (typeof node !== 'object' || !node) return;
  const known = knownKeys(path.replace(/\[\d+\]/g, '[]'));
  if (!known) return warnOfLanguages(node as Text, path, warnings);
  for (const [key, value] of Object.entries(node)) {
    const at = path ? `${path}.${key}` : key;
    if (known.includes(key)) warnOf(value, at, warnings);
    else {
      const far = (each: string) => distance(each.toLowerCase(), key.toLowerCase());
      const meant = [...known].sort((a, b) => far(a) - far(b))[0]!;
      const fix = far(meant) < 3 ? `Did you mean ${meant}?` : `The widgets ignore it. Known here: ${known.join(', ')}.`;
      warnings.push({ path: at, value: '', fix });
    }
  }
}

function warnOfLanguages(text: Text, path: string, warnings: Finding[]) {
  const given = Object.keys(text).map((tag) => canonical(tag)?.split('-')[0]);
  const missing = Object.keys(terms).filter((code) => !given.includes(code));
  // One address may serve readers of several languages.
  if (missing.length && !path.endsWith('.url'))
    warnings.push({ path, value: '', fix: `Add ${missing.join(', ')}: their readers see another language.` });
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

/** `FILE|URL --json --lang es`: prints what was found; 0 where nothing is wrong, 1 where something is. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const lang = args.find((_, index) => args[index - 1] === '--lang') ?? 'en';
  const [source, ...more] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--lang');
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--lang');
  if (!source || more.length || unknown) throw new Error('Expected: check FILE|URL [--json] [--lang es|en|pt|fr]');
  if (!Object.hasOwn(terms, lang))
    throw new Error(`Unknown language ${lang}. Expected one of: ${Object.keys(terms).join(', ')}`);
  const report = await checkDataset(source, lang as Code);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const say = (mark: string, { path, value, fix }: Finding) =>
      `${mark} ${path}${value && ` = ${value}`}\n    ${fix}\n`;
    for (const problem of report.problems) process.stdout.write(say('✗', problem));
    for (const warning of report.warnings) process.stdout.write(say('!', warning));
    process.stdout.write(`${source}: ${report.problems.length} problems, ${report.warnings.length} warnings\n`);
  }
  return report.ok ? 0 : 1;
}
