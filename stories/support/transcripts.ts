/** A Vite build's own: the contents of the files that a pattern finds, by their paths. */
interface Globbing {
  glob(pattern: string, options: object): { readonly [path: string]: string };
}

const files = (import.meta as unknown as Globbing).glob('../../test/heard/transcripts/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a screen reader said of each page with a widget in a language; by what, in the first line. */
export const transcriptsIn = (language: 'es' | 'en') =>
  Object.entries(files).flatMap(([path, file]) => {
    const [, name] = new RegExp(`/${language}/(.*)\\.txt$`).exec(path) ?? [];
    const [by = '', ...lines] = file.split('\n');
    return name ? [{ name, by, text: lines.join('\n').trim() }] : [];
  });
