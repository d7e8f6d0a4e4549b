/** What stands in a cell of a spreadsheet. */
export type Cell = string | number | boolean | Date | null;
export type Row = readonly Cell[];

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

export type Book = readonly Sheet[];

/** Why a file could not be read as a spreadsheet of this dataset. */
export type BookFault = 'too-large' | 'no-spreadsheet' | 'old-excel' | 'nothing-known' | 'not-loaded';

export class BookError extends Error {
  constructor(
    readonly code: BookFault,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export const isBlank = (cell: Cell | undefined): cell is null | undefined =>
  cell == null || (typeof cell === 'string' && !cell.trim());
