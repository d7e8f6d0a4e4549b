// Attributes in the types of the modules: TypeScript knows properties alone, and so would analyzers of Lit's templates
// (lit-plugin, lit-analyzer), which read `@attr`.

/** A type as the analyzers read it: spaces would belong to the numbers. */
const written = ({ text }) => text.replaceAll(/(?<=\d) \| (?=\d)/g, '|');

/** The types of a module, with the attributes of its element in the comment of its class. */
export function withAttributes(code, { name, attributes }) {
  const lines = attributes
    // Its own in the base class.
    .filter((attribute) => attribute.name !== 'lang')
    .map((attribute) => ` * @attr {${written(attribute.type)}} ${attribute.name} - ${attribute.description}\n`);
  const end = code.lastIndexOf(' */', code.indexOf(`export declare class ${name} `));
  if (end < 0) throw new Error(`${name} has no comment`);
  return code.slice(0, end) + lines.join('') + code.slice(end);
}
