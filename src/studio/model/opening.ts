import { isMap, isShallow, type Json } from '../../document/json.js';
import { fetchBytes, LIMIT } from '../../platform/fetch-bytes.js';
import { decode } from '../../platform/decode.js';
import { readJson } from '../../platform/read-json.js';
import { BookError } from '../../sheets/book.js';
import type { Note } from '../../sheets/from-book.js';
import { readWebAddress } from '../../values/address.js';
import type { Texts } from '../texts/texts.js';

export type Fault = keyof Texts['faults'];

/** Why something could not be opened: the page says it in its language. */
export class OpenError extends Error {
  constructor(
    readonly code: Fault,
    readonly where = '',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What is loaded when it is needed; without the network it can't be had. */
export const loaded = <T>(loading: Promise<T>): Promise<T> =>
  loading.catch((cause: unknown) => {
    throw new OpenError('not-loaded', '', { cause });
  });

export interface Opened {
  readonly document: Json;
  readonly notes: readonly Note[];
}

/**
 * The dataset in a text.
 * @throws An `OpenError` that says why there is none.
 */
export function openText(text: string): Opened {
  if (text.length > LIMIT) throw new OpenError('too-large');
  let document: unknown;
  try {
    document = readJson(text);
  } catch (error) {
    throw new OpenError('no-json', placeIn((error as Error).message, text), { cause: error });
  }
  if (!isMap(document)) throw new OpenError('no-map');
  if (!isShallow(document)) throw new OpenError('too-deep');
  return { document, notes: [] };
}

/** Where the browser says that a text stops being JSON, as a line and a column. */
function placeIn(message: string, text: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line) return `${line}:${column}`;
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (!position) return '';
  const before = text.slice(0, +position).split(/\r\n?|\n/);
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/**
 * The dataset in a file: JSON, or a spreadsheet by its name or its first bytes.
 * @throws An `OpenError` that says why there is none.
 */
export async function openBytes(bytes: Uint8Array<ArrayBuffer>, name: string, tag: string): Promise<Opened> {
  const isBook = /\.(xlsx?|csv|tsv|ods)$/i.test(name) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  if (!isBook) {
    if (bytes.length > LIMIT) throw new OpenError('too-large');
    return openText(decode(bytes, ''));
  }
  const { readSpreadsheet } = await loaded(import('../../sheets/index.js'));
  try {
    return await readSpreadsheet(bytes, name, tag);
  } catch (error) {
    if (error instanceof BookError) throw new OpenError(error.code, '', { cause: error });
    throw error;
  }
}

/** The same of a file that was chosen or dropped: it may be gone by now. */
export async function openFile(file: File, tag: string): Promise<Opened> {
  // More than a spreadsheet may weigh: it is not even read.
  if (file.size > 20_000_000) throw new OpenError('too-large');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new OpenError('not-readable', '', { cause: error });
  }
  return openBytes(bytes, file.name, tag);
}

/** The same of what is at an address that other sites may read. */
export async function openAddress(address: string, tag: string): Promise<Opened> {
  const url = readWebAddress(address, document.baseURI);
  if (!url) throw new OpenError('no-address');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    ({ bytes } = await fetchBytes(url, undefined, 'no-cache'));
  } catch (error) {
    throw new OpenError('network', (error as Error).message, { cause: error });
  }
  return openBytes(bytes, new URL(url).pathname, tag);
}
