// What pictures are taken of: pieces of pages with widgets, and the views of a reader.

/** The cooperative's own data, its network's, and its news: the files of the worked example. */
const ofCooperative = (html) => `<coffee-network src="cooperative.json">${html}</coffee-network>`;
const ofItsNetwork = (html) => `<coffee-network src="network.json">${html}</coffee-network>`;

/** Each by its name, with the built-in content. */
const builtin = {
  'member-counter': '<coffee-member-counter></coffee-member-counter>',
  'member-counter-dots': '<coffee-member-counter layout="dots"></coffee-member-counter>',
  'member-counter-inline': '<p>Café, <coffee-member-counter inline>155</coffee-member-counter>, café.</p>',
  presentation: '<coffee-presentation></coffee-presentation>',
  'objectives-list': '<coffee-objectives-list></coffee-objectives-list>',
  'objectives-list-cards': '<coffee-objectives-list layout="cards"></coffee-objectives-list>',
  'governance-diagram': '<coffee-governance-diagram></coffee-governance-diagram>',
  'colombia-timeline': '<coffee-colombia-timeline></coffee-colombia-timeline>',
  figures: '<coffee-figures></coffee-figures>',
  'contact-button': '<coffee-contact-button></coffee-contact-button>',
  'news-list': '<coffee-news-list></coffee-news-list>',
};

/**
 * The same widgets with a whole story in them: pictures, people, countries, a search, news. Its texts are Spanish. Its
 * colours are the same at every width: in other schemes it is taken at one.
 */
const story = {
  'member-counter-countries': ofItsNetwork('<coffee-member-counter layout="countries"></coffee-member-counter>'),
  'presentation-picture': ofCooperative('<coffee-presentation></coffee-presentation>'),
  'objectives-list-areas': ofCooperative('<coffee-objectives-list></coffee-objectives-list>'),
  'governance-diagram-people': ofCooperative('<coffee-governance-diagram></coffee-governance-diagram>'),
  timeline: ofCooperative('<coffee-timeline name="las-nubes"></coffee-timeline>'),
  'figures-units': ofCooperative('<coffee-figures></coffee-figures>'),
  'news-list-items': '<coffee-news-list src="noticias.json" limit="3" images></coffee-news-list>',
};

/** A button with its menu open: one at a time, and after all others. */
export const MENU = 'contact-button-menu';
const menu =
  '<coffee-contact-button email="red@example.org" phone="+57 601 234 5678" whatsapp="+57 300 123 4567"></coffee-contact-button>';

function view(lang, width, scheme) {
  const whole = lang === 'es' && (/light|print/.test(scheme) || width === 768);
  const pieces = { ...builtin, ...(whole && story), ...(scheme !== 'print' && { [MENU]: menu }) };
  return { name: `${lang}.${width}.${scheme}`, lang, width, scheme, pieces };
}

/** The views that are compared every day, and all of them. */
export const few = [view('es', 360, 'light'), view('es', 1280, 'dark')];
export const all = [
  ...[360, 768, 1280].flatMap((width) => ['light', 'dark', 'forced'].map((scheme) => view('es', width, scheme))),
  ...[360, 768, 1280].map((width) => view('fr', width, 'light')),
  view('es', 720, 'print'),
];

/** The page of a view: each piece in a section of its own, in a font that every machine has. */
export const pageOf = ({ lang, pieces }, css = '') => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Seen</title>
<style>
  @font-face { font-family: Seen; src: url(/fonts/source-sans-3.woff2); font-weight: 200 900; }
  :root { color-scheme: light dark; font: 16px/1.5 Seen; }
  body, p { margin: 0; }
  section { box-sizing: border-box; padding: 16px; }
  /* A menu opens where there is room: above or below. */
  #${MENU} { padding-block: 250px; }
  ${css}
</style>
<script src="/coffee-network.js" defer></script>
${Object.entries(pieces)
  .map(([name, html]) => `<section id="${name}">${html}</section>`)
  .join('\n')}
`;
