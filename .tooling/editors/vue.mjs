// The types of the tags in Vue's templates, which find `heading-level` as `headingLevel`. Those of
// custom-element-vuejs-integration make every event a CustomEvent, which ours are not.
import { comment, elementsOf, importsOf, isNumber, member, settable } from './elements.mjs';

function typesOf(element) {
  const { name: type, events } = element;
  const props = settable(element).map(({ name, description, ...field }) =>
    member(name, `${type}['${name}'] | ${isNumber(field) ? '`${number}` | ' : ''}undefined`, description),
  );
  const emitted = events.map(
    ({ name, type: event, description }) => `${comment(description, 2)}\n  '${name}': (event: ${event.text}) => void;`,
  );
  return `interface ${type}Props {\n${props.join('\n')}\n}\n\ninterface ${type}Events {\n${emitted.join('\n')}\n}`;
}

export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  return `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${importsOf(elements)}

type Tag<Element, Own, Events> = new () => Element & {
  /** @deprecated For templates only. */
  $props: Omit<HTMLAttributes, keyof Own> & Own & PublicProps;
  /** @deprecated For templates only. */
  $emit: EmitFn<Events>;
};

${elements.map(typesOf).join('\n\n')}

declare module 'vue' {
  interface HTMLAttributes {
    slot?: string | undefined;
  }
  interface GlobalComponents {
${elements
  .map(
    ({ tagName, name, description }) =>
      `${comment(description, 4)}\n    '${tagName}': Tag<${name}, ${name}Props, ${name}Events>;`,
  )
  .join('\n')}
  }
}
`;
}
