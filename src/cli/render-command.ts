import { readFile } from 'node:fs/promises';
import type { PartialDataset } from '../dataset/types.js';
import { expectedOf } from '../dataset/problem.js';
import { registerLanguage } from '../dataset/languages/register-language.js';
import { teachPacks } from '../dataset/languages/teach-packs.js';
import { validateDataset } from '../dataset/validate.js';
import { widgetNames, type WidgetName } from '../embed/widget-names.js';
import { messages } from '../language/languages/en.js';
import { languages } from '../language/languages/index.js';
import type { LanguagePack } from '../language/pack.js';
import { canonical, languageOf } from '../language/resolve.js';
import { readJson } from '../platform/read-json.js';
import { readInput } from './read-input.js';
import { sayExpected } from '../language/say-expected.js';
import { renderWidget } from '../render/render-widget.js';

/**
 * Reads `WIDGET --lang es --language FILE --dataset FILE --attribute value …` and renders the widget.
 * @throws An `Error` that says which argument was wrong, and what was expected.
 */
export async function renderCommand(args: readonly string[]): Promise<string> {
  const [name, ...rest] = args;
  if (!(widgetNames as readonly (string | undefined)[]).includes(name))
    throw new Error(`Unknown widget ${name ?? '(none)'}. Expected one of: ${widgetNames.join(', ')}`);
  const { lang = 'es', dataset, language: own, ...attributes } = readOptions(rest);
  teachPacks();
  if (own) registerLanguage(readJson((await readInput(String(own))).text) as LanguagePack);
  const language = canonical(String(lang))?.split('-')[0];
  if (!language || !languageOf(language))
    throw new Error(
      `Unknown language ${String(lang)}. Expected one of: ${languages.map(({ code }) => code).join(', ')}`,
    );
  const known = (customElements.get(`coffee-${name}`) as unknown as { observedAttributes: readonly string[] })
    .observedAttributes;
  for (const attribute of Object.keys(attributes))
    if (!known.includes(attribute))
      throw new Error(`<coffee-${name}> has no attribute ${attribute}. Expected one of: ${known.join(', ')}`);
  const given = dataset ? await readDataset(String(dataset)) : null;
  const rendered = renderWidget(name as WidgetName, {
    lang: String(lang),
    attributes,
    dataset: given,
    onProblem: (attribute, value, expected) =>
      process.stderr.write(`${attribute}="${value}": expected ${sayExpected(expected, messages)}\n`),
  });
  if (!given) return rendered;
  // The script, where it comes, takes over with the same data.
  const json = JSON.stringify(given).replace(/</g, '\\u003c');
  return `<coffee-network><script type="application/json">${json}</script>${rendered}</coffee-network>`;
}

/** `--name value`, `--name=value`, and `--name` alone for a flag. */
function readOptions(args: readonly string[]): Record<string, string | boolean> {
  const options: Record<string, string | boolean> = {};
  for (let index = 0; index < args.length; index++) {
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(args[index]!) ?? [];
    if (!name) throw new Error(`Unexpected ${args[index]}. Expected --ATTRIBUTE VALUE`);
    const next = args[index + 1];
    if (value !== undefined) options[name] = value;
    else if (next !== undefined && !next.startsWith('--')) options[name] = args[++index]!;
    else options[name] = true;
  }
  return options;
}

async function readDataset(path: string): Promise<PartialDataset> {
  try {
    const { parts, problems } = validateDataset(JSON.parse(await readFile(path, 'utf8')));
    for (const problem of problems)
      process.stderr.write(`${problem.path} = ${problem.value}: expected ${expectedOf(problem, messages)}\n`);
    return parts;
  } catch (error) {
    throw new Error(`Can't read the dataset ${path}: ${(error as Error).message}`, { cause: error });
  }
}
