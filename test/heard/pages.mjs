// The pages that are walked: each widget as people paste it, between a heading and a link of the page's own.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist, listen, originOf, types } from '../pages/site.mjs';

const lasNubes = fileURLToPath(new URL('../../stories/las-nubes/', import.meta.url));
const inLasNubes = (widget) => `<coffee-network src="/las-nubes/cooperative.json">${widget}</coffee-network>`;

/**
 * By name. `walks` are those that it has besides the three that every page has.
 * The network's own content first; then a cooperative's, which has what that has not: people, pictures, a search.
 */
export const pages = {
  'member-counter': { html: '<coffee-member-counter></coffee-member-counter>' },
  'member-counter-in-a-sentence': {
    html: {
      es: '<p>Somos <span data-widget="coffee-member-counter">155</span> organizaciones en toda América Latina.</p>',
      en: '<p>We are <span data-widget="coffee-member-counter">155</span> organizations all over Latin America.</p>',
    },
  },
  'objectives-list': { html: '<coffee-objectives-list></coffee-objectives-list>' },
  'governance-diagram': { html: '<coffee-governance-diagram></coffee-governance-diagram>' },
  'colombia-timeline': { html: '<coffee-colombia-timeline></coffee-colombia-timeline>' },
  'colombia-timeline-side-by-side': {
    html: '<div class="narrow"><coffee-colombia-timeline layout="horizontal"></coffee-colombia-timeline></div>',
    walks: ['sideways'],
  },
  figures: { html: '<coffee-figures></coffee-figures>' },
  presentation: { html: '<coffee-presentation></coffee-presentation>' },
  'contact-button': {
    html: '<coffee-contact-button email="cafe@clac.example" phone="+57 601 234 5678" whatsapp="+57 300 123 4567"></coffee-contact-button>',
    walks: ['menu'],
  },
  'news-list': { html: '<coffee-news-list src="/las-nubes/noticias.json" limit="3"></coffee-news-list>' },
  'las-nubes-timeline': {
    html: inLasNubes('<coffee-timeline layout="vertical"></coffee-timeline>'),
    walks: ['search'],
  },
  'las-nubes-governance': { html: inLasNubes('<coffee-governance-diagram></coffee-governance-diagram>') },
  'las-nubes-figures': { html: inLasNubes('<coffee-figures></coffee-figures>') },
};

export const languages = ['es', 'en'];

/** What ends each walk, in whatever way it is made: a heading, a list item, a line, a link. */
export const end = { es: 'Fin de la página', en: 'End of the page' };
const start = { es: 'La página de alguien', en: 'Somebody’s page' };

function pageOf(name, language) {
  const { html } = pages[name];
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${name}</title>
<style>body { font: 16px/1.5 'DejaVu Sans'; max-width: 60em } .narrow { max-width: 30em } .end { list-style: none }</style>
<h2>${start[language]}</h2>
${html[language] ?? html}
<ul class="end"><li><h2><a href="#end">${end[language]}</a></h2></li></ul>
<script src="/1/coffee-network.js" defer></script>
</html>`;
}

/** Serves the pages at `/LANGUAGE/NAME`, dist/ and the cooperative's files. */
export async function servePages() {
  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const [, folder, name, ...more] = pathname.split('/');
    try {
      if (languages.includes(folder))
        return response.writeHead(200, { 'content-type': types['.html'] }).end(pageOf(name, folder));
      const file = join({ 1: dist, 'las-nubes': lasNubes }[folder], name, ...more);
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { origin: originOf(server), close: () => server.close() };
}
