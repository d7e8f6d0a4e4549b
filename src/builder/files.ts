/** A file beside this page: on its way, here, or not to be had. */
export type Needed = { readonly is: 'loading' | 'failed' } | { readonly is: 'ready'; readonly text: string };

const files = new Map<string, Needed>();

/** What has come of a file so far. */
export const fileAt = (path: string): Needed => files.get(path) ?? { is: 'loading' };

/** Asks for a file that is not here; for one that could not be had, again. Settles when there is something to show. */
export async function fetchFile(address: URL, path: string): Promise<void> {
  if (files.has(path) && fileAt(path).is !== 'failed') return;
  files.set(path, { is: 'loading' });
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    files.set(path, { is: 'ready', text: await response.text() });
  } catch (error) {
    console.warn(`[coffee-network] ${path}: ${String(error)}`);
    files.set(path, { is: 'failed' });
  }
}
