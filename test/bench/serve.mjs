// Serves the pages, the built files and the peers as a good host does: brotli, and a cache life for what has a version.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist, listen, originOf, types } from '../pages/site.mjs';
import { SLOW_PHONE } from './load.mjs';
import { made, pages } from './pages.mjs';

const peers = fileURLToPath(new URL('./node_modules/', import.meta.url));
const packed = new Map();
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

async function bodyOf(pathname, extra, files) {
  const own = files.get(pathname) ?? made.get(pathname);
  if (own) return { body: own, type: types[extname(pathname)] ?? 'application/rss+xml' };
  const name = /^\/pages\/(\w+)$/.exec(pathname)?.[1];
  const html = pages[name]?.html ?? extra[name];
  if (html) return { body: html, type: types['.html'] };
  const [, folder, path] = /^\/(1|lib)\/(.*)$/.exec(pathname) ?? [];
  if (!path) return undefined;
  const file = join(folder === '1' ? dist : peers, normalize(path));
  return {
    body: await readFile(file),
    type: types[extname(file).replace('.mjs', '.js')] ?? 'application/octet-stream',
  };
}

/** DNS, TCP and TLS: what a new origin costs before its first byte. */
const ROUND_TRIPS = 3;

/**
 * @param extra - More pages, by their names.
 * @param files - More files, by their addresses.
 */
export async function openBench(extra = {}, files = new Map()) {
  const known = new WeakSet();
  let third = '';
  const answering = (far) => async (request, response) => {
    const { url, socket } = request;
    // The browser slows down answers, not connections: the first answer on each waits as long as making it would take.
    if (far && !known.has(socket)) {
      known.add(socket);
      await new Promise((resolve) => setTimeout(resolve, ROUND_TRIPS * SLOW_PHONE.network.latency));
    }
    const { pathname } = new URL(url, 'http://bench');
    try {
      let answer = packed.get(pathname);
      if (!answer) {
        const found = await bodyOf(pathname, extra, files);
        if (!found) return response.writeHead(404).end();
        const body = typeof found.body === 'string' ? found.body.replaceAll('{third}', third) : found.body;
        answer = { ...found, body: brotliCompressSync(body, BROTLI) };
        packed.set(pathname, answer);
      }
      const cache = pathname.startsWith('/pages/') ? 'no-cache' : 'public, max-age=31536000';
      response
        .writeHead(200, { 'content-type': answer.type, 'content-encoding': 'br', 'cache-control': cache })
        .end(answer.body);
    } catch (error) {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end();
    }
  };
  const servers = [await listen(answering(false)), await listen(answering(true))];
  third = originOf(servers[1]);
  return { origin: originOf(servers[0]), close: () => servers.forEach((server) => server.close()) };
}
