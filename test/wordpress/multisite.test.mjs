// A network of sites: each keeps a story of its own, its editors save without the right to raw HTML, and each says for itself
// what becomes of its data when the plugin is deleted. `npm run test:all`, after the build.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../.tooling/chromium.mjs';
import { chosen, startWordPress } from './environment/wordpress.mjs';

const zip = new URL('../../dist/wordpress/coffee-network-widgets.zip', import.meta.url).pathname;
const file = 'coffee-network-widgets/coffee-network-widgets.php';

for (const [version, php] of chosen)
  describe(`WordPress ${version} of several sites`, { timeout: 600_000 }, () => {
    let wp, browser, second;

    before(async () => {
      browser = await chromium.launch(launchOptions());
      wp = await startWordPress({ version, php, plugins: [zip], locale: 'es_ES' });
      const { host } = new URL(wp.address);
      await wp.run(`
        deactivate_plugins('${file}');
        define('WP_INSTALLING_NETWORK', true);
        require_once ABSPATH . 'wp-admin/includes/upgrade.php';
        global $wpdb;
        foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
        install_network();
        $made = populate_network(1, '${host}', 'admin@example.org', 'Red', '/', false);
        if (is_wp_error($made) && $made->get_error_code() !== 'no_wildcard_dns') throw new Exception($made->get_error_message());
      `);
      const path = join(wp.site, 'wp-config.php');
      const constants = `define('WP_ALLOW_MULTISITE', true); define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false);
define('DOMAIN_CURRENT_SITE', '${host}'); define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);\n`;
      writeFileSync(path, readFileSync(path, 'utf8').replace('$table_prefix', `${constants}$table_prefix`));
      second = await wp.run(`
        $id = wp_insert_site(['domain' => '${host}', 'path' => '/dos/', 'network_id' => 1, 'user_id' => 1, 'title' => 'Dos']);
        if (is_wp_error($id)) throw new Exception($id->get_error_message());
        $done = activate_plugin('${file}', '', true);
        if (is_wp_error($done)) throw new Exception($done->get_error_message());
        return $id;
      `);
      wp.warnings();
    });
    after(async () => {
      await browser?.close();
      await wp?.stop();
    });

    /** Runs PHP on one of the sites. */
    const on = (site, code) =>
      wp.run(
        `switch_to_blog(${site}); try { return (function () { ${code} })(); } finally { restore_current_blog(); }`,
      );
    const save = (site, total) =>
      on(
        site,
        `$saved = Coffee_Network\\Data\\save(json_decode('{"schemaVersion":1,"members":{"total":${total}}}'), '*', []); return is_wp_error($saved) ? $saved->get_error_message() : $saved;`,
      );
    const totals = () =>
      Promise.all(
        [1, second].map((site) => on(site, 'return Coffee_Network\\Data\\current()["dataset"]->members->total;')),
      );
    const noWarnings = () =>
      assert.deepEqual(
        wp.warnings().filter((line) => /coffee/i.test(line)),
        [],
      );

    it('each site keeps a story of its own, and draws it', async () => {
      assert.equal(await save(second, 12), true);
      assert.deepEqual(await totals(), [155, 12]);
      assert.equal(await save(1, 384), true);
      assert.deepEqual(await totals(), [384, 12]);
      for (const [site, total] of [
        [1, '384'],
        [second, '12'],
      ]) {
        const html = await on(site, `return do_shortcode('[coffee_network widget="member-counter" lang="es"]');`);
        assert.match(html, new RegExp(`>${total}<`));
      }
      const answer = await fetch(`${wp.address}/?rest_route=/coffee-network/v1/dataset`);
      assert.equal((await answer.json()).members.total, 384);
      noWarnings();
    });

    it('an editor without the right to raw HTML saves any sign', async () => {
      const context = await wp.signIn(browser, 'editor');
      const nonce = await (await context.request.get(`${wp.address}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();
      assert.equal(await wp.run(`return user_can(get_user_by('login', 'editor'), 'unfiltered_html');`), false);
      const text = 'Café & <b>té</b> “x” \\ 1 < 2 😀';
      const given = await context.request.post(`${wp.address}/?rest_route=/coffee-network/v1/dataset`, {
        headers: { 'x-wp-nonce': nonce },
        data: {
          version: '*',
          dataset: { schemaVersion: 1, members: { total: 385 }, contact: { email: 'red@example.org', label: text } },
        },
      });
      assert.equal(given.status(), 200, await given.text());
      const { contact } = await (await fetch(`${wp.address}/?rest_route=/coffee-network/v1/dataset`)).json();
      assert.equal(contact.label, text);
      await context.close();
      noWarnings();
    });

    it('deleted, the plugin takes the data of the sites that said so, and of no other', async () => {
      await on(second, `update_option('coffee_network_removal', '1');`);
      await wp.run(`deactivate_plugins('${file}', false, true); uninstall_plugin('${file}');`);
      const left = (site) =>
        on(
          site,
          `global $wpdb; return (int) $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'coffee_network'");`,
        );
      assert.deepEqual([await left(1), await left(second)], [1, 0]);
      noWarnings();
    });
  });
