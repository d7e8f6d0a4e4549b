import { partNames, type PartName } from '../../dataset/schema/part-names.js';
import { at, type Path } from '../../document/json.js';
import { languages } from '../../language/languages/index.js';
import { nameOfField, type SheetName } from '../../sheets/words/words.js';
import type { Context } from './context.js';
import { titleOf } from './title-of.js';

const sheetOf: { readonly [part in Exclude<PartName, 'languages'>]: SheetName } = {
  members: 'members',
  areas: 'areas',
  objectives: 'objectives',
  governance: 'bodies',
  timelines: 'events',
  contact: 'contact',
  news: 'news',
  presentation: 'presentation',
  figures: 'figures',
};

/** The path that the checks write: `timelines.colombia.events[2].date`. */
export const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));

/** A place in words: the part, and what it is there; and of which item, where it is in one. */
export function placeOf(context: Context, path: Path): { readonly where: string; readonly item: string } {
  const { words, document } = context;
  const part = partNames.find((each) => each === path[0]);
  if (!part || part === 'languages') return { where: path.join('.'), item: '' };
  const inner = (['relations', 'people'] as const).find((each) => path.includes(each));
  const sheet = path.includes('byCountry') ? 'countries' : (inner ?? sheetOf[part]);
  const last = path.reduce<number>((found, step, index) => (typeof step === 'number' ? index : found), -1);
  const steps = path.slice(Math.max(last + 1, 1)).map(String);
  // A version of a text is told by its language.
  const version = steps.length > 1 ? languages.find(({ code }) => code === steps.at(-1)) : undefined;
  const field = (version ? steps.slice(0, -1) : steps).join('.');
  const name = field && nameOfField(sheet, field, words);
  const where = [words.sheets[sheet].name, name, version?.name].filter(Boolean).join(' › ');
  const item = last > 0 ? at(document, path.slice(0, last + 1)) : undefined;
  return { where, item: item === undefined || typeof item === 'string' ? '' : titleOf(item, context) };
}
