import type { DatasetProblem } from '../../dataset/problem.js';
import type { PartialDataset } from '../../dataset/types.js';
import type { Json } from '../../document/json.js';
import type { Language } from '../../language/resolve.js';
import type { SheetWords } from '../../sheets/words/words.js';
import type { Studio } from '../studio.js';
import type { Texts } from '../texts/texts.js';

/** What a screen is drawn with. */
export interface Context {
  readonly studio: Studio;
  readonly document: Json;
  /** The parts in which nothing is wrong, and of the others the last good version: what the widgets are given. */
  readonly good: PartialDataset;
  readonly problems: readonly DatasetProblem[];
  readonly texts: Texts;
  /** The names of fields, as in spreadsheets. */
  readonly words: SheetWords;
  /** The language of the page. */
  readonly language: Language;
}
