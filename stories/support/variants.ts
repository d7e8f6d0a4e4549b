import type { StoryObj } from '@storybook/web-components-vite';
import { box, widget, type Args } from './widget.js';
import type { WidgetName } from '../../src/embed/widget-names.js';

type Story = StoryObj<Args>;

/** A style sheet of a whole page can't stand on a docs page: such a story is framed there. */
const framed = { docs: { story: { inline: false, height: '30rem' } } };

/** The states that every widget is looked at in: languages, widths, colours, pages, brands. */
export const inEvery = {
  spanish: { globals: { lang: 'es' } },
  english: { globals: { lang: 'en' } },
  portuguese: { globals: { lang: 'pt' } },
  french: { globals: { lang: 'fr' } },
  narrow: { globals: { width: '180px' } },
  phone: { globals: { width: '320px' } },
  tablet: { globals: { width: '768px' } },
  dark: { args: { theme: 'dark' } },
  darkPage: { globals: { scheme: 'dark' } },
  largeText: { globals: { size: '200%', width: '768px' } },
  onWordPress: { name: 'On WordPress', globals: { host: 'wordpress' }, parameters: framed },
  onBootstrap: { globals: { host: 'bootstrap' }, parameters: framed },
  onAHostilePage: { globals: { host: 'hostile' }, parameters: framed },
  brandNubes: { globals: { brand: 'nubes' } },
  brandSur: { globals: { brand: 'sur' } },
  brandTosta: { globals: { brand: 'tosta' } },
} as const satisfies { readonly [name: string]: Story };

/** In a card of the page, and over a photograph. */
export const placed = (name: WidgetName) => ({
  card: { render: (args: Args) => box('card', widget(name, args)) },
  photograph: { render: (args: Args) => box('photograph', widget(name, args)) },
});
