import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { widgetNames } from '../../src/embed/widget-names.js';
import { box, widget } from '../support/widget.js';
import './design.css';

const meta: Meta = { title: 'Design/Theme', parameters: { controls: { disable: true } } };
export default meta;
type Story = StoryObj;

/** The three that restyle everything, then the ten more. An empty field is the default. */
const properties = [
  ['--coffee-accent', 'color', '#a3182d'],
  ['--coffee-font', 'text', 'inherit'],
  ['--coffee-radius', 'text', '0.25em'],
  ['--coffee-on-accent', 'text', '#fff'],
  ['--coffee-text', 'text', 'inherit'],
  ['--coffee-surface', 'text', '#fbf7f0'],
  ['--coffee-muted', 'text', '78 % of the text'],
  ['--coffee-rule', 'text', '22 % of the text'],
  ['--coffee-size', 'text', '1em'],
  ['--coffee-heading-font', 'text', 'inherit'],
  ['--coffee-heading-size', 'text', 'by the width'],
  ['--coffee-heading-weight', 'text', '700'],
  ['--coffee-mark', 'text', '3px'],
] as const;

function themePage(): HTMLElement {
  const form = document.createElement('form');
  const widgets = box('widgets', ...widgetNames.map((name) => widget(name, { still: name === 'member-counter' })));
  const code = document.createElement('pre');
  code.tabIndex = 0;
  const copy = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy CSS' });
  const chosen = new Map<string, string>();
  const show = () => {
    const lines = [...chosen].map(([name, value]) => `  ${name}: ${value};`);
    code.textContent = `:root {\n${lines.join('\n')}\n}`;
  };
  for (const [name, type, absent] of properties) {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type, placeholder: absent, spellcheck: false });
    if (type === 'color') input.value = absent;
    input.addEventListener('input', () => {
      widgets.style.setProperty(name, input.value);
      if (input.value) chosen.set(name, input.value);
      else chosen.delete(name);
      show();
    });
    label.append(name, input);
    form.append(label);
  }
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent).then(
      () => (copy.textContent = 'Copied'),
      // Refused: the reader copies by hand what is selected.
      () => getSelection()?.selectAllChildren(code),
    );
  });
  show();
  form.append(code, copy);
  return box('theme', form, widgets);
}

/** Set the properties, see all widgets, copy the CSS. */
export const Designer: Story = {
  render: themePage,
  play: async ({ canvasElement }) => {
    const radius = canvasElement.querySelectorAll('input')[2]!;
    await userEvent.type(radius, '1em');
    await expect(canvasElement.querySelector('pre')!.textContent).toContain('--coffee-radius: 1em;');
  },
};
