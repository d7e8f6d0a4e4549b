import { asking, COUNTER, page } from './page.mjs';

const scripted = (code) => ({ head: `<script>${code}</script>` });

/** A platform that others have changed before us. */
export const platform = [
  page(
    'Object.prototype and Array.prototype with more in them',
    scripted(`Object.prototype.extra = function () { return 'x' };
      Array.prototype.extra = function () {}; Array.prototype.last = 1; String.prototype.total = 7;`),
  ),
  page(
    'Object.prototype with names of languages, attributes and data',
    scripted(`Object.prototype.es = 'polluted'; Object.prototype.text = 'polluted'; Object.prototype.lang = 'zz';
      Object.prototype.total = 7; Object.prototype.source = { text: 'polluted' }; Object.prototype.once = true;`),
  ),
  page(
    'Array.from and Element.prototype.matches replaced',
    scripted(`Array.from = function (x) { return [].slice.call(x) };
      Element.prototype.matches = function () { return false };
      Element.prototype.closest = function () { return null };`),
  ),
  page(
    'Function.prototype.bind, Object.assign and JSON replaced by old polyfills',
    scripted(`Function.prototype.bind = function (to) { var f = this, a = [].slice.call(arguments, 1); return function () { return f.apply(to, a.concat([].slice.call(arguments))) } };
      Object.assign = function (to) { for (var i = 1; i < arguments.length; i++) for (var k in arguments[i]) to[k] = arguments[i][k]; return to };`),
  ),
  page('window.Event replaced', scripted('window.Event = function () {}; window.CustomElementRegistry = undefined;')),
  page(
    'window.Event and window.CustomEvent replaced by a polyfill',
    scripted(`const Native = window.Event;
      window.Event = window.CustomEvent = function (type, init) { return new Native(type, init) };`),
  ),
  page(
    'customElements.define wrapped',
    scripted(`const define = customElements.define;
      customElements.define = function (name, element, options) { return define.call(this, name, class extends element {}, options) };`),
  ),
  page('the names already defined by someone else', {
    ...scripted(`customElements.define('coffee-member-counter', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).textContent = 'de otro' } })`),
    body: `${COUNTER}<coffee-presentation></coffee-presentation>`,
    reads: ['de otro', 'La Red Café'],
    expect: () => ({
      layout: false,
      hostSays: /coffee-member-counter>: la versión \? ya está en esta página/,
      says: [/coffee-member-counter>: la versión \? ya está en esta página/],
    }),
  }),
  page('storage and fetch that throw', {
    ...asking(),
    // A dataset that the author named and that can't be read: the author's own words stand in its place.
    reads: ['Noticias', 'Todas las noticias'],
    ...scripted(`for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new Error(name) } });
      window.fetch = () => { throw new Error('fetch') }; window.XMLHttpRequest = undefined;`),
    expect: () => ({
      layout: false,
      also: () =>
        [...document.querySelectorAll('coffee-governance-diagram a')].every((link) => link.checkVisibility())
          ? []
          : ['the author’s words are not seen'],
      hostChanges: /storage/,
      hostSays: /\[coffee-network\]/,
      says: [/\[coffee-network\] .*data\.json/, /\[coffee-network\] .*feed\.xml/],
    }),
  }),
  page('observers that never call', {
    ...scripted(`for (const name of ['IntersectionObserver', 'ResizeObserver'])
      window[name] = class { observe() {} unobserve() {} disconnect() {} };`),
  }),
];
