// What JetBrains' editors (WebStorm, PhpStorm) read.
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { withoutRepeats } from './elements.mjs';

/** Where the class of an element is, as the package is installed. */
const modulePathTemplate = (_, source) => `./${source.replace(/^src/, 'dist/modules').replace(/\.ts$/, '.js')}`;

export function webTypes(manifest) {
  const data = JSON.parse(getWebTypesData(manifest, { modulePathTemplate }));
  for (const element of data.contributions.html.elements) delete element['doc-url'];
  data.contributions.css = JSON.parse(getWebTypesData(withoutRepeats(manifest), {})).contributions.css;
  return data;
}
