// What a widget says, without what makes it look: where shadow roots in HTML are not known, this is what is read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { plainHtml } = await load('render/plain-html.ts');

/** What is left of a shadow root's content. */
const plain = (content) =>
  plainHtml(`<coffee-x lang="es"><template shadowroot="open" shadowrootmode="open">${content}</template></coffee-x>`);

test('headings, paragraphs, lists, links and times stay, with their addresses, dates and languages', () => {
  const kept =
    '<h3>Title</h3><p lang="en">Since <time datetime="1998">1998</time></p><ul><li><a href="https://x.example/">x</a></li></ul><ol><li>1</li></ol>';
  assert.equal(plain(kept), kept);
});

test('classes, parts, styles and listeners go', () => {
  assert.equal(
    plain('<p class="a" part="text" style="color:red" onclick="go()" id="x"><a href="/x" target="_blank">x</a></p>'),
    '<p><a href="/x">x</a></p>',
  );
});

test('style sheets, drawings, buttons and templates go with their content; so does what is hidden from readers', () => {
  assert.equal(
    plain(
      '<style>p{}</style><svg><text>drawn</text></svg><button>Copy</button><template><p>later</p></template><p>a<span aria-hidden="true">·</span><span aria-hidden="false">b</span></p>',
    ),
    '<p>ab</p>',
  );
});

test('what only frames goes, and its content stays', () => {
  assert.equal(
    plain('<div class="root"><section><div><p>a <strong>b</strong></p></div></section></div>'),
    '<p>a b</p>',
  );
  // In a list of terms a `div` groups, as HTML has it.
  const grouped = '<dl><div><dt>Bodies</dt><dd>5</dd></div></dl>';
  assert.equal(plain(grouped), grouped);
});

test('Lit’s comments and needless white space go', () => {
  assert.equal(
    plain('\n  <!--lit-part abc-->\n  <p>\n    a\n    <!--lit-node 1-->b\n  </p>\n<!--/lit-part-->'),
    '<p> a b </p>',
  );
});

test('a text that looks like markup stays text', () => {
  assert.equal(
    plain('<p>&lt;script&gt;go()&lt;/script&gt; &amp; more</p>'),
    '<p>&lt;script&gt;go()&lt;/script&gt; &amp; more</p>',
  );
});

test('there is nothing to say without a shadow root', () => {
  assert.equal(plainHtml('<coffee-x lang="es"><p>Fallback</p></coffee-x>'), '');
});
