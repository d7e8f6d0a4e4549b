// The types of the tags in React's JSX. Those of @wc-toolkit/jsx-types take any custom property in `style`, and leave out the
// imports of the events' types.
import { comment, elementsOf, importsOf, isNumber, member, settable, withoutRepeats } from './elements.mjs';

function propsOf(element) {
  const { name: type, events } = element;
  const lines = settable(element).flatMap(({ name, attribute, description, ...field }) => {
    const own = `${type}['${name}']`;
    const written = `${own} | ${isNumber(field) ? '`${number}` | ' : ''}undefined`;
    return [
      member(name, `${own} | undefined`, description),
      ...(attribute && attribute !== name ? [member(attribute, written, description)] : []),
    ];
  });
  const listeners = events.flatMap(({ name, type: event, description }) => [
    member(`on${name}`, `((event: ${event.text}) => void) | undefined`, description),
    member(
      `onC${name.slice(1)}`,
      'never',
      `@deprecated React listens to the name as it is written after \`on\`: \`on${name}\`.`,
    ),
  ]);
  return `interface ${type}Props {\n${[...lines, ...listeners].join('\n')}\n}`;
}

export function jsxTypes(manifest) {
  const elements = elementsOf(manifest);
  const [{ cssProperties }] = elementsOf(withoutRepeats(manifest));
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importsOf(elements)}

type Tag<Element, Own> = DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Own> & Own, Element>;

${elements.map(propsOf).join('\n\n')}

declare module 'react' {
  interface CSSProperties {
${cssProperties
  .map(({ name, description }) => `${comment(description, 4)}\n    '${name}'?: string | number | undefined;`)
  .join('\n')}
  }
  namespace JSX {
    interface IntrinsicElements {
${elements
  .map(
    ({ tagName, name, description }) => `${comment(description, 6)}\n      '${tagName}': Tag<${name}, ${name}Props>;`,
  )
  .join('\n')}
    }
  }
}
`;
}
