// What TypeScript leaves out of the types of the modules, or writes otherwise than applications need it.

/** A type as the analyzers read it: spaces would belong to the numbers. */
const written = ({ text }) => text.replaceAll(/(?<=\d) \| (?=\d)/g, '|');

/**
 * The types of a module, with the attributes of its element in the comment of its class: types know properties alone, and so
 * would analyzers of Lit's templates (lit-plugin, lit-analyzer), which read `@attr`.
 */
export function withAttributes(code, { name, attributes }) {
  const lines = attributes
    // Its own in the base class.
    .filter((attribute) => attribute.name !== 'lang')
    .map((attribute) => ` * @attr {${written(attribute.type)}} ${attribute.name} - ${attribute.description}\n`);
  const end = code.lastIndexOf(' */', code.indexOf(`export declare class ${name} `));
  if (end < 0) throw new Error(`${name} has no comment`);
  return code.slice(0, end) + lines.join('') + code.slice(end);
}

/** The types of a module, with those of its element's events: `homeOf` says in which module one is. */
export const withEvents = (code, { events }, homeOf) =>
  [...new Set(events.map(({ type }) => homeOf(type.text)))].map((path) => `import '${path}';\n`).join('') + code;

/** Lit's types by the package that we depend on: strict package managers hide what that one depends on. */
export const withOwnPackages = (code) => code.replaceAll('import("lit-html")', 'import("lit")');
