// What coding assistants read, so that what they write is right the first time.
import { elementsOf } from './elements.mjs';

const list = (title, items, line) =>
  items.length ? `\n${title}:\n${items.map((item) => `- ${line(item)}`).join('\n')}\n` : '';
const value = ({ default: given }) => (given && given !== 'null' ? `, default ${given}` : '');

function section({ tagName, description, attributes, members, events, slots, cssParts }) {
  return `### <${tagName}>
${description}
${list('Attributes', attributes, (each) => `\`${each.name}\` (${each.type.text}${value(each)}): ${each.description}`)}${list(
    'Properties that are no attributes',
    members.filter(({ attribute }) => !attribute),
    (each) => `\`${each.name}\` (${each.type.text}): ${each.description}`,
  )}${list('Events', events, (each) => `\`${each.name}\` (${each.type.text}): ${each.description}`)}${list(
    'Slots',
    slots,
    (each) => `${each.name ? `\`${each.name}\`` : 'none'}: ${each.description}`,
  )}${list('Parts', cssParts, (each) => `\`${each.name}\`: ${each.description}`)}`;
}

export function llms(manifest, base) {
  const elements = elementsOf(manifest);
  const { cssProperties } = elements.find(({ tagName }) => tagName === 'coffee-member-counter');
  return `# Coffee Network Widgets

> Custom elements that tell the story of the Coffee Network (Red Café, Rede Café), the small coffee producer organizations of
> CLAC. They work in any page, with the content built in, in Spanish, English, Portuguese and French.

## In a page

Include the script once; put the tags anywhere, before or after it. What stands inside a tag is shown where no script runs.

\`\`\`html
<script src="${base}coffee-network.js" defer></script>
<coffee-member-counter>155 organizaciones</coffee-member-counter>
<coffee-governance-diagram lang="en" heading-level="2"></coffee-governance-diagram>
\`\`\`

Where a content system strips unknown tags, a marked element becomes the widget (attributes as \`data-\`, without their hyphens):

\`\`\`html
<p data-widget="coffee-objectives-list" data-lang="es" data-headinglevel="2" data-layout="cards">Objetivos</p>
\`\`\`

Where no script may be pasted: \`<iframe src="${base}embed/es/member-counter.html"></iframe>\`, or the content of
\`${base}static/es/member-counter.html\`.

## In an application

\`npm install coffee-network-widgets\`, then \`import 'coffee-network-widgets/member-counter'\` registers one element, \`import
'coffee-network-widgets'\` all; \`coffee-network-widgets/member-counter/element\` gives the class alone. React 19: listen by \`on\` and the event's
name as it is written (\`oncoffee-network-load\`). Types: \`coffee-network-widgets/jsx\`, \`coffee-network-widgets/vue\`.

## Rules

- No attribute takes JSON. Rich data is the property \`data\` of \`coffee-network\`, its attribute \`src\` (an address), or a
  \`<script type="application/json">\` inside it. Schema: ${base}data/coffee-network.schema.json
- The language is that of the nearest \`lang\` around; set \`lang\` only where it differs.
- Booleans are there or not: \`still\`, not \`still="yes"\`.
- Style by custom properties and \`::part()\`; there is no way in by class names.
- Do not set \`value\` where the dataset's number will do: it is brought up to date without touching the page.
- Dates are EDTF: \`1992\`, \`199X\`, \`1991/1992\`, \`2005-03-01\`.

## Elements

${elements.map(section).join('\n')}
## Custom properties of all widgets

${cssProperties.map((each) => `- \`${each.name}\` (default \`${each.default}\`): ${each.description}`).join('\n')}
`;
}
