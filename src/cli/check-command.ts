import { sayProblem } from '../dataset/say-problem.js';
import { expectedOf, isMistake } from '../dataset/problem.js';
import { validateDataset } from '../dataset/validate.js';
import { languages } from '../language/languages/index.js';
import { messagesOf } from '../language/languages/messages.js';
import { languageOf, pickLanguage } from '../language/resolve.js';
import type { Expectation } from '../values/reader.js';
import { fixes } from './fixes.js';
import { findFault } from './json-fault.js';
import { readJson } from '../platform/read-json.js';
import { readInput } from './read-input.js';
import { warningsOf, type Warning } from './warnings.js';

/** What costs a part of the dataset, something in it, or all of it. */
export interface Finding {
  /** The JSON path; `line 4, column 3` where the text is no JSON. */
  readonly path: string;
  readonly value: string;
  /** What was expected, for programs: that of `coffee-network-error`. */
  readonly code: Expectation;
  /** What was expected, in the language that was asked for. */
  readonly expected: string;
  readonly fix: string;
}

export interface Report {
  readonly ok: boolean;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/** Of one part: nobody reads more, and a file may hold millions. */
const MOST = 1000;

/**
 * Checks a dataset as the widgets do, and warns of what they would ignore.
 * @param input - A file, or an http or https address.
 * @throws An `Error` that says why it could not be read.
 */
export async function checkDataset(input: string, lang: string): Promise<Report> {
  const messages = messagesOf(pickLanguage([lang]).code);
  const { text, isUtf8, response } = await readInput(input);
  const warnings = response ? warningsOfServer(input, response) : [];
  if (!isUtf8 || text.includes('\uFFFD'))
    warnings.push({ path: '$', value: '', fix: 'Save the file as UTF-8: other systems will not read its letters.' });
  let data: unknown;
  try {
    data = readJson(text);
  } catch (error) {
    // SyntaxError: the text is no JSON.
    const fault = findFault(text);
    const path = fault ? `line ${fault.line}, column ${fault.column}` : '$';
    const fix = `Correct the JSON there: ${(error as Error).message}`;
    return { ok: false, problems: [{ path, value: '', code: 'plain-data', expected: 'JSON', fix }], warnings };
  }
  const problems: Finding[] = [];
  for (const problem of validateDataset(data, MOST, true, response?.url).problems) {
    const { path, value, meant, expected } = problem;
    const fix = fixes[expected.code]!;
    if (isMistake(problem))
      problems.push({
        path,
        value,
        code: expected.code,
        expected: expectedOf(problem, messages),
        fix:
          expected.code === 'unknown-name'
            ? 'Give at least one of these: the widgets know none of the names here.'
            : fix,
      });
    else
      warnings.push({
        path,
        value,
        fix: meant
          ? `Did you mean ${meant}?`
          : expected.code === 'unknown-name'
            ? `${fix} They know here:${expected.detail}.`
            : fix,
      });
  }
  return { ok: !problems.length, problems, warnings: [...warnings, ...warningsOf(data)] };
}

function warningsOfServer(input: string, { headers, url }: Response): Warning[] {
  const warnings: Warning[] = [];
  const allowed = headers.get('access-control-allow-origin');
  if (allowed !== '*')
    warnings.push({
      path: '$',
      value: `Access-Control-Allow-Origin: ${allowed ?? '(none)'}`,
      fix: 'Have the server send Access-Control-Allow-Origin: * with this file, or browsers keep it from other sites.',
    });
  for (const address of new Set([input, url]))
    if (/^http:/i.test(address))
      warnings.push({
        path: '$',
        value: address,
        fix: 'Serve it over https: pages served over https load nothing else.',
      });
  return warnings;
}

const codes = languages.map(({ code }) => code);

export const CHECK_USAGE = `check FILE|URL [--json] [--lang ${codes.join('|')}]`;
const EXPECTED = `Expected: ${CHECK_USAGE}`;

/** `FILE|URL --json --lang es`, in any order. */
function readArguments(args: readonly string[]) {
  const inputs: string[] = [];
  let json = false;
  let lang = 'en';
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    if (arg === '--json') json = true;
    else if (arg === '--lang') lang = args[++index] ?? '';
    else if (arg.startsWith('--lang=')) lang = arg.slice(7);
    else if (arg.startsWith('--')) throw new Error(`Unknown option ${arg}. ${EXPECTED}`);
    else inputs.push(arg);
  }
  if (inputs.length !== 1) throw new Error(EXPECTED);
  if (!languageOf(lang)) throw new Error(`Unknown language ${lang}. Expected one of: ${codes.join(', ')}`);
  return { input: inputs[0]!, json, lang };
}

const counted = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Prints what was found, for people or for programs; 0 where nothing is wrong, 1 where something is. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { input, json, lang } = readArguments(args);
  const report = await checkDataset(input, lang);
  const { problems, warnings } = report;
  const lines = [
    ...problems.map((problem) => {
      // In other languages than English the sentence of the widgets says what to do.
      if (lang !== 'en') return `✗ ${sayProblem('', problem, messagesOf(pickLanguage([lang]).code))}`;
      const { code, path, value, expected, fix } = problem;
      const where = value && code !== 'required' && code !== 'text-or-empty' ? `${path} = ${value}` : path;
      return `✗ ${where}\n    Expected ${expected}. ${fix}`;
    }),
    ...warnings.map(({ path, value, fix }) => `! ${path}${value && ` = ${value}`}\n    ${fix}`),
    `${input}: ${counted(problems.length, 'problem')}, ${counted(warnings.length, 'warning')}`,
  ];
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : lines.join('\n')}\n`);
  return report.ok ? 0 : 1;
}
