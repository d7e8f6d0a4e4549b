import { ALL, asking, COUNTER, page, script } from './page.mjs';

/** How the script comes to the page. */
export const scripts = [
  page('the script 20 times', {
    tags: (base) => script(base).repeat(10),
    body: (base) => ALL + script(base, '').repeat(10),
  }),
  page('as a module, in the head', { tags: (base) => script(base, 'type="module"') }),
  page('async', { tags: (base) => script(base, 'async') }),
  page('without defer, before the tags', { tags: (base) => script(base, '') }),
  page('after the tags, at the end', { tags: '', body: (base) => ALL + script(base, '') }),
  page('late, when the visitor first moves', {
    tags: (base) =>
      `<script>setTimeout(() => { const s = document.createElement('script'); s.src = ${JSON.stringify(`${base}coffee-network.js`)}; document.head.append(s) }, 600)</script>`,
    expect: () => ({ hostChanges: /elements in the head/ }),
  }),
  page('renamed and moved by an optimizer', { tags: '<script src="/cache/optimized-1a2b3c.js" defer></script>' }),
  page('inlined by an optimizer', { tags: '<script>/*inline*/</script>' }),
  page('inlined by an optimizer, with live data and a feed', {
    ...asking(),
    tags: (base) => `<script data-base="${base}" data-src="/data.json">/*inline*/</script>`,
  }),
  page('joined with other scripts, in strict mode', {
    tags: '<script src="/cache/joined.js" defer></script>',
    expect: () => ({ hostChanges: /^global (first|second)/ }),
  }),
  page('joined with other scripts, with live data and a feed', {
    ...asking(),
    tags: (base) => `<script src="/cache/joined.js" data-base="${base}" data-dataset="/data.json" defer></script>`,
    expect: () => ({ hostChanges: /^global (first|second)/ }),
  }),
  page('document.write', {
    tags: (base) => `<script>document.write(${JSON.stringify(script(base, '')).replaceAll('</', '<\\/')})</script>`,
    expect: () => ({ hostChanges: /elements in the head/ }),
  }),
  page('an older version of ours first', {
    tags: (base) => script(base.replace('/1/', '/0.9.0/')) + script(base),
    expect: () => ({ hostSays: /versión 0\.9\.0 ya/, says: [/versión 0\.9\.0 ya está en esta página; la 1/] }),
  }),
  page('a newer version of ours first', {
    tags: (base) => script(base.replace('/1/', '/2.0.0/')) + script(base),
    expect: () => ({ hostSays: /versión 2\.0\.0 ya/, says: [/versión 2\.0\.0 ya está en esta página; la 1/] }),
  }),
  page('a content system that wraps tags in paragraphs', {
    body: `<p>${COUNTER}</p>\n<p><coffee-presentation></p>\n<p></coffee-presentation></p>`,
    reads: ['155', 'La Red Café'],
  }),
];
