// What VS Code reads: the tags with their attributes, and the custom properties and parts.
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsOf, stateSelector, withoutRepeats } from './elements.mjs';

/** VS Code shows a description and no default: it is said there. */
const withDefault = (data, given) => {
  if (given && given !== 'null') data.description += `\n\nDefault: \`${given.replace(/^'(.*)'$/, '$1')}\``;
};

export function vscodeHtml(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, {}));
  for (const { tagName, attributes } of elementsOf(manifest))
    for (const { name, type, default: given } of attributes) {
      const tag = data.tags.find((each) => each.name === tagName);
      const attribute = tag.attributes.find((each) => each.name === name);
      // `v`: written without a value; that it is off without it goes without saying.
      if (type.text === 'boolean') attribute.valueSet = 'v';
      else withDefault(attribute, given);
    }
  return data;
}

export function vscodeCss(manifest) {
  const shared = withoutRepeats(manifest);
  const data = JSON.parse(getVsCodeCssCustomData(shared, {}));
  const [{ cssProperties, cssStates }] = elementsOf(shared);
  for (const { name, default: given } of cssProperties)
    withDefault(
      data.properties.find((each) => each.name === name),
      given,
    );
  data.pseudoClasses = cssStates.map((state) => ({ name: stateSelector(state), description: state.description }));
  return data;
}
