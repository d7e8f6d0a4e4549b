import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { decode } from '../platform/decode.js';
import { LIMIT } from '../platform/fetch-bytes.js';

/** How long an address may take, in milliseconds. */
const TIMEOUT = 10_000;

/** What a file or an address holds. */
export interface Input {
  readonly text: string;
  /** Whether it is sound UTF-8, as JSON must be. */
  readonly isUtf8: boolean;
  /** What the server said, where it is an address. */
  readonly response?: Response;
}

const isAddress = (input: string) => /^https?:\/\//i.test(input);

/**
 * Reads a file, or what is at an http or https address, as a page of another site would.
 * @throws An `Error` that says why it could not be read.
 */
export async function readInput(input: string): Promise<Input> {
  try {
    if (!isAddress(input)) return inputOf(await readBytes(createReadStream(input)));
    const response = await fetch(input, {
      headers: { accept: 'application/json', origin: 'https://example.org' },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error(`the server answered HTTP ${response.status}`);
    const bytes = response.body ? await readBytes(response.body) : new Uint8Array();
    return { ...inputOf(bytes, response.headers.get('content-type') ?? ''), response };
  } catch (error) {
    const { name, message, cause } = error as Error;
    const why = name === 'TimeoutError' ? `no answer within ${TIMEOUT / 1000} seconds` : reasonOf(cause) || message;
    throw new Error(`Can't read ${input}: ${why}`, { cause: error });
  }
}

/** ASCII in UTF-16 would pass for UTF-8, but for its zeros. */
const inputOf = (bytes: Uint8Array<ArrayBuffer>, type = '') => ({
  text: decode(bytes, type),
  isUtf8: isUtf8(bytes) && !bytes.includes(0),
});

/** `fetch` only says that it failed: why is in the cause, or in the first of its causes. */
function reasonOf(cause: unknown): string | undefined {
  const { message, code, errors } = (cause ?? {}) as { message?: string; code?: string; errors?: readonly Error[] };
  return message || errors?.[0]?.message || code;
}

async function readBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMIT) throw new Error('it is larger than 5 MB, the most that the widgets read');
    read.push(chunk);
  }
  return new Uint8Array(Buffer.concat(read));
}
