// What the makers of the editors' files share: the elements of the manifest, and how a description is written in types.

/** The elements, in the manifest's order. */
export const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** The properties that a page may set: others are only read, or are methods. */
export const settable = ({ members }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

/** How CSS selects an element in a state. */
export const stateSelector = ({ name }) => `:state(${name})`;

/** A manifest in which a property, a part or a state that several elements share stands once: editors list them without their element. */
export function withoutRepeats(manifest) {
  const elements = elementsOf(manifest);
  const once = (list) => {
    const found = new Map();
    for (const element of elements)
      for (const item of element[list]) {
        const said = found.get(item.name) ?? { item, in: new Map() };
        const tags = said.in.get(item.description) ?? [];
        said.in.set(item.description, [...tags, element.tagName]);
        found.set(item.name, said);
      }
    return [...found.values()].map(({ item, in: descriptions }) => ({
      ...item,
      // Where they mean different things by one name, each is told with its elements.
      description:
        descriptions.size === 1
          ? item.description
          : [...descriptions]
              .map(([text, tags]) => `${tags.map((tag) => `\`${tag}\``).join(', ')}: ${text}`)
              .join('\n\n'),
    }));
  };
  const [first] = elements;
  const shared = {
    ...first,
    cssProperties: once('cssProperties'),
    cssParts: once('cssParts'),
    cssStates: once('cssStates'),
  };
  return { ...manifest, modules: [{ ...manifest.modules[0], declarations: [shared] }] };
}

/** A JSDoc comment; a line of it for each of the text. */
export function comment(text, indent) {
  const lines = text.replaceAll('*/', '*\u2060/').split('\n');
  const pad = ' '.repeat(indent);
  if (lines.length === 1) return `${pad}/** ${lines[0]} */`;
  return [`${pad}/**`, ...lines.map((line) => `${pad} * ${line}`.trimEnd()), `${pad} */`].join('\n');
}

/** A property of an interface, with its description. */
export const member = (name, type, description) =>
  `${comment(description, 2)}\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`;

/** Every type that the generated types take from the modules. */
export function importsOf(elements) {
  const names = elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]);
  return `import type {\n${[...new Set(names)]
    .sort()
    .map((name) => `  ${name},`)
    .join('\n')}\n} from '../modules/index.js';`;
}

/** Whether a property takes numbers alone: as attributes, these are written as text. */
export const isNumber = ({ type }) => /^(number|\d.*)$/.test(type.text);
