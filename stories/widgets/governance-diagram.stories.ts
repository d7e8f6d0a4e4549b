import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { metaOf, widget, withData, type Args } from '../support/widget.js';
import { inEvery, placed } from '../support/variants.js';
import { fiveRanks, nineBodiesWithPeople, twelveBodies, twentyFourBodies } from '../support/governments.js';
import type { Governance } from '../../src/dataset/types.js';

const meta: Meta<Args> = { title: 'Widgets/Governance diagram', ...metaOf('governance-diagram') };
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Vertical: Story = { args: { layout: 'vertical' } };
export const Horizontal: Story = { args: { layout: 'horizontal' } };
const of = (governance: Governance): Story => ({
  render: (args) => withData({ governance }, widget('governance-diagram', args)),
});
export const FiveRanks = of(fiveRanks);
export const NineBodiesWithPeople = of(nineBodiesWithPeople);
export const TwelveBodies = of(twelveBodies);
export const TwentyFourBodies = of(twentyFourBodies);
export const TwelveBodiesOnAPhone: Story = { ...TwelveBodies, ...inEvery.phone };
export const TwelveBodiesHorizontal: Story = { ...TwelveBodies, args: { layout: 'horizontal' } };
export const OneBody = of({ bodies: [{ id: 'a', name: 'Asamblea General', text: 'Una vez al año' }], relations: [] });

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
export const InACard: Story = placed('governance-diagram').card;
export const OverAPhotograph: Story = placed('governance-diagram').photograph;
