import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { metaOf, widget, withData, type Args } from '../support/widget.js';
import { inEvery, placed } from '../support/variants.js';

const meta: Meta<Args> = { title: 'Widgets/Figures', ...metaOf('figures') };
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const AtRest: Story = { args: { still: true } };
/** Exports by country, 2009/10, in tonnes. */
const exportsOf = (country: string, value: number) => ({
  value,
  unit: { es: 'toneladas', en: 'tonnes', pt: 'toneladas', fr: 'tonnes' },
  label: country,
  asOf: '2009/2010',
  source: { text: 'Fairtrade Foundation, Fairtrade and Coffee, 2012, fig. 13' },
});
export const WithUnitDateAndSource: Story = {
  render: (args) =>
    withData(
      {
        figures: [
          exportsOf('Perú', 26_300),
          exportsOf('Colombia', 11_000),
          exportsOf('Nicaragua', 9500),
          exportsOf('México', 9000),
          exportsOf('Honduras', 8600),
        ],
      },
      widget('figures', args),
    ),
};
/** A share, an amount of money, a unit in words, a plain number: the numbers of Las Nubes, an invented cooperative. */
export const EveryUnit: Story = {
  render: (args) =>
    withData(
      {
        figures: [
          { value: 12.5, unit: 'percent', label: 'de la cosecha se tuesta en casa' },
          {
            value: 184_000,
            unit: 'USD',
            label: 'de prima de Comercio Justo',
            asOf: '2024',
            note: 'Decide la asamblea.',
          },
          { value: 212, unit: 'familias', label: 'cultivan en las laderas del sur' },
          { value: 1840, label: 'metros sobre el mar, la finca más alta' },
        ],
      },
      widget('figures', args),
    ),
};
const some = (count: number): Story => ({
  render: (args) =>
    withData(
      { figures: Array.from({ length: count }, (_, index) => ({ value: 12 * (index + 1), label: 'lotes catados' })) },
      widget('figures', args),
    ),
});
export const One: Story = some(1);
export const Three: Story = some(3);
export const Five: Story = some(5);
export const Seven: Story = some(7);
export const Eight: Story = some(8);
export const Empty: Story = some(0);

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
export const InACard: Story = placed('figures').card;
export const OverAPhotograph: Story = placed('figures').photograph;
