// Two servers: the hostile pages with the libraries they use, and dist/ as a CDN has it, in several versions.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { dist, listen, originOf, types } from '../pages/site.mjs';
import { documentOf, lookOf } from './pages/page.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(await readFile(here('../../package.json'), 'utf8'));
const head = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

const built = () => readFile(join(dist, 'coffee-network.js'), 'utf8');

/** The script with a fault in it, by the name of the folder that it is loaded from: the bench must see each. */
export const broken = {
  global: (text) => `${text}\n;window.leak = 1`,
  prototype: (text) => `${text}\n;Array.prototype.leak = 1`,
  changed: (text) => `${text}\n;Element.prototype.matches = function () { return true }`,
  throws: (text) => `${text}\n;throw new Error('broken')`,
  listens: (text) => `${text}\n;window.addEventListener('resize', () => {})`,
  stores: (text) => `${text}\n;localStorage.setItem('a', '1')`,
  attribute: (text) => `${text}\n;document.documentElement.className = 'coffee'`,
  styles: (text) => `${text}\n;document.head.append(document.createElement('style'))`,
  unframed: (text) => text.replace('all:initial', ''),
  wide: (text) => text.replace('max-width:100%', 'width:3000px'),
  // Seen by the page's policy alone.
  styled: (text) => `${text}\n;document.body.setAttribute('style', 'color:red')`,
  markup: (text) => `${text}\n;document.createElement('p').innerHTML = '<b>x</b>'`,
  silent: (text) => text.replaceAll('Asamblea General', ''),
};

/** What pages may ask for, of either server: a feed, and a dataset that says another figure than the built-in one. */
async function asked(pathname) {
  if (pathname === '/feed.xml') return { type: 'application/rss+xml', body: FEED };
  if (feeds[pathname]) return { type: 'text/xml', body: feeds[pathname] };
  if (pathname !== '/data.json') return undefined;
  const dataset = JSON.parse(await readFile(join(dist, 'data/coffee-network.json'), 'utf8'));
  return { type: types['.json'], body: JSON.stringify({ ...dataset, members: { ...dataset.members, total: 4321 } }) };
}

async function answerOfCdn({ url }) {
  const { pathname } = new URL(url, 'http://cdn');
  const data = await asked(pathname);
  if (data) return data;
  const [, folder, path] = /^\/([\w.]+)\/(.*)$/.exec(pathname) ?? [];
  if (!path) return undefined;
  const file = join(dist, normalize(path));
  const text = await readFile(file, extname(file) === '.js' ? 'utf8' : undefined);
  if (broken[folder]) return { type: types[extname(file)], body: broken[folder](text) };
  // Another version is the same script that calls itself so.
  const body = folder === '1' ? text : text.replaceAll(`"${version}"`, `"${folder}"`);
  return { type: types[extname(file)], body };
}

const FEED = `<rss version="2.0"><channel><title>x</title><item><title>Cosecha &lt;2026&gt;</title>
<link>https://example.org/1</link><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;

const rss = (items) =>
  `<rss version="2.0"><channel><title>x</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

/** Feeds as old systems write them: letters of a byte each, and signs that XML does not allow. */
const feeds = {
  '/latin-1.xml': Buffer.from(
    `<?xml version="1.0" encoding="ISO-8859-1"?>${rss(['Café de Nariño', 'Promoción en Huila'].map((title) => `<title>${title}</title><link>https://example.org/1</link>`))}`,
    'latin1',
  ),
  '/faulty.xml': rss(
    ['Uno', 'Café & cacao', 'D&iacute;a de Nari&ntilde;o', 'Cua\btro'].map(
      (title) => `<title>${title}</title><link>https://example.org/1</link>`,
    ),
  ),
  '/entities.xml': `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss(['<title>Caf&eacute; de Nari&ntilde;o</title><link>https://example.org/1</link>'])}`,
  '/prefixed.xml': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/">
<rss:item><rss:title>Feria en Huila</rss:title><rss:link>https://example.org/1</rss:link></rss:item></rdf:RDF>`,
  '/xhtml.xml': `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns="http://www.w3.org/1999/xhtml"><a:entry>
<a:title type="xhtml"><div>Uno<br/>dos</div></a:title><a:link href="https://example.org/1"/>
<a:content type="xhtml"><div><style>.a { color: red }</style><p>Primera.</p><p>Segunda.</p></div></a:content></a:entry></a:feed>`,
  '/dates.xml': rss(
    ['mar, 06 ene 2026 10:00:00 +0000', '5 de febrero de 2026', 'Mon, 02 Mar 2026 20:30:00 -0500'].map(
      (date, index) => `<title>Pieza ${index}</title><link>https://example.org/1</link><pubDate>${date}</pubDate>`,
    ),
  ),
  '/posts.json': `Deprecated: Function x() in x.php on line 3
${JSON.stringify([{ title: { rendered: 'Caf&eacute; &amp; cacao' }, link: 'https://example.org/b', date: '2026-01-05T20:30:00', date_gmt: '2026-01-06T01:30:00' }])}
<!-- cached page -->`,
};

async function otherLit() {
  const lib = { entry: here('./other-lit.js'), formats: ['iife'], name: 'otherLit' };
  const [{ output }] = await build({ logLevel: 'silent', configFile: false, build: { write: false, lib } });
  return output[0].code;
}

/** The script as an optimizer writes it into the page. */
async function inlined() {
  return (await built()).replace(/^\uFEFF/, '').replaceAll('</script', '<\\/script');
}

/** The hashes of the script and its second file, as a policy or `integrity` names them. */
async function hashes() {
  const { files } = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'));
  return [files['coffee-network.js'], files['coffee-network-live.js']];
}

async function answerOfHost({ url }, pages, { base, origin }) {
  const { pathname } = new URL(url, 'http://host');
  if (pathname === '/witness.js') return { type: types['.js'], body: await readFile(here('./witness.js')) };
  if (pathname === '/cache/optimized-1a2b3c.js') return { type: types['.js'], body: await built() };
  if (pathname === '/cache/joined.js')
    return { type: types['.js'], body: `"use strict";\nvar first = 1;\n${await built()}\n;var second = 2;` };
  const data = await asked(pathname);
  if (data) return data;
  if (pathname === '/cache/other-lit.js') return { type: types['.js'], body: await otherLit() };
  const library = /^\/lib\/(.*)$/.exec(pathname)?.[1];
  if (library) {
    const vendored = !library.includes('/');
    const file = vendored ? here(`./libraries/${library}`) : here(`../../node_modules/${normalize(library)}`);
    return { type: types[extname(file)], body: await readFile(file) };
  }
  const [, id, rest] = /^\/pages\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  const page = pages.find((each) => each.id === id);
  if (!page) return undefined;
  const fill = (part) => (typeof part === 'function' ? part(base) : part);
  if (rest === 'look.js') return { type: types['.js'], body: lookOf(page) };
  if (rest === 'part.html') return { type: types['.html'], body: fill(page.part) };
  if (rest === 'next.html') return { type: types['.html'], body: fill(page.next) };
  const [script, live] = await hashes();
  const policy = page.headers?.['content-security-policy']
    ?.replaceAll('BASE', new URL(base).origin)
    .replaceAll('HASHES', `'${script}' '${live}'`);
  const code = await inlined();
  return {
    type: types['.html'],
    body: documentOf(page, { base, origin })
      .replace('/*inline*/', () => code)
      .replace('HASH', script),
    headers: policy && { 'content-security-policy': policy },
  };
}

const serve = (answer) =>
  listen(async (request, response) => {
    try {
      const found = await answer(request);
      if (!found) return response.writeHead(404).end();
      response.writeHead(200, { ...head, 'content-type': found.type, ...found.headers }).end(found.body);
    } catch (error) {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end(String(error));
    }
  });

export async function openHosts(pages) {
  const cdn = await serve(answerOfCdn);
  const base = `${originOf(cdn)}/1/`;
  const addresses = { base };
  const host = await serve((request) => answerOfHost(request, pages, addresses));
  addresses.origin = originOf(host);
  return { ...addresses, close: () => [cdn, host].forEach((server) => server.close()) };
}
