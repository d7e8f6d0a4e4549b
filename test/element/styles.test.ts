import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../src/index.js';
import { languages } from '../../src/language/languages/index.js';
import { fit, one, show } from '../widgets/stage.js';

/** The lines of a text, as they are set. */
function linesOf(element: Element): readonly string[] {
  const lines: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let bottom = -Infinity;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    [...text.data].forEach((sign, at) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top, height } = range.getBoundingClientRect();
      if (!height) return;
      lines.push((top < bottom ? lines.pop()! : '') + sign);
      bottom = top + height / 2;
    });
  }
  return lines;
}

describe('The frame of a widget', () => {
  before(() => registerLanguage({ code: 'ja', name: '日本語' }));
  after(() => {
    languages.pop();
  });

  it('is in the language that it says, for what browsers do by it: hyphens, glyphs, lines', async () => {
    for (const lang of ['ja', 'fr-CA']) {
      const widget = await show(`<coffee-objectives-list lang="${lang}"></coffee-objectives-list>`);
      const known = getComputedStyle(one(widget, 'li')).getPropertyValue('-webkit-locale');
      // Firefox has no such property, and lets nothing take the language back.
      if (known) expect(known.replaceAll('"', '')).to.equal(lang);
    }
  });

  it('begins no line with a sign that may not stand there', async () => {
    const text = 'コーヒーをフェアトレードで、ずっと守っていきます。';
    const widget = await show('<coffee-objectives-list lang="ja"></coffee-objectives-list>', {
      objectives: [{ text: { ja: text } }],
    });
    const begins = new Set<string>();
    for (let width = 100; width < 300; width += 7) {
      await fit(widget, width);
      const lines = linesOf(one(widget, '[part=objective]'));
      expect(lines.join('').trim()).to.equal(text);
      for (const line of lines) begins.add(line[0]!);
    }
    expect(begins.size).to.be.above(5);
    for (const sign of 'ーェッっ、。') expect([...begins], sign).to.not.include(sign);
  });
});
