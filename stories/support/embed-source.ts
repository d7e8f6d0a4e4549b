import { builtin } from '../../src/dataset/builtin/builtin.js';
import { widgetNames, type WidgetName } from '../../src/embed/widget-names.js';
import type { Code } from '../../src/language/terms/index.js';
import { makeSnippet } from '../../src/snippets/snippets.js';
import type { Args } from './widget.js';
import type { FormId } from '../../src/snippets/systems.js';

/** Where the snippets of the stories point to; the builder writes the true address. */
const base = 'https://widgets.example/1/';

interface Context {
  readonly component?: unknown;
  readonly args: Args;
  readonly globals: { readonly [name: string]: unknown };
}

/** What a webmaster would paste for a story as it now stands, by the same code as the builder's. */
export function embedSource(source: string, { component, args, globals }: Context): string {
  const widget = String(component).replace('coffee-', '') as WidgetName;
  if (!widgetNames.includes(widget)) return source;
  const form = globals['form'] as FormId;
  const options = Object.entries(args).map(([name, value]) => [
    name,
    value === undefined || value === false ? '' : String(value),
  ]);
  const parts = makeSnippet({
    widget,
    lang: globals['lang'] as Code,
    system: form === 'npm' ? 'npm' : 'html',
    form,
    options: Object.fromEntries(options) as { [name: string]: string },
    base,
    dataset: builtin,
  });
  return parts.map(({ code }) => code).join('\n\n');
}
