import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/index.js';
import '../stories/brands/brands.css';
import { embedSource } from '../stories/support/embed-source.js';
import { choices, setPage, setStage, type Page } from '../stories/support/page.js';
import '../stories/support/stage.css';
import { withStates } from './states.js';
import { theme } from './theme.js';

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: string, items: { readonly [value: string]: string }) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

const preview: Preview = {
  globalTypes: {
    lang: toolbar('Language', 'globe', choices.lang),
    scheme: toolbar('Colours of the page', 'circlehollow', choices.scheme),
    brand: toolbar('Brand', 'paintbrush', choices.brand),
    width: toolbar('Width of the container', 'grow', choices.width),
    size: toolbar('Size of the text', 'zoom', choices.size),
    host: toolbar('Page around', 'browser', choices.host),
    motion: toolbar('Motion', 'play', choices.motion),
    form: toolbar('Form of “Copy embed”', 'markup', {
      script: 'Script and tag',
      marked: 'Marked paragraph',
      link: 'Link',
      iframe: 'Frame',
      address: 'Bare address',
      npm: 'Package',
    }),
  },
  initialGlobals: {
    lang: 'es',
    scheme: 'light',
    brand: 'none',
    width: 'full',
    size: '100%',
    host: 'plain',
    motion: 'system',
    form: 'script',
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    // A widget is a piece of a page: the page has the landmarks, and the headings above.
    a11y: {
      test: 'error',
      config: {
        rules: [
          { id: 'region', enabled: false },
          { id: 'heading-order', enabled: false },
        ],
      },
    },
    docs: {
      theme,
      codePanel: true,
      source: { transform: embedSource, language: 'html' },
      toc: { headingSelector: 'h2, h3' },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Widgets',
          'Provider',
          'Design',
          'Guides',
          [
            'En su sitio',
            'Su propia historia',
            'Cuando algo anda mal',
            'Accesibilidad',
            'On your site',
            'Embedding',
            'Your own story',
            'When something is wrong',
            'Accessibility',
            'Theming',
            'Frameworks',
            'Browsers',
            'Performance',
            'Versions',
            'Security',
            'Hostile pages',
            'Architecture',
          ],
          'Decisions',
        ],
      },
    },
  },
  argTypesEnhancers: [withStates],
  decorators: [
    (story, { globals, viewMode }) => {
      const page = globals as unknown as Page;
      const stage = document.createElement('div');
      // Many stories stand on a docs page: each has its page for itself, as far as an element can be one.
      if (viewMode === 'docs') setStage(stage, page);
      else setPage(page);
      stage.className = `stage ${page.brand === 'none' ? '' : `brand-${page.brand}`}`;
      if (page.width !== 'full') stage.style.maxWidth = page.width;
      stage.style.fontSize = page.size;
      stage.append(story() as Node);
      return stage;
    },
  ],
};
export default preview;
