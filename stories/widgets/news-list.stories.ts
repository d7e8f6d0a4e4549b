import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { metaOf, widget, type Args } from '../support/widget.js';
import { showsPictures } from '../support/pictures.js';
import { inEvery, placed } from '../support/variants.js';

const meta: Meta<Args> = { title: 'Widgets/News list', ...metaOf('news-list') };
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const OfAFeed: Story = { args: { src: 'data/news.json' } };
export const WithPictures: Story = {
  args: { src: 'data/news.json', images: true, limit: '3' },
  play: showsPictures(3),
};
export const Two: Story = { args: { src: 'data/news.json', limit: '2' } };
export const Empty: Story = { args: { src: 'data/no-news.json' } };
/** A feed that can't be read: visitors see what stands inside, the editor reads why in the console. */
export const Unreadable: Story = {
  args: { src: 'data/cooperative.json' },
  render: (args) => {
    const inside = document.createElement('p');
    inside.textContent = 'Nuestras noticias están en la cartelera.';
    return widget('news-list', args, inside);
  },
};
/** Until the news are there, lines hold their place. This feed never answers. */
export const Loading: Story = {
  args: { src: 'https://feed.invalid/', limit: '3' },
  beforeEach: () => {
    const { fetch } = window;
    window.fetch = () => new Promise(() => {});
    return () => {
      window.fetch = fetch;
    };
  },
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
export const InACard: Story = placed('news-list').card;
export const OverAPhotograph: Story = placed('news-list').photograph;
