import { SaveError } from '../home.js';

/** How a WordPress site is asked: with its cookies, and a nonce that ends after a day. */
export class SiteRequest {
  /**
   * @param nonce - What the site gave with the page.
   * @param renew - Where it gives another to somebody who is still signed in.
   */
  constructor(
    private nonce: string,
    private readonly renew: string,
  ) {}

  /**
   * Asks; where the nonce has ended, with another one.
   * @throws A `SaveError` where the site can't be reached, or nobody is signed in any more.
   */
  async send(url: string, body?: string): Promise<Response> {
    const answer = await this.ask(url, body);
    if (answer.status !== 403 && answer.status !== 401) return answer;
    if (!(await isNonceOver(answer.clone()))) throw new SaveError('not-allowed');
    if (!(await this.renewNonce())) throw new SaveError('signed-out');
    return this.ask(url, body);
  }

  private ask(url: string, body: string | undefined): Promise<Response> {
    const headers = { 'X-WP-Nonce': this.nonce, ...(body !== undefined && { 'Content-Type': 'application/json' }) };
    const method = body === undefined ? 'GET' : 'POST';
    return reach(url, { method, headers, cache: 'no-store', ...(body !== undefined && { body }) });
  }

  private async renewNonce(): Promise<boolean> {
    const answer = await reach(this.renew, { cache: 'no-store' });
    const nonce = (await answer.text()).trim();
    // Who is not signed in is answered `0`, or with a page.
    if (!answer.ok || !/^[\da-f]{6,}$/i.test(nonce)) return false;
    this.nonce = nonce;
    return true;
  }
}

async function reach(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...options });
  } catch (cause) {
    throw new SaveError('offline', '', { cause });
  }
}

/** Whether WordPress refused for the nonce, or for who it is. */
async function isNonceOver(answer: Response): Promise<boolean> {
  const { code } = await saidBy(answer);
  return code === 'rest_cookie_invalid_nonce' || code === 'rest_not_logged_in';
}

export interface Said {
  readonly code?: string;
  readonly message?: string;
  /** The version that is there now. */
  readonly version?: string;
}

/** What a site says is wrong; nothing where its answer is none of WordPress's. */
export async function saidBy(answer: Response): Promise<Said> {
  try {
    return ((await answer.json()) ?? {}) as Said;
  } catch (error) {
    // A page of the server itself, or half an answer.
    console.warn(`[coffee-network] ${String(error)}`);
    return {};
  }
}
