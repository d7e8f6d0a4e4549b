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
  return { studio, place, cells, type, close: () => place.remove() };
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

  it('has the widgets’ words of a language of its own as rows like any other: gaps, arrows, what is written', async () => {
    const { studio, place, type, close } = await tableOf({
      languages: { qu: { name: 'Runasimi', fallbacks: ['es'], words: { source: 'Pukyu' } } },
      areas: [{ id: 'a', text: { es: 'Social', qu: 'Ayllu' } }],
    });
    const fields = () => [...place.querySelectorAll<HTMLTextAreaElement>('textarea[lang=qu]')];
    const named = (name: string) => fields().find(({ ariaLabel }) => ariaLabel!.includes(name));
    const before = fields().length;
    expect(named('Fuente')!.value).to.equal('Pukyu');
    expect(named('Fuente')!.ariaLabel).to.not.contain('falta');
    expect(named('Contacto')!.ariaLabel).to.match(/^Runasimi: .*, falta$/);
    const heads = () => [...place.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
    const gaps = () => Number(/\d+/.exec(heads().at(-1)!)?.[0]);
    const [lacking, first] = [gaps(), fields()[0]!];
    expect(lacking).to.be.within(30, 50);

    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    expect(document.activeElement, 'from a text to the words below').to.equal(fields()[1]);

    studio.choose('gaps', 'yes');
    expect(named('Fuente'), 'what is said already').to.equal(undefined);
    expect(fields().length).to.be.below(before);
    const contact = named('Contacto')!;
    contact.focus();
    type(contact, 'Rimay');
    expect(document.activeElement, 'the row stays while it is written in').to.equal(contact);
    expect(gaps()).to.equal(lacking - 1);
    expect(studio.document).to.deep.include({
      languages: { qu: { name: 'Runasimi', fallbacks: ['es'], words: { source: 'Pukyu', contact: 'Rimay' } } },
    });
    close();
  });
});
