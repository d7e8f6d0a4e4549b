import type { Json } from '../../document/json.js';

/** Where a story is kept: a file, a site. The studio loads it once, and saves it when its keeper says so. */
export interface Storage {
  /** What it is called, for people. */
  readonly name: string;
  /**
   * The dataset as it is kept now.
   * @throws An `OpenError` that says why it can't be had.
   */
  load(): Promise<Json>;
  /**
   * Keeps a dataset in place of the one before.
   * @param over - Though something else is kept there by now than was loaded or saved here.
   * @throws A `ChangedThere` where that is so, and else what went wrong: what was kept stays as it was.
   */
  save(dataset: Json, over?: boolean): Promise<void>;
}

/** Somebody else has changed what is kept since it was loaded or saved here. */
export class ChangedThere extends Error {}

/** The text of a file: as it is published. */
export const fileText = (dataset: Json): string => `${JSON.stringify(dataset, null, 2)}\n`;
