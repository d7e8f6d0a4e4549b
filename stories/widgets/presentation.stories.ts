import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { showsPictures } from '../support/pictures.js';
import { LAS_NUBES, metaOf, slotted, widget, withData, withSource, type Args } from '../support/widget.js';
import { inEvery, placed } from '../support/variants.js';

const meta: Meta<Args> = { title: 'Widgets/Presentation', ...metaOf('presentation') };
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const WithPictureAndLink: Story = {
  render: (args) =>
    widget(
      'presentation',
      args,
      slotted('img', 'picture', '', {
        src: 'las-nubes/pictures/hands.svg',
        alt: 'Dos manos abiertas, llenas de cerezas de café rojas.',
        width: 1200,
        height: 800,
      }),
      slotted('a', 'link', 'Conozca más', { href: 'https://clac-comerciojusto.org/' }),
    ),
  play: showsPictures(1),
};
/** The picture, its caption and its credit are the dataset's. */
export const PictureOfTheData: Story = {
  render: (args) => withSource(LAS_NUBES, widget('presentation', args)),
  play: showsPictures(1),
};
export const OwnStory: Story = {
  render: (args) =>
    withData(
      {
        presentation: ['Somos {total} familias que cultivan café en las laderas del sur.'],
        members: { total: 212, since: '1998', asOf: '2018', maxAgeDays: 365, source: { text: 'Las Nubes' } },
      },
      widget('presentation', args),
    ),
};
export const MissingLanguage: Story = {
  globals: { lang: 'fr' },
  render: (args) =>
    withData({ presentation: [{ es: 'Este párrafo solo está en español.' }] }, widget('presentation', args)),
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
export const InACard: Story = placed('presentation').card;
export const OverAPhotograph: Story = placed('presentation').photograph;
