/** A text of the built-in story: one version for each language of the script. */
export interface StoryText {
  readonly es: string;
  readonly [language: string]: string | undefined;
}

/** Each text of the built-in story with its path, in which an item of a list is told by its `id`, or else by its place. */
export function* storyTexts(node: unknown, path = ''): Generator<readonly [path: string, text: StoryText]> {
  if (typeof node !== 'object' || !node) return;
  if ('es' in node) yield [path, node as StoryText];
  else
    for (const [key, each] of Object.entries(node))
      yield* storyTexts(each, (path && `${path}.`) + ((each as { id?: string } | null)?.id ?? key));
}

/** Whether a translation holds the placeholders of what it translates. */
export const holdsAll = (text: string, source: string) =>
  (source.match(/\{\w+\}/g) ?? []).every((placeholder) => text.includes(placeholder));
