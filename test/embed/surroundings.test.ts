import { expect } from '@open-wc/testing';
import { isAlone } from '../../src/embed/surroundings.js';

const link = '<a href="#">155</a>';

describe('an element that may become a widget', () => {
  for (const [markup, alone] of [
    [`<p>${link}</p>`, true],
    [`<p><b><i>${link}</i></b><br></p>`, true],
    [`<p>\n&nbsp;${link}&nbsp;</p>`, true],
    [`<p>${link}&#8203;</p>`, true],
    [`<p>&#65279;${link}&#8205;&shy;</p>`, true],
    [`<p>Before</p>${link}<p>After</p>`, true],
    [`<p>See ${link}</p>`, false],
    [`<p><mark>See</mark> ${link}</p>`, false],
    [`<p>See <b>${link}</b></p>`, false],
    [`<p>${link}.</p>`, false],
    [`<p>${link}<img alt="" src="data:,"></p>`, false],
  ] as const)
    it(`is ${alone ? '' : 'not '}alone in ${markup}`, () => {
      const page = document.createElement('div');
      page.innerHTML = markup;
      expect(isAlone(page.querySelector('a')!)).to.equal(alone);
    });
});
