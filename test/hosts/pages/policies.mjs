import { ALL, asking, page, script } from './page.mjs';

const policy = (value) => ({ 'content-security-policy': value });
/** The pages themselves are of `self`; the script's own origin is filled in by the server. */
const strict = (more) =>
  policy(`default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data:; ${more}`);

/** Pages that allow nothing but what is named; every report of the browser counts as a fault. */
export const policies = [
  page('CSP: nothing but the script’s origin', { headers: strict(`script-src 'self' BASE`) }),
  page('CSP: a nonce and strict-dynamic', {
    html: (
      base,
    ) => `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Cooperativa</title><link rel="icon" href="data:,">
<script nonce="n0nce" src="/witness.js"></script><script nonce="n0nce" src="/pages/csp-a-nonce-and-strict-dynamic/look.js"></script>
${script(base, 'nonce="n0nce"')}</head><body>${ALL}</body></html>`,
    headers: strict(`script-src 'nonce-n0nce' 'strict-dynamic'`),
  }),
  page('CSP: Trusted Types, with a dataset and a feed', {
    ...asking(),
    headers: strict(
      `connect-src 'self'; script-src 'self' BASE; require-trusted-types-for 'script'; trusted-types lit-html coffee-network`,
    ),
  }),
  page('CSP: Trusted Types, with another copy of Lit', {
    ...asking(),
    head: '<script src="/cache/other-lit.js" defer></script>',
    // What it sets itself.
    expect: () => ({ hostChanges: /^global (lit|reactiveElement)|^Symbol metadata/ }),
    headers: strict(
      `connect-src 'self'; script-src 'self' BASE; require-trusted-types-for 'script'; trusted-types lit-html coffee-network 'allow-duplicates'`,
    ),
  }),
  page('CSP: a dataset and a feed of named origins', {
    ...asking((base) => new URL(base).origin),
    headers: strict(`script-src 'self' BASE; connect-src BASE`),
  }),
  page('CSP: the hashes of the two files, with a dataset and a feed', {
    ...asking(),
    tags: (base) => script(base, 'integrity="HASH" crossorigin data-src="/data.json" defer'),
    headers: strict(`connect-src 'self'; script-src 'self' HASHES`),
  }),
  page('CSP: a dataset that is not allowed', {
    headers: strict(`script-src 'self' BASE`),
    tags: (base) => script(base, `data-src="${base}data/coffee-network.json" defer`),
    expect: () => ({
      hostSays: /policy: connect-src|\[coffee-network\]|Content.Security.Policy/i,
      says: [/policy: connect-src/, /\[coffee-network\] .*coffee-network\.json/],
    }),
  }),
];
