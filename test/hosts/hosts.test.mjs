// The hostile pages, in one engine (ENGINE, else Chromium): what their visitors read, and what is left of their host.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { groups } from './pages/index.mjs';
import { openHosts } from './serve.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const { launch, together } = await import(`./drivers/${engine}.mjs`);
/** How long a page may take until all is as it should be, in milliseconds. */
const PATIENCE = 20_000;

describe(`hostile pages in ${engine}`, { concurrency: together }, () => {
  const results = [];
  let hosts;
  let browser;
  before(async () => {
    hosts = await openHosts(Object.values(groups).flat());
    browser = await launch();
  });
  after(async () => {
    await mkdir('.cache', { recursive: true });
    // Pages that are open at once end in no order.
    const order = Object.values(groups)
      .flat()
      .map(({ name }) => name);
    results.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    const found = { engine, version: browser.version, results };
    await writeFile(`.cache/hosts-${engine}.json`, JSON.stringify(found, null, 2));
    await browser.close();
    hosts.close();
  });

  for (const [group, pages] of Object.entries(groups))
    for (const page of pages)
      it(`${group}: ${page.name}`, async (context) => {
        const record = (result) => results.push({ group, name: page.name, result });
        const needs = page.needs ?? page.media;
        if (needs && !browser.can.includes(needs)) {
          record('cannot');
          return context.skip(`no ${needs} by this engine’s driver`);
        }
        const tab = await browser.open(`${hosts.origin}/pages/${page.id}/`, page);
        try {
          await page.visit?.(tab, hosts);
          const problems = await settle(tab);
          record(problems.length ? 'broken' : 'well');
          assert.deepEqual(problems, []);
        } finally {
          await tab.close();
        }
      });
});

/** What is wrong once the page had its time; and once more a little later, for what comes after. */
async function settle(tab) {
  const look = async () =>
    JSON.parse(await tab.evaluate(`(witness.hear(${JSON.stringify(tab.errors ?? [])}), witness.report())`));
  const until = Date.now() + PATIENCE;
  let problems = await look();
  while (problems.length && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    problems = await look();
  }
  if (problems.length) return problems;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return look();
}
