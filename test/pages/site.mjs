// Real servers and a real browser for the tests of built files: pages of one origin, the script of another.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every widget that was built, by the names of its files. */
export const widgetNames = readdirSync(join(dist, 'static/es')).map((file) => file.replace('.html', ''));

/** Content types, by the ends of files' names. */
export const types = {
  '.html': 'text/html; charset=utf-8',
  // No charset: a server may not name one, and the script must be read as UTF-8 all the same.
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A server on a port of its own, or on the one that is given. */
export const listen = (handler, port = 0) =>
  new Promise((resolve) => {
    const server = createServer(handler);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

export const originOf = (server) => `http://127.0.0.1:${server.address().port}`;

/** Serves a folder as it is: what an application has built, the Storybook. */
export const serveFolder = (folder) =>
  listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const path = join(folder, decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
    try {
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });

/** Serves dist/ at `/1/` and under any exact version of it, as a host would, and at `/1/npm/NAME@VERSION/`, as a CDN of npm packages. */
async function serveDist(port) {
  return listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const file = join(
      dist,
      normalize(pathname.replace(/^\/1(\.\d+\.\d+)?\/(npm\/[^/]+\/)?/, '/').replace(/\/$/, '/index.html')),
    );
    try {
      const body = await readFile(file);
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }, port);
}

/**
 * Two servers (dist/ at a `port` of your own, where its built-in addresses must be true) and a browser. `open(html)` shows a page that no one here wrote, and records what it asked for and said.
 */
export async function openSite({ port } = {}) {
  const pages = new Map();
  const [cdn, host] = await Promise.all([
    serveDist(port),
    listen((request, response) => {
      const { pathname } = new URL(request.url, 'http://host');
      // A browser asks for it by itself, and would say in the console that it is not there.
      if (pathname === '/favicon.ico') return response.writeHead(204).end();
      const page = pages.get(pathname);
      if (!page) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.html);
    }),
  ]);
  const browser = await chromium.launch(launchOptions());
  const base = `${originOf(cdn)}/1/`;
  let last = 0;

  return {
    base,
    origin: originOf(cdn),
    host: originOf(host),
    browser,
    /**
     * @param html - The page, or what is made of the address of dist/.
     * @param options - Response `headers`, browser `context` options, `before` the page is opened.
     */
    async open(html, { headers = {}, context: contextOptions = {}, before, path = `/page-${++last}.html` } = {}) {
      pages.set(path, { html: typeof html === 'function' ? html(base) : html, headers });
      const context = await browser.newContext({ locale: 'nl-NL', ...contextOptions });
      const page = await context.newPage();
      const seen = { requests: [], messages: [], errors: [] };
      page.on('request', (request) => seen.requests.push(request.url()));
      page.on('console', (message) => seen.messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => seen.errors.push(String(error)));
      await before?.(page);
      await page.goto(originOf(host) + path);
      return { page, seen, close: () => context.close() };
    },
    async close() {
      await browser.close();
      cdn.close();
      host.close();
    },
  };
}
