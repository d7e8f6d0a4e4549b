import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { widget } from '../support/widget.js';

const meta: Meta = {
  title: 'Provider/Network',
  component: 'coffee-network',
  argTypes: { src: { control: 'text' }, refresh: { control: 'number' } },
  parameters: { controls: { include: ['src', 'refresh'] } },
  render: (args) => network(args['src'] as string | undefined, args['refresh'] as number | undefined),
};
export default meta;
type Story = StoryObj;

function network(src?: string, refresh?: number) {
  const element = document.createElement('coffee-network');
  if (src) element.setAttribute('src', src);
  if (refresh) element.setAttribute('refresh', String(refresh));
  element.append(widget('member-counter', { still: true }), widget('contact-button'));
  return element;
}
const figure = (canvas: HTMLElement) =>
  canvas.querySelector('coffee-member-counter')!.shadowRoot!.querySelector('.final')?.textContent;

/** Without a dataset of its own: that of the page, else the built-in one. */
export const BuiltIn: Story = {};
/** A cooperative's own file: see the guide “Your own story”. */
export const OwnDataset: Story = {
  args: { src: 'data/cooperative.json' },
  play: ({ canvasElement }) => waitFor(() => expect(figure(canvasElement)).toBe('212')),
};
/** A file that is no dataset: visitors see the built-in content, the editor reads why in the console. */
export const Unreadable: Story = {
  args: { src: 'images/widgets.png' },
  play: ({ canvasElement }) => waitFor(() => expect(figure(canvasElement)).toBe('155')),
};
/** JSON inside the element. */
export const Inline: Story = {
  render: () => {
    const element = network();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"members": {"total": 384, "since": "2005", "asOf": "2018", "source": {"text": "CLAC"}}}';
    element.prepend(script);
    return element;
  },
  play: ({ canvasElement }) => waitFor(() => expect(figure(canvasElement)).toBe('384')),
};
