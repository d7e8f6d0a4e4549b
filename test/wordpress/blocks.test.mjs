// The plugin on real sites, of the first WordPress that it supports and of the last: from the zip to what a visitor sees.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { canvasOf, greet, insertBlock, newPost, openSettings, publish, writeTitle } from './editor.mjs';
import { versions as all, startWordPress } from './environment/wordpress.mjs';

const zip = fileURLToPath(new URL('../../dist/wordpress/coffee-network-widgets.zip', import.meta.url));
const shots = process.env.SHOTS;
const versions = process.env.WORDPRESS ? [process.env.WORDPRESS] : all;

/** Which PHP: the oldest with the oldest WordPress. */
const phpOf = { 6.1: '7.4', 7.1: '8.4' };
/** The sites speak two of the languages. */
const localeOf = { 6.1: 'es_ES', 7.1: process.env.LOCALE ?? 'es_ES' };
const words = {
  es_ES: { organizations: '155 organizaciones de pequeños productores de café', search: 'café' },
  '': { organizations: '155 small coffee producer organizations', search: 'coffee' },
};

for (const version of versions)
  describe(`WordPress ${version}`, { timeout: 900_000 }, () => {
    const locale = localeOf[version];
    const said = words[locale];
    let wp, browser, began, published;
    const warnings = [];

    before(async () => {
      browser = await chromium.launch(launchOptions());
      wp = await startWordPress({ version, php: phpOf[version], locale });
    });
    after(async () => {
      await browser?.close();
      await wp?.stop();
    });

    const noWarnings = () => {
      warnings.push(...wp.warnings());
      assert.deepEqual(
        warnings.filter((line) => /coffee/i.test(line)),
        [],
      );
    };
    const shoot = async (page, name, options) => {
      if (!shots) return;
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: join(shots, `${name}-${version}-${locale || 'en'}.png`), ...options });
    };
    /** As a role of the site. */
    const as = async (role) => (await wp.signIn(browser, role)).newPage();
    /** As a visitor, who counts what is asked for. */
    async function visit(path, { javaScriptEnabled = true } = {}) {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1000, height: 900 } });
      const page = await context.newPage();
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(new URL(path, wp.address).href, { waitUntil: 'load' });
      const scripts = () => asked.filter((url) => /coffee-network[^/]*\.js/.test(url));
      const elsewhere = () => asked.filter((url) => /^https?:/.test(url) && !url.startsWith(wp.address));
      return { page, scripts, elsewhere, close: () => context.close() };
    }
    /** What a widget shows: in its shadow root, once it is drawn. */
    const shown = (page, tag) =>
      page
        .waitForFunction(
          (tag) =>
            document
              .querySelector(tag)
              ?.shadowRoot?.querySelector('[part=base]')
              ?.textContent.replace(/\s+/g, ' ')
              .trim(),
          tag,
        )
        .then((handle) => handle.jsonValue());
    /** Puts a page, which shows no other post, into the site as somebody with a role writes it: what they may not write is filtered as in the editor. */
    const write = (role, content, more = '') =>
      wp.run(`
        wp_set_current_user(get_user_by('login', '${role}')->ID); kses_init();
        $id = wp_insert_post(wp_slash(['post_title' => 'T', 'post_type' => 'page', 'post_status' => 'pending', 'post_content' => ${php(content)}${more}]), true);
        wp_set_current_user(1); kses_init();
        wp_update_post(['ID' => $id, 'post_status' => 'publish']);
        return ['link' => get_permalink($id), 'stored' => get_post($id)->post_content];
      `);

    it('an administrator installs it from the zip', async () => {
      const page = await as('admin');
      began = Date.now();
      await page.goto(`${wp.address}/wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', zip);
      await page.click('#install-plugin-submit');
      await page.waitForSelector('a[href*="action=activate"]', { timeout: 120_000 });
      await page.click('a[href*="action=activate"]');
      await page.waitForSelector('tr[data-plugin^="coffee-network-widgets/"].active', { timeout: 60_000 });
      await shoot(page, 'plugins');
      await page.context().close();
      noWarnings();
    });

    it('a first-time webmaster has a page with three widgets in under five minutes', async (t) => {
      const page = await as('admin');
      const canvas = await newPost(page, wp.address);
      await writeTitle(canvas, 'La red');
      for (const name of ['presentation', 'member-counter', 'contact-button'])
        await insertBlock(page, canvas, name, said.search);
      assert.equal(await canvas.locator('coffee-member-counter').evaluate((each) => !!each.shadowRoot), true);
      await shoot(page, 'editor');
      published = await publish(page);
      t.diagnostic(`from the zip to the published page: ${Math.round((Date.now() - began) / 1000)} s`);
      assert.ok(Date.now() - began < 300_000);
      await page.context().close();
      noWarnings();
    });

    it('a visitor sees it with the site’s own script, once, and asks nobody else', async () => {
      const { page, scripts, elsewhere, close } = await visit(published.link);
      assert.match(await shown(page, 'coffee-member-counter'), new RegExp(said.organizations.replace(' ', ' ?')));
      assert.equal(scripts().length, 1);
      assert.match(scripts()[0], /\/plugins\/coffee-network-widgets\/assets\/coffee-network\.js\?ver=\d+\.\d+\.\d+$/);
      assert.deepEqual(
        elsewhere().filter((url) => !/gravatar|s\.w\.org/.test(url)),
        [],
      );
      await shoot(page, 'page', { fullPage: true });
      await close();
    });

    it('the script takes over what is there, and nothing moves: the network’s content, and the site’s own', async () => {
      const content = await wp.run(
        "return WP_Block_Patterns_Registry::get_instance()->get_registered('coffee-network/whole-story')['content'];",
      );
      const { link } = await write('admin', `${content}<!-- wp:coffee-network/figures /--><p>Fin</p>`);
      for (const own of [false, true]) {
        if (own)
          await wp.run(`
            $data = json_decode(file_get_contents(WP_PLUGIN_DIR . '/coffee-network-widgets/data/coffee-network.json'));
            unset($data->{'$schema'});
            $data->members->total = 12345;
            $data->members->asOf = '2026-03';
            $data->objectives = array_slice($data->objectives, 0, 2);
            $saved = Coffee_Network\\Data\\save($data, '*', []);
            if (is_wp_error($saved)) throw new Exception($saved->get_error_message());
          `);
        const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
        const page = await context.newPage();
        let release;
        const held = new Promise((resolve) => (release = resolve));
        await page.route(/coffee-network\.js/, async (route) => {
          await held;
          await route.continue();
        });
        await page.addInitScript(() => {
          window.moved = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.moved += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(link, { waitUntil: 'commit' });
        await page.getByText('Fin', { exact: true }).waitFor();
        const heights = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('[class*=wp-block-coffee-network]')].map(
              ({ className, offsetHeight }) => `${className.split(' ')[0]} ${offsetHeight}`,
            ),
          );
        // Fonts of the theme may be late.
        await page.waitForTimeout(1000);
        const before = await heights();
        const text = () =>
          page.locator('coffee-member-counter').evaluate((each) => each.shadowRoot?.textContent.replace(/\s+/g, ' '));
        const textBefore = await text();
        assert.equal(await page.evaluate(() => !!customElements.get('coffee-member-counter')), false);
        release();
        await page.waitForFunction(() => customElements.get('coffee-contact-button'));
        await page.waitForTimeout(2500);
        assert.deepEqual(await heights(), before, own ? 'own data' : 'the network’s');
        assert.match(await text(), own ? /12.?345/ : /155/);
        assert.match(textBefore, own ? /12.?345/ : /155/);
        assert.ok((await page.evaluate(() => window.moved)) < 0.005);
        if (own)
          assert.match(
            await page.locator('script[data-dataset]').getAttribute('data-dataset'),
            /coffee-network\/v1\/dataset/,
          );
        await context.close();
      }
      await wp.run(
        "foreach (get_posts(['post_type' => Coffee_Network\\Data\\POST_TYPE, 'post_status' => 'any']) as $post) wp_delete_post($post->ID, true); delete_option(Coffee_Network\\Data\\POST_OPTION);",
      );
      noWarnings();
    });

    it('a visitor without scripts reads all of it', async () => {
      const { page, scripts, close } = await visit(published.link, { javaScriptEnabled: false });
      const text = (await page.locator('coffee-member-counter [part=base]').innerText()).replace(/\s+/g, ' ');
      assert.ok(text.includes(said.organizations), text);
      // And where shadow roots are not looked into.
      const plain = await page.locator('coffee-member-counter').evaluate((widget) => widget.textContent);
      assert.ok(plain.replace(/\s+/g, ' ').includes(said.organizations), plain);
      assert.ok((await page.locator('coffee-presentation > p').count()) >= 5);
      assert.deepEqual(scripts(), []);
      await shoot(page, 'page-without-script', { fullPage: true });
      await close();
    });

    it('pages without a widget bring no script', async () => {
      const { link } = await write('admin', '<p>Sin widgets</p>');
      for (const path of [link, '/']) {
        const { scripts, close } = await visit(path);
        assert.deepEqual(scripts(), [], path);
        await close();
      }
    });

    it('a contributor inserts a block, an editor publishes it', async () => {
      const contributor = await as('contributor');
      const canvas = await newPost(contributor, wp.address, 'post');
      await writeTitle(canvas, 'De una colaboradora');
      await insertBlock(contributor, canvas, 'objectives-list', said.search);
      await canvas.locator('coffee-objectives-list').click({ force: true });
      const settings = await openSettings(contributor);
      await settings
        .locator('select')
        .filter({ has: contributor.locator('option[value=cards]') })
        .selectOption('cards');
      await canvas.locator('coffee-objectives-list[layout=cards]').waitFor({ state: 'attached' });
      await shoot(contributor, 'contributor');
      const { id } = await publish(contributor, 'pending');
      await contributor.context().close();

      const editor = await as('editor');
      await greet(editor);
      await editor.goto(`${wp.address}/wp-admin/post.php?post=${id}&action=edit`);
      await (await canvasOf(editor)).locator('coffee-objectives-list').waitFor({ state: 'attached' });
      const { link } = await publish(editor);
      await editor.context().close();
      const { page, close } = await visit(link);
      await shown(page, 'coffee-objectives-list');
      assert.equal(await page.locator('coffee-objectives-list').getAttribute('layout'), 'cards');
      await close();
      noWarnings();
    });

    it('every block is there, its settings in the language of whoever edits, colours of the theme', async () => {
      const page = await as('admin');
      const canvas = await newPost(page, wp.address);
      const names = await page.evaluate(() =>
        window.wp.blocks
          .getBlockTypes()
          .map(({ name }) => name)
          .filter((name) => name.startsWith('coffee-network/')),
      );
      assert.equal(
        names.length,
        await wp.run('return count(Coffee_Network\\\\Page\\\\widget_names());'.replaceAll('\\\\', '\\')),
      );
      await insertBlock(page, canvas, 'news-list', said.search);
      await canvas.locator('coffee-news-list').click({ force: true });
      await openSettings(page);
      const first = await page
        .locator('.block-editor-block-inspector .components-panel__body-title')
        .first()
        .innerText();
      assert.equal(first.trim(), locale ? 'Cómo se ve' : 'How it looks');
      await shoot(page, 'settings');
      await page.evaluate(() => {
        const { getSelectedBlockClientId } = window.wp.data.select('core/block-editor');
        window.wp.data.dispatch('core/block-editor').updateBlockAttributes(getSelectedBlockClientId(), {
          accentColor: 'contrast',
          align: 'wide',
          from: 'network',
          lang: 'fr',
        });
      });
      await canvas.locator('coffee-news-list[lang=fr]').waitFor({ state: 'attached' });
      const { link } = await publish(page);
      await page.context().close();
      const visitor = await visit(link);
      const list = visitor.page.locator('.wp-block-coffee-network-news-list.alignwide coffee-news-list');
      assert.equal(await list.getAttribute('style'), '--coffee-accent:var(--wp--preset--color--contrast)');
      assert.match(await shown(visitor.page, 'coffee-news-list'), /Actualités/);
      await visitor.close();
      noWarnings();
    });

    it('the news are the site’s own, all or of a category', async () => {
      await wp.run(`
        $term = wp_insert_term('Ferias', 'category');
        wp_insert_post(['post_title' => 'Feria de café', 'post_content' => 'x', 'post_status' => 'publish', 'post_category' => [$term['term_id']]]);
        wp_insert_post(['post_title' => 'Otra cosa', 'post_content' => 'x', 'post_status' => 'publish']);
      `);
      const { link } = await write('author', '[coffee_network widget="news-list" category="ferias"]');
      for (const javaScriptEnabled of [true, false]) {
        const { page, close } = await visit(link, { javaScriptEnabled });
        if (javaScriptEnabled)
          await page.waitForFunction(() =>
            document.querySelector('coffee-news-list')?.shadowRoot?.querySelector('[part=item]'),
          );
        const text = javaScriptEnabled
          ? await shown(page, 'coffee-news-list')
          : await page.locator('coffee-news-list').innerText();
        assert.match(text, /Feria de café/);
        assert.doesNotMatch(text, /Otra cosa/);
        await close();
      }
      // One that is not there is told to editors, and visitors see the news of all.
      const typo = await write('author', '[coffee_network widget="news-list" category="feria"]');
      const { page, close } = await visit(typo.link, { javaScriptEnabled: false });
      assert.match(await page.locator('coffee-news-list').innerText(), /Otra cosa/);
      const hint = locale ? /no existe la categoría «feria»/ : /there is no category “feria”/;
      assert.doesNotMatch(await page.locator('body').innerText(), hint);
      await close();
      const editor = await as('editor');
      await editor.goto(typo.link);
      assert.match(await editor.locator('body').innerText(), hint);
      await editor.context().close();
      noWarnings();
    });

    it('the shortcode, with what people write from memory', async () => {
      const { link } = await write(
        'contributor',
        '[coffee_network widget="objectives-list" heading-level="2"]\n\n[coffee_network widget=“member-counter” lang="pt" as_of="2018" value="384"]\n\n[coffee_network widget="counter"]\n\n[coffee_network_widget widget="contact-button"]¿Hablamos?[/coffee_network_widget]',
      );
      const { page, close } = await visit(link);
      assert.match(await shown(page, 'coffee-member-counter'), /384.*organizações/);
      assert.match(await shown(page, 'coffee-contact-button'), /CLAC/);
      await page.locator('coffee-objectives-list h2[part=heading]').waitFor();
      assert.doesNotMatch(await page.locator('body').innerText(), /\[coffee_network|there is no widget|no hay ningún/);
      await close();
      const editor = await as('editor');
      await editor.goto(link);
      assert.match(
        await editor.locator('body').innerText(),
        locale ? /no hay ningún widget «counter»/ : /no widget “counter”/,
      );
      await editor.context().close();
      noWarnings();
    });

    it('an author’s pasted tag and marked paragraph survive, a script does not', async () => {
      const { link, stored } = await write(
        'author',
        '<coffee-member-counter lang="es" layout="dots" onclick="alert(1)">155</coffee-member-counter><p data-widget="coffee-objectives-list" data-lang="fr">Objetivos</p><script>window.hacked = 1</script><style>body{display:none}</style>',
      );
      assert.doesNotMatch(stored, /<script|<style|onclick/);
      assert.match(stored, /<coffee-member-counter lang="es" layout="dots">155</);
      const { page, scripts, close } = await visit(link);
      assert.match(await shown(page, 'coffee-member-counter'), /155/);
      assert.match(await shown(page, 'coffee-objectives-list'), /Objectifs/);
      assert.equal(scripts().length, 1);
      await close();
      noWarnings();
    });

    it('a script in an attribute does nothing', async () => {
      const hostile = '"><script>window.hacked=1</script><img src=x onerror=window.hacked=1>';
      const attributes = JSON.stringify({
        label: hostile,
        href: 'javascript:window.hacked=1',
        lang: hostile,
        accent: hostile,
        accentColor: hostile,
      });
      const shortcode = `[coffee_network widget="contact-button" label='x" onmouseover="window.hacked=1' theme='"><b>']`;
      for (const role of ['contributor', 'admin']) {
        const { link } = await write(
          role,
          `<!-- wp:coffee-network/contact-button ${attributes.replaceAll('--', '\\u002d\\u002d')} /-->\n\n${shortcode}`,
        );
        const { page, close } = await visit(link);
        await shown(page, 'coffee-contact-button');
        assert.equal(await page.locator('coffee-contact-button').count(), 2, role);
        assert.equal(await page.evaluate(() => window.hacked), undefined);
        assert.equal(
          await page.locator('coffee-contact-button script, coffee-contact-button img, [onmouseover]').count(),
          0,
        );
        await close();
      }
      noWarnings();
    });

    it('a page that pasted the script itself goes on; with a block beside it there is one script', async () => {
      const server = `${wp.address}/wp-content/plugins/coffee-network-widgets/assets`;
      const pasted = `<!-- wp:html --><script src="${server}/coffee-network.js" defer></script><coffee-figures lang="en">x</coffee-figures><!-- /wp:html -->`;
      for (const content of [pasted, `<!-- wp:coffee-network/member-counter /-->\n${pasted}`]) {
        const { link } = await write('admin', content);
        const { page, scripts, close } = await visit(link);
        assert.match(await shown(page, 'coffee-figures'), /155/);
        assert.equal(await page.locator('script[src*="coffee-network.js"]').count(), 1);
        assert.equal(scripts().length, 1);
        await close();
      }
      noWarnings();
    });

    it('another plugin’s shortcode of the same name stays, and ours answers to its second name', async () => {
      const file = join(wp.site, 'wp-content/mu-plugins/other.php');
      writeFileSync(file, `<?php add_shortcode('coffee_network', fn () => 'ANOTHER');`);
      const { link } = await write('author', '[coffee_network] [coffee_network_widget widget="member-counter"]');
      const { page, close } = await visit(link);
      assert.match(await page.locator('body').innerText(), /ANOTHER/);
      await shown(page, 'coffee-member-counter');
      await close();
      // Where only the other one stands, the page needs no script of ours.
      const alone = await visit((await write('author', '[coffee_network]')).link);
      assert.deepEqual(alone.scripts(), []);
      await alone.close();
      const editor = await as('editor');
      await editor.goto(`${wp.address}/wp-admin/admin.php?page=coffee-network&tab=data`);
      const told = await editor.locator('.notice-info').innerText();
      assert.match(told, locale ? /otro plugin responde/ : /another plugin answers/);
      await editor.context().close();
      writeFileSync(file, '<?php');
    });

    it('a feed has the facts, and no tag of ours', async () => {
      await wp.run(`
        wp_insert_post(['post_title' => 'En el feed', 'post_status' => 'publish', 'post_content' => '<!-- wp:coffee-network/member-counter /-->']);
      `);
      const feed = await (await fetch(`${wp.address}/?feed=rss2`)).text();
      const [item] = /<title>En el feed.*?<\/item>/s.exec(feed);
      assert.ok(item.includes('<strong>155</strong>'), item);
      assert.doesNotMatch(item, /<coffee-/);
      noWarnings();
    });

    it('the whole story is one pattern', async () => {
      const content = await wp.run(
        "return WP_Block_Patterns_Registry::get_instance()->get_registered('coffee-network/whole-story')['content'];",
      );
      const { link } = await write('admin', content);
      const { page, scripts, close } = await visit(link);
      assert.match(await shown(page, 'coffee-governance-diagram'), /CLAC/);
      assert.equal(
        (await page
          .locator(
            '.entry-content :is(coffee-presentation, coffee-member-counter, coffee-objectives-list, coffee-governance-diagram, coffee-colombia-timeline, coffee-contact-button), .wp-block-post-content :is(coffee-presentation)',
          )
          .count()) > 5,
        true,
      );
      assert.equal(scripts().length, 1);
      await page.waitForTimeout(1500);
      await shoot(page, 'story', { fullPage: true });
      await close();
      noWarnings();
    });
  });

/** A text as PHP writes it. */
const php = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
