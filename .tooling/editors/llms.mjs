// What coding assistants read, so that what they write is right the first time.
import { elementsOf, settable, stateSelector } from './elements.mjs';
import { guide } from './llms-guide.mjs';

const list = (title, items, line) =>
  items.length ? `\n${title}:\n${items.map((item) => `- ${line(item)}`).join('\n')}\n` : '';
const value = ({ default: given }) => (given && given !== 'null' ? `, default ${given}` : '');

function section(element) {
  const { tagName, description, attributes, members, events, slots, cssParts, cssStates } = element;
  return `### <${tagName}>
${description}
${list('Attributes', attributes, (each) => `\`${each.name}\` (${each.type.text}${value(each)}): ${each.description}`)}${list(
    'Properties that are no attributes',
    settable(element).filter(({ attribute }) => !attribute),
    (each) => `\`${each.name}\` (${each.type.text}): ${each.description}`,
  )}${list(
    'Properties to read',
    members.filter(({ readonly }) => readonly),
    (each) => `\`${each.name}\` (${each.type.text}): ${each.description}`,
  )}${list(
    'Methods',
    members.filter(({ kind }) => kind === 'method'),
    (each) => `\`${each.name}()\`: ${each.description}`,
  )}${list('Events', events, (each) => `\`${each.name}\` (${each.type.text}): ${each.description}`)}${list(
    'Slots',
    slots,
    (each) => `${each.name ? `\`${each.name}\`` : 'none'}: ${each.description}`,
  )}${list('Parts', cssParts, (each) => `\`${each.name}\`: ${each.description}`)}${list(
    'States',
    cssStates,
    (each) => `\`${stateSelector(each)}\`: ${each.description}`,
  )}`;
}

export function llms(manifest, base) {
  const elements = elementsOf(manifest);
  const { cssProperties } = elements.find(({ tagName }) => tagName === 'coffee-member-counter');
  return `# Coffee Network Widgets

> Custom elements that tell the story of the Coffee Network (Red Café, Rede Café), the small coffee producer organizations of
> CLAC. They work in any page, with the content built in, in Spanish, English, Portuguese and French.

${guide(base)}
## Elements

${elements.map(section).join('\n')}
## Custom properties of all widgets

${cssProperties.map((each) => `- \`${each.name}\` (default \`${each.default}\`): ${each.description}`).join('\n')}
`;
}
