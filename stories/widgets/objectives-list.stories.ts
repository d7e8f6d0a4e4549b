import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { metaOf, slotted, widget, withData, type Args } from '../support/widget.js';
import { inEvery, placed } from '../support/variants.js';

const meta: Meta<Args> = { title: 'Widgets/Objectives list', ...metaOf('objectives-list') };
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Cards: Story = { args: { layout: 'cards' } };
export const HeadingLevel: Story = { args: { 'heading-level': '2' } };
export const OwnHeading: Story = {
  render: (args) => widget('objectives-list', args, slotted('span', 'heading', 'Por qué trabajamos')),
};
export const ByArea: Story = {
  render: (args) =>
    withData(
      {
        areas: [
          { id: 'quality', text: 'Calidad' },
          { id: 'youth', text: 'Juventud y relevo' },
        ],
        objectives: [
          { id: 'a', area: 'quality', text: 'Catar cada lote antes de venderlo.' },
          { id: 'b', area: 'youth', text: 'Sostener la escuela de caficultura.' },
          { id: 'c', text: 'Cuidar el agua de la cuenca.' },
        ],
      },
      widget('objectives-list', args),
    ),
};
export const LongTexts: Story = {
  render: (args) =>
    withData(
      { objectives: [{ id: 'a', text: 'Un objetivo dicho con muchas más palabras de las necesarias. '.repeat(12) }] },
      widget('objectives-list', args),
    ),
};
export const Empty: Story = {
  render: (args) => withData({ areas: [], objectives: [] }, widget('objectives-list', args)),
};

export const Spanish: Story = inEvery.spanish;
export const English: Story = inEvery.english;
export const Portuguese: Story = inEvery.portuguese;
export const French: Story = inEvery.french;
export const Narrow: Story = inEvery.narrow;
export const Phone: Story = inEvery.phone;
export const Tablet: Story = inEvery.tablet;
export const Dark: Story = inEvery.dark;
export const DarkPage: Story = inEvery.darkPage;
export const LargeText: Story = inEvery.largeText;
export const OnWordPress: Story = inEvery.onWordPress;
export const OnBootstrap: Story = inEvery.onBootstrap;
export const OnAHostilePage: Story = inEvery.onAHostilePage;
export const BrandNubes: Story = inEvery.brandNubes;
export const BrandSur: Story = inEvery.brandSur;
export const BrandTosta: Story = inEvery.brandTosta;
export const InACard: Story = placed('objectives-list').card;
export const OverAPhotograph: Story = placed('objectives-list').photograph;
