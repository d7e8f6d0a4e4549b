// The bench itself: a script that is broken on purpose must make its pages red.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from './drivers/chromium.mjs';
import { page, script } from './pages/page.mjs';
import { broken, openHosts } from './serve.mjs';

const expected = {
  global: /global leak was added/,
  prototype: /Array\.prototype leak was added/,
  changed: /Element\.prototype matches was changed/,
  throws: /error: .*broken/,
  listens: /listener window resize was added/,
  stores: /storage was changed/,
  attribute: /<html> class was added/,
  styles: /style sheets was changed/,
  unframed: /text styles came in/,
  wide: /px wide, in/,
  styled: /policy: style-src/,
  markup: /policy: require-trusted-types-for/,
  silent: /“Asamblea General” is not read/,
};

const styled = { head: '<style>body { text-transform: uppercase; margin: 0 }</style>' };
/** What only a policy forbids is tried under one. */
const strictest = {
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self' BASE; require-trusted-types-for 'script'; trusted-types lit-html coffee-network`,
  },
};

/** How long a fault may take to be seen, in milliseconds. */
const PATIENCE = 10_000;

describe('a script that is broken is seen to be', { concurrency: 3 }, () => {
  const pages = Object.keys(broken).map((fault) =>
    page(fault, {
      tags: (base) => script(base.replace('/1/', `/${fault}/`), 'crossorigin defer'),
      ...(/styled|markup/.test(fault) ? strictest : styled),
    }),
  );
  let hosts;
  let browser;
  before(async () => {
    hosts = await openHosts(pages);
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    hosts.close();
  });

  for (const { id } of pages)
    it(id, async () => {
      const tab = await browser.open(`${hosts.origin}/pages/${id}/`);
      const until = Date.now() + PATIENCE;
      let report = '';
      while (!expected[id].test(report) && Date.now() < until) report = await tab.evaluate('witness.report()');
      assert.match(report, expected[id]);
      await tab.close();
    });
});
