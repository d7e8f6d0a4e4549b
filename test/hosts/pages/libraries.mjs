import assert from 'node:assert/strict';
import { ALL, asking, COUNTER, COUNTER_FACTS, FACTS, lib, page, script } from './page.mjs';

/** Libraries that change the page or the platform under everybody’s feet. */
export const libraries = [
  page('Prototype 1.7', { head: lib('prototype-1.7.3.js') }),
  page('Prototype 1.7, with live data and a feed', {
    head: lib('prototype-1.7.3.js'),
    ...asking(),
  }),
  page('MooTools 1.4', { head: lib('mootools-1.4.5.js') }),
  page('jQuery 1, which moves the widgets', {
    head: lib('jquery-1/dist/jquery.js'),
    body: `<div id="a">${ALL}</div><div id="b"></div><script>jQuery(function ($) { $('#b').append($('#a').children().detach()); })</script>`,
  }),
  page('jQuery 3, which writes the widgets as HTML', {
    head: lib('jquery-3/dist/jquery.js'),
    body: `<div id="a"></div><script>jQuery(($) => $('#a').html(${JSON.stringify(ALL)}))</script>`,
  }),
  page('RequireJS, whose define throws', {
    head:
      lib('requirejs/require.js') +
      `<script>window.define = Object.assign(() => { throw new Error('Mismatched anonymous define()') }, { amd: {} })</script>`,
  }),
  page('a module and exports, as bundlers leave them', {
    head: '<script>var module = { exports: {} }, exports = module.exports, require = () => { throw new Error("no") }</script>',
  }),
  page('Zone.js', { head: lib('zone.js/bundles/zone.umd.js'), expect: () => ({ hostChanges: /__zone_symbol__/ }) }),
  page('Alpine, which shows and hides', {
    head: `<script defer src="/lib/alpinejs/dist/cdn.js"></script>`,
    body: `<div x-data="{ open: false }" x-init="setTimeout(() => open = true, 100)"><template x-if="open"><div>${ALL}</div></template></div>`,
    expect: () => ({ hostChanges: /_x_toggleAndCascadeWithTransitions|global Alpine/ }),
  }),
  page('htmx, which swaps the page', {
    head: lib('htmx.org/dist/htmx.js'),
    body: `<div hx-get="/pages/htmx-which-swaps-the-page/part.html" hx-trigger="load">${COUNTER}</div>`,
    part: ALL,
    expect: () => ({ hostChanges: /style sheets|elements in the head|storage/ }),
  }),
  page('Turbo, which visits and restores', {
    head: lib('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    body: `<a id="next" href="/pages/turbo-which-visits-and-restores/next.html">Más</a>${COUNTER}`,
    reads: COUNTER_FACTS,
    next: (base) =>
      `<!doctype html><html lang="es"><head><title>Más</title><meta charset="utf-8">${script(base)}</head><body><h1>Más</h1>${ALL}</body></html>`,
    visit: async (tab) => {
      await tab.evaluate(`new Promise((done) => {
        document.addEventListener('turbo:load', () => setTimeout(done, 300), { once: true });
        document.querySelector('#next').click();
      })`);
      const text = await tab.evaluate(`witness.widgets().map(witness.textOf).join(' ')`);
      assert.deepEqual(
        FACTS.filter((fact) => !text.includes(fact)),
        [],
        'what is not read on the page that Turbo visits',
      );
      await tab.evaluate(`new Promise((done) => {
        document.addEventListener('turbo:load', () => setTimeout(done, 300), { once: true });
        history.back();
      })`);
    },
    expect: () => ({ hostChanges: /style sheets|elements in the head|title|<html>|storage/ }),
  }),
];
