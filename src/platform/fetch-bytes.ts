/** How long a request may take, in milliseconds. */
const TIMEOUT = 8000;
/** How much an answer may hold, in bytes. */
export const LIMIT = 5_000_000;

/** What a server answered. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its `Content-Type`; empty where it states none. */
  readonly type: string;
  /** Where it was found, after all redirects. */
  readonly url: string;
}

/**
 * What is at an address, asked for without credentials.
 * @param signal - Ends the request; the promise is then rejected with an `AbortError`.
 * @throws An `Error` whose message says in a few signs that need no translation what was wrong: `HTTP 404`,
 * `> 8 s`, `> 5 MB`, and `CORS?` where there was no answer that this site may read.
 */
export async function fetchBytes(url: string, signal?: AbortSignal, cache: RequestCache = 'default'): Promise<Answer> {
  const request = new AbortController();
  const end = () => request.abort();
  let slow = false;
  const timer = setTimeout(() => {
    slow = true;
    end();
  }, TIMEOUT);
  signal?.addEventListener('abort', end);
  try {
    const response = await fetch(url, { credentials: 'omit', signal: request.signal, cache });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return {
      bytes: await readBytes(response),
      type: response.headers.get('content-type') ?? '',
      url: response.url,
    };
  } catch (error) {
    signal?.throwIfAborted?.();
    if (slow) throw new Error('> 8 s', { cause: error });
    // What browsers say of a server that is down, that lets no other site read it, or that the page's policy forbids.
    if (error instanceof TypeError) throw new Error('CORS?', { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    end();
  }
}

async function readBytes({ body }: Response) {
  const reader = body!.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > LIMIT) throw new Error('> 5 MB');
    chunks.push(value);
  }
}
