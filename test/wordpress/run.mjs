// A real WordPress on loopback: an author's marked paragraph, a contributor's bare address on a line, and its own news.
// Needs root and Debian's packages; installs what is missing. Not part of CI: `node test/wordpress/run.mjs`.
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWordPress } from './wordpress.mjs';

const { address, posts, site, stop } = await startWordPress();
try {
  const page = await site.browser.newPage({ viewport: { width: 900, height: 900 } });
  const shots = process.argv[2] ?? tmpdir();

  await page.goto(`${address}/?p=${posts.author}`);
  await page.waitForSelector('coffee-objectives-list');
  assert.equal(await page.getByRole('heading', { name: 'Áreas de trabajo y objetivos' }).count(), 1);
  await page.screenshot({ path: join(shots, 'wordpress-author.png'), fullPage: true });
  console.log('ok: an author’s marked paragraph shows the widget');

  await page.goto(`${address}/?p=${posts.contributor}`);
  const frame = await page.waitForSelector('iframe.wp-embedded-content');
  await frame.scrollIntoViewIfNeeded();
  const inside = await (await frame.contentFrame()).waitForSelector('coffee-governance-diagram');
  const heights = () =>
    Promise.all([
      frame.evaluate((element) => element.getBoundingClientRect().height),
      inside.evaluate((widget) => widget.ownerDocument.documentElement.getBoundingClientRect().height),
    ]);
  const fits = ([shown, whole]) => Math.abs(shown - Math.min(1000, Math.max(200, Math.ceil(whole)))) <= 1;
  // A busy machine draws later.
  for (let tries = 0; tries < 20 && !fits(await heights()); tries++) await page.waitForTimeout(500);
  const [shown, whole] = await heights();
  await page.screenshot({ path: join(shots, 'wordpress-contributor.png'), fullPage: true });
  assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
  assert.ok(fits([shown, whole]), `${shown} px of ${whole} px are shown`);
  console.log(`ok: a contributor’s bare address shows the widget, ${shown} px high`);

  await page.goto(`${address}/?page_id=${posts.news}`);
  await page.waitForFunction(() =>
    document.querySelector('coffee-news-list')?.shadowRoot?.querySelector('[part=item]'),
  );
  const news = await page
    .locator('coffee-news-list')
    .evaluate((list) =>
      [...list.shadowRoot.querySelectorAll('[part=item]')].map((item) => item.innerText.replace(/\s+/g, ' ').trim()),
    );
  await page.screenshot({ path: join(shots, 'wordpress-news.png'), fullPage: true });
  console.log(news.join('\n'));
  assert.ok(news.some((text) => /De una colaboradora .*Nuestra historia/.test(text)));
  assert.ok(news.some((text) => /Solo socias & socios: 3 < 5/.test(text) && !/Secreto/.test(text)));
  assert.ok(news.some((text) => /^Una nota sin título\./.test(text)));
  console.log('ok: an administrator’s news list shows the site’s own posts');
} finally {
  await stop();
}
