import { expect } from '@open-wc/testing';
import { plainText } from '../../src/feed/parse-markup.js';

describe('The plain text of HTML', () => {
  for (const [html, text] of [
    ['Asamblea general: «Más café &#038; menos ruido»', 'Asamblea general: «Más café & menos ruido»'],
    ['Cambio de hora <em>este domingo</em> (3 < 5)', 'Cambio de hora este domingo (3 < 5)'],
    ['5 > 3 &amp;&amp; 3 &lt; 5', '5 > 3 && 3 < 5'],
    ['<p>Una.</p><p>Dos.</p>', 'Una. Dos.'],
    ['a<br>b', 'a b'],
    ['&lt;b&gt;not markup&lt;/b&gt;', '<b>not markup</b>'],
    ['<script>alert(1)</script>safe<style>p{}</style>', 'safe'],
    ['<img src=x onerror="window.hacked = 1">seen', 'seen'],
    ['<svg><title>t</title></svg>', 't'],
    ['  one \n two\t', 'one two'],
    ['<', '<'],
    ['', ''],
  ] as const)
    it(`of ${html || 'nothing'} is ${text || 'nothing'}`, () => {
      expect(plainText(html)).to.equal(text);
      expect((window as { hacked?: number }).hacked).to.equal(undefined);
    });
});
