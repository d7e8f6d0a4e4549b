// What VS Code reads: the tags with their attributes, and the custom properties and parts.
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsOf, withoutRepeats } from './elements.mjs';

export function vscodeHtml(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, {}));
  const flags = new Set(
    elementsOf(manifest).flatMap(({ tagName, attributes }) =>
      attributes.filter(({ type }) => type.text === 'boolean').map(({ name }) => `${tagName} ${name}`),
    ),
  );
  for (const tag of data.tags)
    for (const attribute of tag.attributes)
      // `v`: written without a value.
      if (flags.has(`${tag.name} ${attribute.name}`)) attribute.valueSet = 'v';
  return data;
}

export const vscodeCss = (manifest) => JSON.parse(getVsCodeCssCustomData(withoutRepeats(manifest), {}));
