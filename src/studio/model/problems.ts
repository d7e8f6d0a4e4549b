import type { Json } from '../../document/json.js';
import { expectedOf, type DatasetProblem, type Validated } from '../../dataset/problem.js';
import { sayProblem } from '../../dataset/say-problem.js';
import { partNames, type PartName } from '../../dataset/schema/part-names.js';
import { validateDataset } from '../../dataset/validate.js';
import type { Path } from '../../document/json.js';
import { messagesOf } from '../../language/languages/messages.js';
import type { Language } from '../../language/resolve.js';
import type { Task } from '../texts/texts.js';

/** Of one part: nobody reads more. */
const MOST = 100;

/** What the widgets make of a document, with more of what is wrong in it. */
export const checkedAll = (document: Json): Validated => validateDataset(document, MOST);

/** A place as the checks write it: `timelines.colombia.events[2].date`. */
export const pathText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step.slice(0, 60)}`))
    .join('')
    .replace(/^\./, '');

/** Those of a field: of its value, or of one of its versions. */
export const problemsAt = (problems: readonly DatasetProblem[], path: Path): readonly DatasetProblem[] => {
  const text = pathText(path);
  return problems.filter((problem) => problem.path === text || problem.path.startsWith(`${text}.`));
};

/** What is wrong in a field and what to do, under the name that the page gives it. */
export function sayAt(label: string, problem: DatasetProblem, { code: language }: Language): string {
  const messages = messagesOf(language);
  const { value, expected } = problem;
  return sayProblem(label, { path: '', value, code: expected.code, expected: expectedOf(problem, messages) }, messages);
}

const screens: { readonly [part in PartName]?: Task } = {
  members: 'number',
  timelines: 'event',
  contact: 'contact',
};

/** The screen on which a problem can be corrected. */
export const screenOf = ({ path }: DatasetProblem): Task => {
  // The bodies and their relations have a screen; where all of that comes from is with the rest.
  if (/^governance\.(bodies|relations)\b/.test(path)) return 'people';
  // The numbers of countries are in a list.
  if (path.includes('byCountry')) return 'all';
  const part = partNames.find((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`));
  return (part && screens[part]) ?? 'all';
};
