// Serves the pages, the built files and the peers as a good host does: brotli, and a cache life for what has a version.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist, listen, originOf, types } from '../pages/site.mjs';
import { pages } from './pages.mjs';

const peers = fileURLToPath(new URL('./node_modules/', import.meta.url));
const packed = new Map();
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

async function bodyOf(pathname, extra, files) {
  if (files.has(pathname)) return { body: files.get(pathname), type: types['.js'] };
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

/** @param extra - More pages, by their names. @param files - More scripts, by their addresses. */
export async function openBench(extra = {}, files = new Map()) {
  const server = await listen(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://bench');
    try {
      let answer = packed.get(pathname);
      if (!answer) {
        const found = await bodyOf(pathname, extra, files);
        if (!found) return response.writeHead(404).end();
        answer = { ...found, body: brotliCompressSync(found.body, BROTLI) };
        packed.set(pathname, answer);
      }
      const cache = pathname.startsWith('/pages/') ? 'no-cache' : 'public, max-age=31536000';
      response
        .writeHead(200, { 'content-type': answer.type, 'content-encoding': 'br', 'cache-control': cache })
        .end(answer.body);
    } catch (error) {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end();
    }
  });
  return { origin: originOf(server), close: () => server.close() };
}
