// One click to a trial: what the blueprint beside the plugin makes of a WordPress. `npm run test:all`, after the build.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSite } from '../pages/site.mjs';
import { startWordPress } from './environment/wordpress.mjs';

test('the blueprint installs the plugin and shows the whole story', { timeout: 300_000 }, async () => {
  const site = await openSite();
  const folder = mkdtempSync(join(tmpdir(), 'blueprint-'));
  let wp;
  try {
    const given = JSON.parse(readFileSync('dist/wordpress/blueprint.json', 'utf8'));
    // As it is, but for where the files are served.
    const { url } = given.steps[0].pluginData;
    given.steps[0].pluginData.url = `${site.base}wordpress/${url.split('/').at(-1)}`;
    // What signs a visitor in sends whoever keeps no cookies in a circle.
    given.login = false;
    const blueprint = join(folder, 'blueprint.json');
    writeFileSync(blueprint, JSON.stringify(given));
    wp = await startWordPress({ blueprint });
    const answer = await fetch(`${wp.address}${given.landingPage}`);
    assert.equal(answer.status, 200);
    const html = await answer.text();
    for (const name of ['presentation', 'member-counter', 'objectives-list', 'governance-diagram', 'contact-button'])
      assert.match(html, new RegExp(`<coffee-${name}[ >]`), name);
    assert.match(html, /<script[^>]+coffee-network\.js/);
    assert.deepEqual(
      wp.warnings().filter((line) => /coffee/i.test(line)),
      [],
    );
  } finally {
    await wp?.stop();
    await site.close();
    rmSync(folder, { recursive: true });
  }
});
