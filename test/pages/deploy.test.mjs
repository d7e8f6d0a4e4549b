// dist/ on a static host that sends just the headers of the hosting guide's recipe, under the major and the exact version.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dist, listen, openSite, originOf } from './site.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const major = version.split('.')[0];
/** The guide's recipe, whose example is the first version, for this one. */
const guide = readFileSync(new URL('../../stories/guides/hosting.mdx', import.meta.url), 'utf8')
  .replaceAll('1.0.0', version)
  .replace(/(?<=[/ ])1(?=[/;])/g, major);

/** The rows of the recipe's table: what is said of all files, and of each folder. */
const recipe = Object.fromEntries(
  guide
    .split('\n')
    .filter((line) => /^\| (all|`\/[\d.]+\/`)\s+\|/.test(line))
    .map((line) => {
      const [, files, headers] = line.split('|');
      return [
        files.replace(/[ `]/g, ''),
        [...headers.matchAll(/`([\w-]+): ([^`]+)`/g)].map(([, name, value]) => [name.toLowerCase(), value]),
      ];
    }),
);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Runs commands in an empty folder, with an `npm` that notes for what it is asked to build, and tells what has come of it. */
function runs(commands, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  try {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
    writeFileSync(
      join(folder, 'bin/npm'),
      `#!/bin/sh
case "$2" in
build-storybook) mkdir -p storybook-static && echo guides > storybook-static/index.html ;;
build) rm -rf dist && mkdir dist && echo "$PUBLIC_URL \${DOCS:-none}" > dist/index.html && echo "$PUBLIC_URL" >> built ;;
*) exit 1 ;;
esac
`,
    );
    chmodSync(join(folder, 'bin/npm'), 0o755);
    const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
    execFileSync('sh', ['-e', '-c', commands], { cwd: folder, env: { ...process.env, ...env, PATH } });
    const read = (path) => readFileSync(join(folder, path), 'utf8').trim();
    return {
      built: read('built').split('\n'),
      files: [version, major].map((name) => [read(`site/${name}/index.html`), read(`site/${name}/docs/index.html`)]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the commands', () => {
  // The major last: its dist/ is published to npm.
  const addresses = [`https://widgets.example/${version}`, `https://widgets.example/${major}`];
  const expected = { built: addresses, files: addresses.map((address) => [`${address} 1`, 'guides']) };

  it('of the hosting guide build both folders, each for its address, with the guides', () => {
    const [, commands] = /```sh\n(.*?)```/s.exec(guide);
    assert.deepEqual(runs(commands), expected);
  });

  it('of the release workflow do the same', async () => {
    const workflow = await readFile(new URL('../../.github/workflows/release.yml', import.meta.url), 'utf8');
    const [, commands] = /- name: The public files, .*?run: \|\n(.*?)\n {6}- /s.exec(workflow);
    assert.deepEqual(runs(commands, { WIDGETS_URL: 'https://widgets.example' }), expected);
  });
});

describe('the deploy recipe', () => {
  let site, host, origin;
  before(async () => {
    site = await openSite();
    host = await listen(async (request, response) => {
      const [, folder, path] = /^\/([\d.]+)\/(.*)$/.exec(new URL(request.url, 'http://x').pathname) ?? [];
      const body = folder && (await readFile(join(dist, path)).catch(() => null));
      if (!body) return response.writeHead(404).end();
      const headers = [
        ...recipe.all,
        ...recipe[`/${folder}/`],
        ['content-type', `${types[extname(path)]}; charset=utf-8`],
      ];
      response.writeHead(200, Object.fromEntries(headers)).end(body);
    });
    origin = originOf(host);
  });
  after(async () => {
    await site.close();
    host.close();
  });

  it('names the folders of this version', () => {
    assert.deepEqual(Object.keys(recipe), ['all', `/${version}/`, `/${major}/`]);
  });

  it('lets a page take the exact version with integrity, and read the dataset', async () => {
    const { files } = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'));
    const { page, seen } = await site.open(
      `<!doctype html><link rel="icon" href="data:,"><script src="${origin}/${version}/coffee-network.js" integrity="${files['coffee-network.js']}" crossorigin="anonymous" defer></script><coffee-member-counter></coffee-member-counter>`,
      { headers: { 'cross-origin-embedder-policy': 'require-corp' } },
    );
    await page.waitForFunction(() => document.querySelector('coffee-member-counter').shadowRoot);
    const data = await page.evaluate(
      async (url) => (await fetch(url)).json(),
      `${origin}/${major}/data/coffee-network.json`,
    );
    assert.equal(data.members.total, 155);
    assert.deepEqual([...seen.errors, ...seen.messages], []);
  });

  it('has a true integrity value for each public file', async () => {
    const { files, styles } = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'));
    const { createHash } = await import('node:crypto');
    for (const [path, value] of Object.entries(files))
      assert.equal(
        value,
        `sha384-${createHash('sha384')
          .update(await readFile(join(dist, path)))
          .digest('base64')}`,
        path,
      );
    assert.ok(files['embed/es/member-counter.html'] && files['static/fr/contact-button.html']);
    const names = Object.keys(files).filter((path) => path.startsWith('static/es/'));
    assert.equal(Object.keys(styles).length, names.length);
  });

  it('a page whose policy allows only the hash of the style shows the static form styled', async () => {
    const { styles } = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8'));
    const html = await readFile(join(dist, 'static/es/member-counter.html'), 'utf8');
    const { page, seen } = await site.open(`<!doctype html><link rel="icon" href="data:,">${html}`, {
      headers: {
        'content-security-policy': `default-src 'none'; img-src data:; style-src '${styles['member-counter']}'`,
      },
    });
    assert.equal(await page.locator('.figure').evaluate((figure) => getComputedStyle(figure).fontWeight), '700');
    assert.deepEqual(seen.messages, []);
  });
});
