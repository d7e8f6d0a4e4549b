/** What stands in a cell of a spreadsheet. */
export type Cell = string | number | boolean | Date | null;
export type Row = readonly Cell[];

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

export type Book = readonly Sheet[];

/** Why a file could not be read as a spreadsheet of this dataset. */
export type BookFault = 'too-large' | 'too-vast' | 'no-spreadsheet' | 'old-excel' | 'nothing-known' | 'not-loaded';

export class BookError extends Error {
  constructor(
    readonly code: BookFault,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What is loaded when it is needed; a page without its network can't have it. */
export const loaded = <T>(loading: Promise<T>): Promise<T> =>
  loading.catch((cause: unknown) => {
    throw new BookError('not-loaded', { cause });
  });

export const isBlank = (cell: Cell | undefined): cell is null | undefined =>
  cell == null || (typeof cell === 'string' && !cell.trim());

/** The longest text that a cell holds: Excel's own limit is 32,767. */
export const LONGEST = 32_000;

/**
 * What a cell holds without a change: no control characters, no halves of letters, nothing that Excel takes for an escape, or
 * the writer for what it has already (`toString`).
 */
export const fits = (text: string) =>
  text.length <= LONGEST &&
  !/[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFE\uFFFF]|_x[\dA-F]{4}_/i.test(text) &&
  !/\p{Cs}/u.test(text) &&
  !(text in {});
