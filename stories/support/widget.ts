import type { ArgTypes } from '@storybook/web-components-vite';
import '../../src/index.js';
import type { GivenDataset } from '../../src/dataset/types.js';
import type { WidgetName } from '../../src/embed/widget-names.js';
import { widgetOptions } from '../../src/snippets/widget-options.js';

/** The attributes of a widget, by their names. */
export interface Args {
  readonly [attribute: string]: string | number | boolean | undefined;
}

/** A widget with these attributes, as a page would have it. */
export function widget(name: string, args: Args = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(`coffee-${name}`);
  for (const [attribute, value] of Object.entries(args)) {
    if (attribute === 'accent') {
      if (value) element.style.setProperty('--coffee-accent', String(value));
    } else if (value !== undefined && value !== '' && value !== false)
      element.setAttribute(attribute, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A box with things in it. */
export function box(className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
}

/** Widgets with a dataset of their own. */
export function withData(data: GivenDataset, ...children: Node[]): HTMLElement {
  const network = document.createElement('coffee-network');
  network.data = data;
  network.append(...children);
  return network;
}

/** Widgets with the dataset at an address. */
export function withSource(src: string, ...children: Node[]): HTMLElement {
  const network = document.createElement('coffee-network');
  network.setAttribute('src', src);
  network.append(...children);
  return network;
}

/** The worked example: an invented cooperative with pictures, people, two timelines and figures. */
export const LAS_NUBES = 'las-nubes/cooperative.json';

/** A widget's slot, filled. */
export function slotted(tag: string, slot: string, text: string, attributes: Args = {}): HTMLElement {
  const element = document.createElement(tag);
  element.slot = slot;
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

const controls = { flag: 'boolean', colour: 'color', choice: 'select' } as const;

/** What every widget's stories share: a control for each attribute, named as it is, and no others. */
export function metaOf(name: WidgetName) {
  const argTypes: ArgTypes = Object.fromEntries(
    widgetOptions[name].map((option) => [
      option.name,
      {
        control: controls[option.input as keyof typeof controls] ?? 'text',
        ...(option.choices.length && { options: [...option.choices].sort() }),
        table: { category: 'attributes' },
        ...(option.name === 'accent' && { description: 'Sets the custom property `--coffee-accent`.' }),
      },
    ]),
  );
  return {
    component: `coffee-${name}`,
    argTypes,
    parameters: { controls: { include: widgetOptions[name].map((option) => option.name) } },
    render: (args: Args) => widget(name, args),
  };
}
