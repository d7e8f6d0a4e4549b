// The data of a WordPress site, in a real one of each end of what the plugin supports: who reads and who changes it, the studio
// in the admin's page, versions, and what goes wrong. `npm run test:all`, after the build.
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { openSite } from '../pages/site.mjs';
import { chosen, startWordPress } from './environment/wordpress.mjs';
import { openStudio, publish, total } from './studio-page.mjs';

const zip = new URL('../../dist/wordpress/coffee-network-widgets.zip', import.meta.url).pathname;
const HARD = 'Café ☕😀 "comillas" \\barra\\n <b>&amp;</b> <script>alert(1)</script> \u2028 O’Higgins {total} %s $1';

for (const [version, php] of chosen)
  describe(`WordPress ${version}, PHP ${php}`, { timeout: 900_000 }, () => {
    let wp, site, files;
    const route = (path = 'dataset') => `${wp.address}/wp-json/coffee-network/v1/${path}`;
    const plugin = () => readdir(`${wp.site}/wp-content/plugins/coffee-network-widgets`, { recursive: true });
    const read = async () => (await fetch(route())).json();

    /** A window of each role, and a nonce. */
    const users = new Map();
    async function userOf(role) {
      if (!users.has(role)) {
        const context = await wp.signIn(site.browser, role);
        const given = await context.request.get(`${wp.address}/wp-admin/admin-ajax.php?action=rest-nonce`);
        users.set(role, { context, given: await given.text() });
      }
      return users.get(role);
    }
    /** What a user of WordPress asks by hand. */
    async function asked(role, path, body, { nonce = true } = {}) {
      const { context, given } = await userOf(role);
      const answer = await context.request.fetch(route(path), {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'content-type': 'application/json', ...(nonce && { 'x-wp-nonce': given }) },
        ...(body !== undefined && { data: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return { status: answer.status(), json: await answer.json() };
    }
    const versionNow = async () => (await fetch(route())).headers.get('etag').replaceAll('"', '');
    const save = async (dataset, more = {}) =>
      asked('editor', 'dataset', { dataset, version: await versionNow(), ...more });

    before(async () => {
      [wp, site] = await Promise.all([startWordPress({ version, php, plugins: [zip], locale: 'es_ES' }), openSite()]);
      files = await plugin();
    });
    after(async () => {
      await site?.close();
      await wp?.stop();
    });
    const step = (name, run) =>
      test(name, async () => {
        await run();
        assert.deepEqual(wp.warnings(), [], 'PHP warns of nothing');
        assert.deepEqual(wp.requests(), [], 'no other server is asked');
      });

    step('any site reads the data, and again only what changed', async () => {
      for (const address of [route(), `${wp.address}/?rest_route=/coffee-network/v1/dataset`]) {
        const answer = await fetch(address, { headers: { origin: 'https://cooperativa.example' } });
        assert.equal(answer.status, 200);
        assert.equal(answer.headers.get('access-control-allow-origin'), '*');
        assert.equal(answer.headers.get('access-control-allow-credentials'), null);
        assert.equal(answer.headers.get('cache-control'), 'max-age=300');
        assert.match(answer.headers.get('content-type'), /^application\/json; charset=utf-8$/i);
        const text = await answer.text();
        assert.equal(JSON.parse(text).members.total, 155);
        assert.match(text, /á/, 'letters as they are');
        const tag = answer.headers.get('etag');
        for (const known of [tag, `W/${tag}`, tag.replace(/"$/, '-gzip"'), `"x", ${tag}`]) {
          const again = await fetch(address, { headers: { 'if-none-match': known } });
          assert.equal(again.status, 304, known);
          assert.equal(await again.text(), '');
        }
        const head = await fetch(address, { method: 'HEAD' });
        assert.equal(head.status, 200);
        assert.equal(head.headers.get('etag'), tag);
        const options = await fetch(address, { method: 'OPTIONS', headers: { origin: 'https://cooperativa.example' } });
        assert.equal(options.status, 200);
        assert.equal(options.headers.get('access-control-allow-origin'), '*');
      }
    });

    step('who may not change it, or says not which version, is refused, and nothing changes', async () => {
      const dataset = { schemaVersion: 1, members: { total: 1 } };
      const refused = async (status, ...given) => {
        const { status: got, json } = await asked(...given);
        assert.equal(got, status, JSON.stringify(json).slice(0, 300));
        return json;
      };
      const anonymous = await fetch(route(), { method: 'POST', body: JSON.stringify({ dataset, version: '*' }) });
      assert.equal(anonymous.status, 401);
      for (const role of ['subscriber', 'contributor', 'author'])
        await refused(403, role, 'dataset', { dataset, version: '*' });
      await refused(403, 'author', 'revisions');
      await refused(403, 'subscriber', 'revisions/1/restore', { version: '*' });
      await refused(401, 'editor', 'dataset', { dataset, version: '*' }, { nonce: false });
      await refused(428, 'editor', 'dataset', { dataset });
      await refused(412, 'editor', 'dataset', { dataset, version: 'another' });
      await refused(400, 'editor', 'dataset', '{"dataset":');
      await refused(400, 'editor', 'dataset', { dataset: [], version: '*' });
      await refused(400, 'editor', 'dataset', `{"version":"*","dataset":{"a":${'['.repeat(400)}${']'.repeat(400)}}}`);
      const wrong = await refused(422, 'editor', 'dataset?_locale=user', {
        dataset: { members: { total: 'many' }, contact: { url: 'javascript:alert(1)' } },
        version: '*',
      });
      assert.deepEqual(wrong.data.problems, ['members.total', 'contact.url']);
      assert.match(wrong.message, /^No se guardó/);
      const large = { ...dataset, future: 'x'.repeat(5_100_000) };
      assert.match((await refused(413, 'editor', 'dataset', { dataset: large, version: '*' })).message, /5 MB/);
      assert.equal((await read()).members.total, 155);
      assert.deepEqual((await asked('editor', 'revisions')).json, []);
    });

    step('the keeper changes the number in the studio, and a page of another origin shows it', async () => {
      const { studio, page, context } = await openStudio(wp, site.browser);
      await total(studio, '384');
      await publish(studio, /Publicado: los visitantes ya lo ven/);
      assert.equal((await read()).members.total, 384);
      const { page: other, close } = await site.open(
        (base) =>
          `<script src="${base}coffee-network.js" data-src="${route()}" defer></script><coffee-member-counter lang="es" still></coffee-member-counter>`,
      );
      await other.waitForFunction(() =>
        document.querySelector('coffee-member-counter')?.shadowRoot?.textContent.includes('384'),
      );
      await close();
      // Behind plain permalinks too.
      const plain = await site.open(
        (base) =>
          `<script src="${base}coffee-network.js" data-src="${wp.address}/?rest_route=/coffee-network/v1/dataset" defer></script><coffee-member-counter lang="es" still></coffee-member-counter>`,
      );
      await plain.page.waitForFunction(() =>
        document.querySelector('coffee-member-counter')?.shadowRoot?.textContent.includes('384'),
      );
      await plain.close();
      const { json } = await asked('editor', 'revisions?_locale=user');
      assert.equal(json.length, 1);
      assert.deepEqual(json[0].changes, ['El número pasa de 155 a 384.']);
      assert.equal(json[0].author, 'editor');
      assert.ok(Math.abs(Date.parse(json[0].date) - Date.now()) < 600_000, json[0].date);
      await page.close();
      await context.close();
    });

    step('every letter survives, also of those who may write no HTML', async () => {
      const off = `${wp.site}/wp-content/mu-plugins/no-html.php`;
      await writeFile(off, "<?php define('DISALLOW_UNFILTERED_HTML', true);");
      const dataset = {
        ...(await read()),
        future: { text: HARD, empty: {}, list: [], [HARD]: 1.5, 'small number': 1e-7, large: 12345678901234 },
      };
      dataset.areas[0].text = { es: HARD };
      const { status, json } = await save(dataset, { changes: { es: ['<b>uno</b>'], en: [1, 'two'], xx: ['no'] } });
      assert.equal(status, 200, JSON.stringify(json));
      assert.deepEqual(await read(), dataset);
      assert.equal(json.version, await versionNow());
      // Saved as it is already: no version more.
      assert.equal((await save(dataset)).status, 200);
      const { json: revisions } = await asked('editor', 'revisions?_locale=user');
      assert.equal(revisions.length, 2);
      assert.doesNotMatch(JSON.stringify(revisions[0].changes), /</);
      const stored = await wp.run(`return get_post(get_option('coffee_network_post'))->post_content;`);
      assert.match(stored, /^[\x20-\x7e]+$/);
      assert.doesNotMatch(stored, /[<>&]/);
      await writeFile(off, '<?php');
    });

    step('of two who save at once the second is told, and both are kept', async () => {
      const first = await openStudio(wp, site.browser, 'editor');
      const second = await openStudio(wp, site.browser, 'admin');
      await total(first.studio, '400');
      await publish(first.studio, /Publicado/);
      await second.studio.locator('a[href="#contact"]').click();
      await second.studio.locator('#f-contact-email').fill('red@example.org');
      await publish(second.studio);
      const told = second.studio.locator('section[role=alert]');
      await told.waitFor();
      assert.match(await told.textContent(), /cambió/);
      assert.equal((await read()).contact.email, undefined);
      await told.getByRole('button', { name: 'Juntar sus cambios con los míos' }).click();
      await second.studio.locator('[role=status]', { hasText: 'Está todo junto' }).waitFor();
      await publish(second.studio, /Publicado/);
      const { members, contact } = await read();
      assert.deepEqual([members.total, contact.email], [400, 'red@example.org']);
      await first.context.close();
      await second.context.close();
    });

    step('a nonce that is over is renewed; a session that is over is told, and what was written is kept', async () => {
      const { studio, page, context } = await openStudio(wp, site.browser, 'editor', {
        before: (page) =>
          page.route('**/admin.php?*studio=1*', async (route) => {
            const answer = await route.fetch();
            const body = (await answer.text()).replace(/"nonce":"\w+"/, '"nonce":"0123456789"');
            await route.fulfill({ response: answer, body });
          }),
      });
      await total(studio, '401');
      await publish(studio, /Publicado/);
      assert.equal((await read()).members.total, 401);

      await studio.locator('.toolbar a[href="#start"]').click();
      await total(studio, '402');
      const cookies = await context.cookies();
      await context.clearCookies();
      await publish(studio);
      await studio.locator('[role=alert]').waitFor();
      assert.match(await studio.locator('[role=alert]').textContent(), /Su sesión terminó.*sigue guardado/);
      assert.equal((await read()).members.total, 401);
      // In another tab of the same browser.
      await context.addCookies(cookies);
      await publish(studio, /Publicado/);
      assert.equal((await read()).members.total, 402);
      await page.close();
      await context.close();
    });

    step('what was begun and not published is gone on with, joined with what was published since', async () => {
      const { studio, page, context } = await openStudio(wp, site.browser);
      await studio.locator('a[href="#contact"]').click();
      await studio.locator('#f-contact-phone').fill('+57 601 234 5678');
      await studio.locator('.toolbar .note').waitFor();
      await page.goto('about:blank');
      const dataset = await read();
      dataset.members.total = 403;
      assert.equal((await save(dataset)).status, 200);
      const again = await openStudio(wp, site.browser, 'editor', { context });
      await again.studio.locator('.drafts button').first().click();
      await publish(again.studio, /Publicado/);
      const { members, contact } = await read();
      assert.deepEqual([members.total, contact.phone], [403, '+57 601 234 5678']);
      await context.close();
    });

    step('what needs correcting is not published, and visitors see what was there', async () => {
      const { studio, context } = await openStudio(wp, site.browser);
      await total(studio, 'muchas');
      await publish(studio);
      await studio.locator('[role=alert]').first().waitFor();
      assert.match(await studio.locator('[role=alert]').first().textContent(), /corrija primero/);
      assert.equal((await read()).members.total, 403);
      await context.close();
    });

    step('a picture is chosen in the media library, with all that is known of it', async () => {
      const picture = (await readFile(new URL('environment/picture.png', import.meta.url))).toString('base64');
      await wp.run(`
        $file = wp_upload_bits('finca.png', null, base64_decode('${picture}'));
        $id = wp_insert_attachment(['post_title' => 'Finca', 'post_excerpt' => 'Una finca en Riosucio', 'post_mime_type' => 'image/png', 'post_status' => 'inherit'], $file['file']);
        $meta = wp_generate_attachment_metadata($id, $file['file']);
        $meta['image_meta']['credit'] = 'Ana Pérez';
        wp_update_attachment_metadata($id, $meta);
        update_post_meta($id, '_wp_attachment_image_alt', 'Hileras de café en una ladera');
      `);
      const { studio, page, context } = await openStudio(wp, site.browser);
      await studio.locator('a[href="#picture"]').click();
      await studio.locator('main select').first().selectOption({ index: 1 });
      await studio.locator('[data-library]').first().click();
      await page.locator('.media-modal .attachment').first().click();
      await page.locator('.media-modal .media-button-select').click();
      // What the library knows of it comes over the network.
      const address = studio.locator('[data-path$="image.src"] input').first();
      for (let tries = 0; tries < 100 && !(await address.inputValue()); tries++) await page.waitForTimeout(100);
      await publish(studio, /Publicado/);
      const found = JSON.stringify(await read()).match(/"image":(\{.*?"height":\d+\})/)?.[1];
      assert.ok(found, 'a picture is there');
      const { src, alt, caption, credit, width, height } = JSON.parse(found);
      assert.match(src, /^\/wp-content\/uploads\/.*finca\.png$/);
      assert.deepEqual(
        [alt, caption, credit],
        [{ es: 'Hileras de café en una ladera' }, { es: 'Una finca en Riosucio' }, { es: 'Ana Pérez' }],
      );
      assert.ok(width > 0 && height > 0);
      await context.close();
    });

    step('a version is restored with one click, and says so', async () => {
      const context = await wp.signIn(site.browser, 'editor');
      const page = await context.newPage();
      await page.goto(`${wp.address}/wp-admin/admin.php?page=coffee-network&tab=revisions`);
      const first = page.locator('tbody tr').last();
      assert.match(await first.textContent(), /El número pasa de 155 a 384\./);
      await first.getByRole('button', { name: /^Restaurar la versión de/ }).click();
      await page.waitForURL(/said=restored/);
      assert.match(await page.locator('.notice-success').textContent(), /Restaurada/);
      assert.match(
        await page.locator('tbody tr').first().textContent(),
        /Se restauró la versión de .*Los visitantes ven esta/,
      );
      const { members, contact } = await read();
      assert.deepEqual([members.total, contact.email], [384, undefined]);
      // A page that was opened before somebody else saved restores nothing.
      const { json } = await asked('editor', 'revisions');
      const stale = await asked('editor', `revisions/${json[1].id}/restore`, { version: 'another' });
      assert.equal(stale.status, 412);
      assert.equal((await asked('editor', 'revisions/1/restore', { version: '*' })).status, 404);
      await context.close();
    });

    step('spoilt in the database, visitors see the last good version, and the page says so', async () => {
      const spoil = (content) =>
        wp.run(`global $wpdb;
          $wpdb->update($wpdb->posts, ['post_content' => '${content}'], ['ID' => get_option('coffee_network_post')]);
          clean_post_cache(get_option('coffee_network_post'));`);
      for (const content of ['{"members":', '{"members":{"total":"many"}}', '', '[]']) {
        await spoil(content);
        assert.equal((await read()).members.total, 384, content);
      }
      const context = await wp.signIn(site.browser, 'editor');
      const page = await context.newPage();
      await page.goto(`${wp.address}/wp-admin/admin.php?page=coffee-network&tab=revisions`);
      assert.match(await page.locator('.notice-error').textContent(), /dañados.*última versión buena/);
      await page
        .getByRole('button', { name: /^Restaurar la versión de/ })
        .first()
        .click();
      await page.waitForURL(/said=restored/);
      assert.equal(await page.locator('.notice-error').count(), 0);
      // Nothing good is left at all.
      await wp.run(
        `global $wpdb; $wpdb->query("UPDATE $wpdb->posts SET post_content = 'x' WHERE post_type IN ('revision', 'coffee_network')");`,
      );
      assert.equal((await read()).members.total, 155);
      assert.equal((await fetch(wp.address)).status, 200);
      await page.reload();
      assert.match(await page.locator('.notice-error').textContent(), /contenido de la Red Café/);
      const { json } = await save({ schemaVersion: 1, members: { total: 12 } });
      assert.ok(json.version);
      assert.equal((await read()).members.total, 12);
      await context.close();
    });

    step('a filter says who else may, and who may not', async () => {
      const plugin = `${wp.site}/wp-content/mu-plugins/may.php`;
      const menu = async (role) => {
        const context = await wp.signIn(site.browser, role);
        const page = await context.newPage();
        const answer = await page.goto(`${wp.address}/wp-admin/admin.php?page=coffee-network`);
        const status = answer.status();
        await context.close();
        return status;
      };
      assert.equal(await menu('author'), 403);
      await writeFile(
        plugin,
        "<?php add_filter('coffee_network_capability', function () { return 'publish_posts'; });",
      );
      assert.equal(await menu('author'), 200);
      await writeFile(plugin, '<?php');
    });

    step('the data is exported as a file', async () => {
      const context = await wp.signIn(site.browser, 'editor');
      const page = await context.newPage();
      await page.goto(`${wp.address}/wp-admin/admin.php?page=coffee-network&tab=data`);
      assert.equal(await page.locator('#coffee-network-address').inputValue(), route());
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Descargar los datos' }).click(),
      ]);
      assert.equal(file.suggestedFilename(), 'coffee-network.json');
      assert.deepEqual(JSON.parse(await readFile(await file.path(), 'utf8')), await read());
      // Only who manages plugins says what becomes of the data.
      assert.equal(await page.getByRole('radio').count(), 0);
      // A link from elsewhere does nothing.
      const forged = await context.request.post(`${wp.address}/wp-admin/admin-post.php`, {
        form: { action: 'coffee_network_restore', revision: '1', version: '*' },
      });
      assert.equal(forged.status(), 403);
      await context.close();
    });

    step('when the plugin is deleted the data stays, unless its page says that it goes', async () => {
      assert.deepEqual((await plugin()).sort(), files.sort(), 'nothing was written beside the plugin');
      const left = `global $wpdb; return [
        (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'coffee_network' OR post_name LIKE '%-revision-v1' AND post_parent NOT IN (SELECT ID FROM $wpdb->posts WHERE post_type IN ('post', 'page'))"),
        (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'coffee_network%'"),
        (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '_coffee_network%'"),
      ];`;
      const file = 'coffee-network-widgets/coffee-network-widgets.php';
      const remove = async () => {
        await wp.run(`deactivate_plugins('${file}');`);
        await wp.run(`uninstall_plugin('${file}');`);
      };
      await remove();
      const [posts] = await wp.run(left);
      assert.ok(posts > 1, 'it stays');
      await wp.run(`activate_plugin('${file}');`);
      assert.equal((await read()).members.total, 12);

      const context = await wp.signIn(site.browser, 'admin');
      const page = await context.newPage();
      await page.goto(`${wp.address}/wp-admin/admin.php?page=coffee-network&tab=data`);
      const saveButton = page.getByRole('button', { name: 'Guardar' });
      await page.getByRole('radio', { name: /Borrar los datos/ }).check();
      await saveButton.click();
      await page.waitForURL(/said=unsure/);
      assert.match(await page.locator('.notice-warning').textContent(), /confirme que tiene una copia/);
      await page.getByRole('radio', { name: /Borrar los datos/ }).check();
      await page.getByRole('checkbox', { name: /Ya descargué una copia/ }).check();
      await saveButton.click();
      await page.waitForURL(/said=settled/);
      await context.close();
      await remove();
      assert.deepEqual(await wp.run(left), [0, 0, 0]);
    });
  });
