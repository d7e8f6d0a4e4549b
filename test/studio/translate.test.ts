import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Json } from '../../src/document/json.js';
import { pickLanguage } from '../../src/language/resolve.js';
import { sheetWords } from '../../src/sheets/words/words.js';
import { translateScreen } from '../../src/studio/screens/translate.js';
import { Studio } from '../../src/studio/studio.js';

/** The table of all texts of a story, drawn anew at each change as the page does. */
async function tableOf(document: Json) {
  const place = globalThis.document.createElement('div');
  globalThis.document.body.append(place);
  const studio: Studio = new Studio(draw, 'es');
  function draw() {
    const { texts, document } = studio;
    const language = pickLanguage(['es']);
    render(
      translateScreen({ studio, document, texts, language, words: sheetWords['es']!, problems: [], good: {} }),
      place,
    );
  }
  await studio.open(`${Math.random()}.json`, () => ({ document, notes: [] }));
  const cells = () => [...place.querySelectorAll<HTMLTextAreaElement>('textarea[lang=es]')];
  const type = (cell: HTMLTextAreaElement, text: string) => {
    cell.value = text;
    cell.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  return { studio, cells, type, close: () => place.remove() };
}

describe('The table of all texts', () => {
  it('keeps the row that somebody empties, and what is typed then is of that row', async () => {
    const { studio, cells, type, close } = await tableOf({
      news: { heading: { es: 'Noticias' } },
      presentation: ['Uno', 'Dos', { es: 'Tres' }],
    });
    const [heading, one, two, three] = cells();
    for (const [cell, was] of [
      [heading!, 'Noticias'],
      [one!, 'Uno'],
      [three!, 'Tres'],
    ] as const) {
      expect(cell.value).to.equal(was);
      type(cell, '');
      expect(cells()).to.deep.equal([heading, one, two, three]);
      type(cell, `${was}!`);
      expect(cells()).to.deep.equal([heading, one, two, three]);
    }
    expect(studio.document).to.deep.equal({
      news: { heading: { es: 'Noticias!' } },
      presentation: ['Uno!', 'Dos', { es: 'Tres!' }],
    });
    close();
  });

  it('lets go of an empty row once another is written in, and that one’s field stays its own', async () => {
    const { studio, cells, type, close } = await tableOf({ presentation: ['Uno', 'Dos', 'Tres'] });
    const [one, two, three] = cells();
    type(one!, '');
    type(three!, 'Tercero');
    expect(cells()).to.deep.equal([two, three]);
    type(three!, 'El tercero');
    expect(studio.document).to.deep.equal({ presentation: ['', 'Dos', 'El tercero'] });
    close();
  });
});
