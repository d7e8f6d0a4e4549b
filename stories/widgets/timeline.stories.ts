import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { showsPictures } from '../support/pictures.js';
import { LAS_NUBES, metaOf, widget, withData, withSource, type Args } from '../support/widget.js';
import { inEvery, placed } from '../support/variants.js';
import { manyEvents } from '../support/data.js';

const meta: Meta<Args> = { title: 'Widgets/Timeline', ...metaOf('timeline') };
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const NewestFirst: Story = { args: { order: 'desc' } };
export const Vertical: Story = { args: { layout: 'vertical' } };
export const Horizontal: Story = { args: { layout: 'horizontal' } };
const stories = {
  timelines: {
    'las-nubes': {
      heading: { es: 'Nuestra historia', en: 'Our story' },
      lead: { es: 'De los años noventa a hoy', en: 'From the nineties to today' },
      events: [
        { date: '199X', title: 'Las primeras familias', text: 'Empiezan a vender juntas.' },
        { date: '2003-05-16', title: 'Comercio Justo', text: 'Primera certificación.' },
        { date: '2011/2012', title: 'Beneficio propio', text: 'La prima paga el beneficio.' },
      ],
    },
    tostadora: [
      { date: '2019', title: 'La primera libra tostada' },
      { date: '2024', title: 'Tienda en Popayán' },
    ],
  },
};
export const OwnStory: Story = { render: (args) => withData(stories, widget('timeline', args)) };
export const ByName: Story = {
  args: { name: 'tostadora' },
  render: (args) => withData(stories, widget('timeline', args)),
};
/** Pictures with a caption and a credit; a stretch, a point, something that goes on, something about a year; a search. */
export const WithPictures: Story = {
  args: { name: 'las-nubes' },
  render: (args) => withSource(LAS_NUBES, widget('timeline', args)),
  play: showsPictures(4),
};
export const FewWithPictures: Story = {
  args: { name: 'cosecha' },
  render: (args) => withSource(LAS_NUBES, widget('timeline', args)),
  play: showsPictures(3),
};
/** A name that the data does not have: visitors see what stands inside, the editor reads the names in the console. */
export const NoSuchName: Story = {
  args: { name: 'quindio' },
  render: (args) => {
    const inside = document.createElement('p');
    inside.textContent = 'Nuestra historia, contada en la sede.';
    return withData(stories, widget('timeline', args, inside));
  },
};
export const ThousandEvents: Story = {
  args: { layout: 'vertical' },
  render: (args) => withData({ timelines: { colombia: manyEvents(1000) } }, widget('timeline', args)),
};
export const Empty: Story = {
  render: (args) => withData({ timelines: { colombia: [] } }, widget('timeline', args)),
};
/** With the keyboard: the list is a stop where it is wider than the widget, and arrows go from event to event. */
export const WalkWithTheKeyboard: Story = {
  args: { layout: 'horizontal' },
  globals: { width: '480px' },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector('coffee-timeline')!;
    await timeline.updateComplete;
    const list = timeline.shadowRoot!.querySelector<HTMLElement>('.events')!;
    await waitFor(() => expect(list.tabIndex).toBe(0));
    list.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(list.scrollLeft).toBeGreaterThan(100));
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(list.scrollLeft).toBe(0));
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
export const InACard: Story = placed('timeline').card;
export const OverAPhotograph: Story = placed('timeline').photograph;
