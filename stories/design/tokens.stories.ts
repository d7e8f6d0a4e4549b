import type { Meta, StoryObj } from '@storybook/web-components-vite';
import tokens from '../../src/tokens/tokens.json';
import { contrast, rgbOf } from './contrast.js';
import './design.css';

const meta: Meta = { title: 'Design/Tokens', parameters: { controls: { disable: true } } };
export default meta;
type Story = StoryObj;

type Colour = keyof Omit<typeof tokens.color, '$type'>;
const names = Object.keys(tokens.color).filter((name) => !name.startsWith('$')) as Colour[];
const own = (name: Colour) => tokens.color[name].$extensions['org.clac.coffee'];
const value = (name: Colour, scheme: 'light' | 'dark') =>
  scheme === 'light' ? tokens.color[name].$value.hex : own(name).dark.hex;

function table(caption: string, heads: readonly string[], rows: readonly (readonly (string | Node)[])[]) {
  const element = document.createElement('table');
  element.className = 'tokens';
  element.createCaption().textContent = caption;
  const head = element.createTHead().insertRow();
  for (const text of heads)
    head.append(Object.assign(document.createElement('th'), { textContent: text, scope: 'col' }));
  const body = element.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const cell of cells) row.insertCell().append(cell);
  }
  return element;
}

function swatch(colour: string) {
  const element = document.createElement('span');
  element.className = 'swatch';
  element.style.backgroundColor = colour;
  return element;
}

function coloured(colour: string) {
  const cell = document.createElement('span');
  cell.append(swatch(colour), colour);
  return cell;
}

/** Each colour in light and in dark, its custom property, and what it is for. */
export const Colours: Story = {
  render: () =>
    table(
      'Colours',
      ['Token', 'Light', 'Dark', 'Custom property', 'For'],
      names.map((name) => [
        `color.${name}`,
        coloured(value(name, 'light')),
        coloured(value(name, 'dark')),
        own(name).property,
        tokens.color[name].$description,
      ]),
    ),
};

const pairs: readonly (readonly [Colour, Colour | 'page', number])[] = [
  ['accent', 'page', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['text', 'surface', 4.5],
];

/** What stands on what, and its contrast ratio, computed here: WCAG asks for 4.5 for text, 3 for large text and marks. */
export const Contrast: Story = {
  render: () =>
    table(
      'Contrast ratios',
      ['Text', 'On', 'Light', 'Dark', 'Needed'],
      pairs.map(([text, on, needed]) => [
        `color.${text}`,
        on === 'page' ? 'a white or black page' : `color.${on}`,
        ...(['light', 'dark'] as const).map((scheme) => {
          const paper = on === 'page' ? (scheme === 'light' ? '#ffffff' : '#000000') : value(on, scheme);
          const sample = document.createElement('span');
          sample.className = 'sample';
          sample.style.color = value(text, scheme);
          sample.style.backgroundColor = paper;
          sample.textContent = contrast(rgbOf(value(text, scheme)), rgbOf(paper)).toFixed(1);
          return sample;
        }),
        String(needed),
      ]),
    ),
};

const sized = (group: 'font-size' | 'space') =>
  Object.entries(tokens[group]).filter(([name]) => !name.startsWith('$')) as [
    string,
    { $value: { value: number; unit: string }; $description: string },
  ][];

/** Sizes are for text of 16 px; the widgets use them in em. */
export const TypeScale: Story = {
  render: () =>
    table(
      'Type scale',
      ['Token', 'px', 'em', 'Looks', 'For'],
      sized('font-size').map(([name, { $value, $description }]) => {
        const sample = document.createElement('span');
        sample.style.fontSize = `${$value.value}px`;
        sample.textContent = 'Red Café 155';
        return [`font-size.${name}`, String($value.value), `${$value.value / 16}`, sample, $description];
      }),
    ),
};

/** Distances, and the corners and bars. */
export const Space: Story = {
  render: () =>
    table(
      'Space',
      ['Token', 'px', 'Looks', 'For'],
      sized('space').map(([name, { $value, $description }]) => {
        const sample = document.createElement('span');
        sample.className = 'bar';
        sample.style.width = `${$value.value}px`;
        return [`space.${name}`, String($value.value), sample, $description];
      }),
    ),
};
