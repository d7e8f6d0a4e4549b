import { widgetNames } from '../../pages/site.mjs';

/** What is read of each widget in Spanish. */
const factsOf = {
  'member-counter': ['155', 'organizaciones de pequeños productores de café'],
  presentation: ['La Red Café'],
  'objectives-list': ['Gremial'],
  'governance-diagram': ['Asamblea General'],
  'colombia-timeline': ['Asprocafé Ingrumá'],
  figures: ['155', 'áreas de trabajo'],
  timeline: ['Un encuentro casual en Europa'],
  'contact-button': ['Contactar a la CLAC'],
  'news-list': ['Todas las noticias'],
};

/** The widgets as a webmaster pastes them, each with its fallback. */
export const ALL = widgetNames
  .map((name) => `<coffee-${name}><a href="https://clac-comerciojusto.org/">Red Café</a></coffee-${name}>`)
  .concat('<p data-widget="coffee-member-counter">155</p>')
  .join('\n');

export const COUNTER = '<coffee-member-counter>155 organizaciones</coffee-member-counter>';

/** A widget without facts would be on every page, and read on none. */
export const FACTS = widgetNames.flatMap((name) => {
  if (!factsOf[name]) throw new Error(`test/hosts/pages/page.mjs does not say what is read of coffee-${name}`);
  return factsOf[name];
});
export const COUNTER_FACTS = factsOf['member-counter'];

/** What is read where a page asks for `data.json` and `feed.xml`: some of it only they say. */
export const ASKED_FACTS = ['4321', ...FACTS.filter((fact) => fact !== '155'), 'Cosecha <2026>'];
/** A page that asks for a dataset and a feed, at a server's root. */
export const asking = (server = () => '') => ({
  tags: (base) => script(base, `data-src="${server(base)}/data.json" defer`),
  body: (base) => `<coffee-news-list src="${server(base)}/feed.xml"></coffee-news-list>${ALL}`,
  reads: ASKED_FACTS,
});

export const lib = (path) => `<script src="/lib/${path}"></script>`;
export const sheet = (path) => `<link rel="stylesheet" href="/lib/${path}">`;
export const script = (base, attributes = 'defer') => `<script src="${base}coffee-network.js" ${attributes}></script>`;

/**
 * A host page. A visitor reads every widget's facts on it, but where only the counter stands there.
 * @param name - What is hostile about it, for the table.
 * @param options - `head` and `body` as they stand in the page, or all of it as `html`; `tags` for how the script is
 * included; `expect`, a function that runs in the page and says what it is to show; `visit`, what the visitor does.
 */
export const page = (name, { body = ALL, reads = body === COUNTER ? COUNTER_FACTS : FACTS, ...options } = {}) => ({
  id: name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
  name,
  body,
  reads,
  ...options,
});

/** The document of a page, for the address of dist/. */
export function documentOf(
  { id, html, doctype = '<!doctype html>', attributes = 'lang="es"', head = '', body, tags = script },
  { base, origin },
) {
  const fill = (part) => (typeof part === 'function' ? part(base) : part);
  const witness = `<script src="${origin}/witness.js"></script>`;
  const look = `<script src="${origin}/pages/${id}/look.js"></script>`;
  if (html) return fill(html).replace('<!--witness-->', witness).replace('<!--look-->', look);
  return `${doctype}<html ${attributes}><head><meta charset="utf-8"><title>Cooperativa</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
${witness}${fill(head)}${look}${fill(tags)}</head>
<body><h1>Cooperativa</h1><p>Somos una cooperativa.</p>${fill(body)}</body></html>`;
}

/** What runs in the page before the script: says what is expected, and looks at the host. */
export const lookOf = ({ reads, expect }) =>
  `witness.expect({ reads: ${JSON.stringify(reads)} });
${expect ? `witness.expect((${expect})());` : ''}
witness.look();`;
