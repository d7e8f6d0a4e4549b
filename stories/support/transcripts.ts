/** A Vite build's own: the contents of the files that a pattern finds, by their paths. */
interface Globbing {
  glob(pattern: string, options: object): { readonly [path: string]: string };
}

const files = (import.meta as unknown as Globbing).glob('../../test/heard/transcripts/*/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What each screen reader, the newest first, said of each page with a widget in a language; by what, in the first line. */
export const readersIn = (language: 'es' | 'en') => {
  const readers = new Map<string, { readonly by: string; readonly pages: { name: string; text: string }[] }>();
  for (const [path, file] of Object.entries(files)) {
    const [, reader, name] = new RegExp(`/([^/]*)/${language}/(.*)\\.txt$`).exec(path) ?? [];
    if (!reader || !name) continue;
    const [by = '', ...lines] = file.split('\n');
    if (!readers.has(reader)) readers.set(reader, { by, pages: [] });
    readers.get(reader)!.pages.push({ name, text: lines.join('\n').trim() });
  }
  return [...readers.values()].reverse();
};
