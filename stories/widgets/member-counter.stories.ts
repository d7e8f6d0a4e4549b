import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { inEvery } from '../support/variants.js';
import { box, slotted, metaOf, widget, withData, type Args } from '../support/widget.js';

const meta: Meta<Args> = { title: 'Widgets/Member counter', ...metaOf('member-counter') };
export default meta;
type Story = StoryObj<Args>;

const members = { total: 155, since: '2005', source: { text: 'CLAC' } };

export const Default: Story = {};
export const Still: Story = { args: { still: true } };
export const OwnFigure: Story = { args: { value: '384', 'as-of': '2018', since: '2005' } };
export const LargeFigure: Story = { args: { value: '123456789', still: true } };
export const OneOrganization: Story = { args: { value: '1', still: true } };
export const None: Story = { args: { value: '0', still: true } };
export const Dark: Story = { args: { theme: 'dark', still: true } };
export const DarkPage: Story = { args: { still: true }, globals: { scheme: 'dark' } };
export const Accent: Story = { args: { accent: '#1b6e4a', still: true } };
/** One mark for each organization. */
export const Dots: Story = { args: { layout: 'dots' } };
/** Nobody has published the network's members by country: these are invented. */
const invented = {
  members: {
    total: 155,
    source: { text: 'Ejemplo inventado' },
    byCountry: Object.entries({ PE: 41, CO: 28, HN: 19, MX: 17, GT: 12, NI: 9, BO: 6, DO: 4, EC: 3, CR: 2, BR: 2 }).map(
      ([country, total]) => ({ country, total }),
    ),
  },
};
export const DotsByCountry: Story = {
  args: { layout: 'dots' },
  render: (args) => withData(invented, widget('member-counter', args)),
};
export const Countries: Story = {
  args: { layout: 'countries' },
  render: (args) => withData(invented, widget('member-counter', args)),
};

export const Spanish: Story = { args: { still: true }, globals: { lang: 'es' } };
export const English: Story = { args: { still: true }, globals: { lang: 'en' } };
export const Portuguese: Story = { args: { still: true }, globals: { lang: 'pt' } };
export const French: Story = { args: { still: true }, globals: { lang: 'fr' } };
export const Narrow: Story = { args: { still: true }, globals: { width: '180px' } };
export const LargeText: Story = { args: { still: true }, globals: { size: '200%' } };
export const ReducedMotion: Story = { globals: { motion: 'reduced' } };

export const Inline: Story = {
  args: { inline: true },
  render: (args) => {
    const sentence = document.createElement('p');
    sentence.append('Somos ', widget('member-counter', args), ' organizaciones de toda América Latina.');
    return sentence;
  },
};
export const WithDate: Story = {
  args: { still: true },
  render: (args) => withData({ members: { ...members, total: 384, asOf: '2018' } }, widget('member-counter', args)),
};
export const Stale: Story = {
  args: { still: true },
  render: (args) =>
    withData({ members: { ...members, total: 384, asOf: '2018', maxAgeDays: 365 } }, widget('member-counter', args)),
};
export const OwnLabel: Story = {
  args: { still: true },
  render: (args) => widget('member-counter', args, slotted('span', 'label', 'familias cafetaleras')),
};
/** A value that can't be read: visitors see the dataset's, the editor reads why in the console. */
export const WrongValue: Story = {
  args: { value: 'many', still: true },
  play: async ({ canvasElement }) => {
    const counter = canvasElement.querySelector('coffee-member-counter')!;
    await expect(counter.shadowRoot!.querySelector('.final')!.textContent).toBe('155');
  },
};
export const InACard: Story = {
  args: { still: true },
  render: (args) => box('card', widget('member-counter', args)),
};
export const OverAPhotograph: Story = {
  args: { still: true },
  render: (args) => box('photograph', widget('member-counter', args)),
};
export const Several: Story = {
  args: { still: true },
  render: (args) =>
    box('', widget('member-counter', args), widget('member-counter', { ...args, value: '384', 'as-of': '2018' })),
};
export const OnWordPress: Story = inEvery.onWordPress;
export const OnBootstrap: Story = inEvery.onBootstrap;
export const OnAHostilePage: Story = inEvery.onAHostilePage;
export const BrandNubes: Story = inEvery.brandNubes;
export const BrandSur: Story = inEvery.brandSur;
export const BrandTosta: Story = inEvery.brandTosta;
/** In forced colours a figure, a rule and a button keep their shape. The tests look at it with them on. */
export const ForcedColours: Story = { args: { still: true } };
