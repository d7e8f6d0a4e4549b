import { expect } from '@open-wc/testing';
import { hasFallback } from '../../src/platform/has-fallback.js';

describe('the children that stand for a widget', () => {
  for (const [inside, has] of [
    ['155 organizaciones', true],
    ['<p>155</p>', true],
    ['<p><img alt=""></p>', true],
    ['<picture><img alt="Foto"></picture>', true],
    ['', false],
    ['  \n ', false],
    ['&nbsp;', false],
    ['<p>&nbsp;</p><br>', false],
    ['<p>&#8203;</p>', false],
    ['<!-- a comment -->', false],
    ['<i slot="heading">Ours</i>', false],
    ['<script type="application/json">{}</script><style>p {}</style><template>x</template>', false],
  ] as const)
    it(`are ${has ? 'there' : 'not there'}: ${inside}`, () => {
      const host = document.createElement('div');
      host.innerHTML = inside;
      expect(hasFallback(host)).to.equal(has);
    });
});
