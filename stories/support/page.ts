import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import hostile from '../hosts/hostile.css?url';
import wordpress from '../hosts/wordpress.css?url';
import { languages } from '../../src/language/languages/index.js';

/** What a toolbar can choose, each with its name. */
export const choices = {
  lang: Object.fromEntries<string>(languages.map(({ code, name }) => [code, name])),
  scheme: { light: 'Light page', dark: 'Dark page', 'light dark': 'By the system' },
  brand: {
    none: 'No brand',
    nubes: 'Las Nubes (green)',
    sur: 'Café del Sur (blue, serif)',
    tosta: 'Tosta (bold, black)',
  },
  width: {
    full: 'Full width',
    '1024px': '1024 px',
    '768px': '768 px',
    '480px': '480 px',
    '320px': '320 px',
    '180px': '180 px',
  },
  size: { '100%': 'Text 100 %', '125%': 'Text 125 %', '150%': 'Text 150 %', '200%': 'Text 200 %' },
  host: { plain: 'Plain page', wordpress: 'WordPress theme', bootstrap: 'Bootstrap 5', hostile: 'Hostile reset' },
  motion: { system: 'Motion by the system', reduced: 'Reduced motion' },
} as const;

export type Page = { [name in keyof typeof choices]: keyof (typeof choices)[name] & string };

const sheets: { readonly [host: string]: string } = { bootstrap, hostile, wordpress };
const query = window.matchMedia.bind(window);

const papers: { readonly [scheme: string]: readonly [paper: string, ink: string] } = {
  light: ['#fff', '#222'],
  dark: ['#16181c', '#eee'],
};

/** Makes an element what the toolbars say of the page. */
export function setStage(stage: HTMLElement, { lang, scheme }: Page) {
  stage.lang = lang;
  stage.style.colorScheme = scheme;
  const [paper, ink] = papers[scheme] ?? ['Canvas', 'CanvasText'];
  Object.assign(stage.style, { background: paper, color: ink });
}

/** Makes the page around a story what the toolbars say. */
export function setPage({ lang, scheme, host, motion }: Page) {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = scheme;
  let sheet = document.querySelector<HTMLLinkElement>('link[data-host]');
  const href = sheets[host];
  if (!href) sheet?.remove();
  else {
    sheet ??= document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'stylesheet' }));
    sheet.dataset['host'] = host;
    if (!sheet.href.endsWith(href)) sheet.href = href;
  }
  // A page can't set a reader's preference: the scripts are told as if it were set, the style sheets are not.
  window.matchMedia = (media) =>
    query(motion === 'reduced' ? media.replace('(prefers-reduced-motion: reduce)', 'all') : media);
}
