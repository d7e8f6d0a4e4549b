// What JetBrains' editors (WebStorm, PhpStorm) read.
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { elementsOf, stateSelector, withoutRepeats } from './elements.mjs';

/** Where the class of an element is, from the root of the package. */
const modulePathTemplate = (_, source) => `./${source}`;

export function webTypes(manifest) {
  const data = JSON.parse(getWebTypesData(manifest, { modulePathTemplate }));
  for (const element of data.contributions.html.elements) delete element['doc-url'];
  const shared = withoutRepeats(manifest);
  const [{ cssStates }] = elementsOf(shared);
  data.contributions.css = {
    ...JSON.parse(getWebTypesData(shared, {})).contributions.css,
    'pseudo-classes': cssStates.map((state) => ({
      name: stateSelector(state).slice(1),
      description: state.description,
    })),
  };
  return data;
}
