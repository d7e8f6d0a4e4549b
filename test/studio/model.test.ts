import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { validateDataset } from '../../src/dataset/validate.js';
import { begin, edited } from '../../src/document/history.js';
import { at, same, type Json } from '../../src/document/json.js';
import { patched, patchedAll } from '../../src/document/patch.js';
import { openConflict, takingTheirs } from '../../src/document/settle.js';
import type { Cell } from '../../src/sheets/book.js';
import { openBytes, openText, OpenError } from '../../src/studio/model/opening.js';
import { readNumber, writeNumber } from '../../src/studio/model/numbers.js';
import { checkedAll, pathText, problemsAt, screenOf } from '../../src/studio/model/problems.js';
import { sayChanges } from '../../src/studio/model/say-changes.js';
import { setField, setText, takingText } from '../../src/studio/model/set-field.js';
import { lacks, textsOf } from '../../src/studio/model/texts-of.js';
import { columnBook, takeBack } from '../../src/studio/model/translations.js';
import { pageLanguage, texts } from '../../src/studio/texts/texts.js';
import { dataset } from '../sheets/datasets.js';

const start = JSON.parse(JSON.stringify(builtin)) as Json;
const set = (path: (string | number)[], value: Json, document = start) => patched(document, { op: 'set', path, value });

describe('What changed, in sentences', () => {
  const changed = patchedAll(start, [
    { op: 'set', path: ['members', 'total'], value: 384 },
    { op: 'set', path: ['members', 'asOf'], value: '2018' },
    {
      op: 'set',
      path: ['timelines', 'colombia', 'events', 4],
      value: { id: 'x', date: '2003-05', title: { es: 'La escuela', en: 'The school' } },
    },
    { op: 'set', path: ['areas', 0, 'text', 'es'], value: 'Lo social' },
    { op: 'set', path: ['contact', 'phone'], value: '+57 601 234 5678' },
  ]);
  for (const [tag, sentences] of Object.entries({
    es: [
      'El número pasa de 155 a 384, con fecha de 2018.',
      'Un hecho se agrega.',
      'Un texto cambia.',
      'Otro dato cambia.',
      'A un texto le falta el portugués.',
      'A un texto le falta el francés.',
    ],
    en: [
      'The number goes from 155 to 384, as of 2018.',
      'One event is new.',
      'One text changes.',
      'One more value changes.',
      'One text lacks Portuguese.',
      'One text lacks French.',
    ],
    pt: [
      'O número passa de 155 para 384, com data de 2018.',
      'Um fato entra.',
      'Um texto muda.',
      'Outro dado muda.',
      'Em um texto falta o português.',
      'Em um texto falta o francês.',
    ],
    fr: [
      'Le nombre passe de 155 à 384, à la date de 2018.',
      'Un événement en plus.',
      'Un texte change.',
      'Une autre donnée change.',
      'Il manque la version en portugais à un texte.',
      'Il manque la version en français à un texte.',
    ],
  }))
    it(`in ${tag}`, () => {
      expect(sayChanges(start, changed, tag, texts[tag as 'es'])).to.deep.equal(sentences);
    });

  it('are none where nothing did, and of what is gone and in another order', () => {
    expect(sayChanges(start, start, 'en', texts.en)).to.deep.equal([]);
    const fewer = patchedAll(start, [
      { op: 'remove', path: ['objectives', 1] },
      { op: 'remove', path: ['objectives', 2] },
    ]);
    expect(sayChanges(start, fewer, 'en', texts.en)).to.deep.equal(['2 objectives are removed.']);
    const moved = patched(start, { op: 'move', path: ['areas', 0], to: 2 });
    expect(sayChanges(start, moved, 'en', texts.en)).to.deep.equal(['The order of a list changes.']);
  });

  it('are of any two datasets', () => {
    fc.assert(
      fc.property(dataset, dataset, (before, after) => {
        const said = sayChanges(before, after, 'es', texts.es);
        expect(said.length > 0).to.equal(!same(before, after));
      }),
      { numRuns: 60 },
    );
  });
});

describe('A field', () => {
  it('that is emptied is taken out, with what held it alone; parts and items stay', () => {
    const document: Json = {
      members: { total: 1, source: { text: { es: 'CLAC' } } },
      areas: [{ id: 'a', text: { es: 'A' } }],
    };
    const empty = (path: (string | number)[]) => patchedAll(document, setField(document, path, ''));
    expect(empty(['members', 'source', 'text', 'es'])).to.deep.equal({ ...document, members: { total: 1 } });
    expect(empty(['areas', 0, 'text', 'es'])).to.have.deep.nested.property('areas[0]', { id: 'a' });
    expect(setField(document, ['contact', 'email'], '')).to.deep.equal([]);
    // An item that is a text itself stays too: those behind it do not move up.
    expect(patchedAll(['a', 'b'], setField(['a', 'b'], [0], ''))).to.deep.equal(['', 'b']);
  });

  it('of a text gets the version of a language; a text for all becomes one of two', () => {
    const text = (document: Json, language: string, value: string) =>
      patchedAll(document, setText(document, ['text'], language, 'es', value));
    expect(text({ text: 'CLAC' }, 'es', 'La CLAC')).to.deep.equal({ text: 'La CLAC' });
    expect(text({ text: 'CLAC' }, 'en', 'The CLAC')).to.deep.equal({ text: { es: 'CLAC', en: 'The CLAC' } });
    expect(text({}, 'fr', 'La CLAC')).to.deep.equal({ text: { fr: 'La CLAC' } });
  });
});

describe('A number', () => {
  it('is shown as its language writes it, and read back the same', () => {
    expect(['es', 'pt', 'fr', 'en'].map((tag) => writeNumber(2.345, tag))).to.deep.equal([
      '2,345',
      '2,345',
      '2,345',
      '2.345',
    ]);
    for (const tag of ['es', 'pt', 'fr', 'en'])
      for (const value of [0, 2.345, -2.345, 26_300, 12.5, 1234.5678, 999_999_999_999])
        expect(readNumber(writeNumber(value, tag), tag), `${value} in ${tag}`).to.equal(value);
  });

  it('is read as people group it too', () => {
    expect(readNumber('26.300', 'es')).to.equal(26_300);
    expect(readNumber('26,300', 'en')).to.equal(26_300);
    expect(readNumber('12,5', 'en')).to.equal(12.5);
    expect(readNumber('doce', 'es')).to.equal(undefined);
  });
});

describe('The texts of a dataset', () => {
  it('are all found, and what each lacks', () => {
    const found = textsOf(start);
    expect(found.length).to.be.above(30);
    expect(found.filter(({ value }) => lacks(value, 'fr'))).to.deep.equal([]);
    expect(lacks({ es: 'A', fr: ' ' }, 'fr')).to.equal(true);
    expect(lacks('CLAC', 'fr')).to.equal(false);
  });
});

describe('A column that is handed to a translator', () => {
  const path = ['areas', 0, 'text', 'fr'];
  const book = columnBook(start, 'es', 'fr', 'Traducir');
  const written = (value: string, row = 2) =>
    book.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, index) => (index === row ? [cells[0]!, value, ...cells.slice(2)] : cells)),
    }));
  const row = book[0]!.rows.findIndex(([es]) => es === 'Social');

  it('is taken back, each text where it stands, though others were added meanwhile', () => {
    const meanwhile = patched(start, { op: 'insert', path: ['areas', 0], value: { id: 'new', text: 'N' } });
    const { patches, count, conflicts } = takeBack(meanwhile, written('Le social', row))!;
    expect([count, conflicts]).to.deep.equal([1, []]);
    expect(at(patchedAll(meanwhile, patches), ['areas', 1, 'text', 'fr'])).to.equal('Le social');
  });

  it('is a conflict where the text was changed here too, and nothing where it is another file', () => {
    const { patches, conflicts } = takeBack(set(path, 'Aspect social'), written('Le social', row))!;
    expect(patches).to.deep.equal([]);
    expect(conflicts).to.deep.equal([{ path, mine: 'Aspect social', theirs: 'Le social' }]);
    expect(takeBack(start, [{ name: 'Gastos', rows: [] }])).to.equal(undefined);
  });

  it('makes a text that all languages share one of two, in the language that it was handed out in', () => {
    const document = { areas: [{ id: 'a', text: 'Comercio justo' }] };
    const rows = columnBook(document, 'es', 'en', '')[0]!.rows.map((cells, index) =>
      index === 2 ? [cells[0]!, 'Fair trade', ...cells.slice(2)] : cells,
    );
    const { patches, count } = takeBack(document, [{ name: 'es-en', rows }])!;
    expect(count).to.equal(1);
    expect(patchedAll(document, patches)).to.deep.equal({
      areas: [{ id: 'a', text: { es: 'Comercio justo', en: 'Fair trade' } }],
    });
  });

  it('is read though a spreadsheet made a number or a day of a text; what is none is told by its row', () => {
    const taken = (cell: Cell) =>
      takeBack(
        start,
        book.map((sheet) => ({
          ...sheet,
          rows: sheet.rows.map((cells, index) => (index === row ? [cells[0]!, cell, ...cells.slice(2)] : cells)),
        })),
      )!;
    const valueOf = (cell: Cell) => at(patchedAll(start, taken(cell).patches), path);
    expect(valueOf(1992)).to.equal('1992');
    expect(valueOf(12.5)).to.equal('12,5');
    expect(valueOf(new Date(Date.UTC(2018, 11, 31)))).to.equal('31 décembre 2018');
    expect(taken(true)).to.deep.equal({ patches: [], count: 0, conflicts: [], unread: [row + 1] });
  });

  it('has the widgets’ words too where the language is the document’s own', () => {
    const document = {
      languages: { qu: { name: 'Runasimi', words: { source: 'Pukyu', since: '{date}-manta' } } },
      areas: [{ id: 'a', text: 'Social' }],
    };
    const [sheet] = columnBook(document, 'es', 'qu', '');
    const rowOf = (said: string) => sheet!.rows.find(([es]) => es === said)!;
    expect(rowOf('Fuente')[1]).to.equal('Pukyu');
    expect(rowOf('desde {date}')[1]).to.equal('{date}-manta');
    const answers: { readonly [said: string]: string } = {
      Fuente: 'Pukyunmi',
      Contacto: 'Rimay',
      'desde el {date}': '{date} punchawmanta',
    };
    const rows = sheet!.rows.map(([es, , ...rest]) => [es!, answers[String(es)] ?? null, ...rest]);
    const taken = takeBack(document, [{ name: 'es-qu', rows }])!;
    expect([taken.count, taken.conflicts]).to.deep.equal([3, []]);
    expect(at(patchedAll(document, taken.patches), ['languages', 'qu', 'words'])).to.deep.equal({
      source: 'Pukyunmi',
      contact: 'Rimay',
      since: { other: '{date}-manta', day: '{date} punchawmanta' },
    });
    const meanwhile = patched(document, { op: 'set', path: ['languages', 'qu', 'words', 'source'], value: 'Yaku' });
    expect(takeBack(meanwhile, [{ name: 'es-qu', rows }])!.conflicts).to.deep.equal([
      { path: ['languages', 'qu', 'words', 'source'], mine: 'Yaku', theirs: 'Pukyunmi' },
    ]);
    expect(columnBook(document, 'es', 'fr', '')[0]!.rows.length, 'others hand out texts alone').to.equal(3);
  });

  it('can stand where the text has become one for all languages meanwhile', () => {
    const document = set(path.slice(0, -1), 'Social');
    const { conflicts } = takeBack(document, written('Le social', row))!;
    expect(conflicts).to.deep.equal([{ path, mine: 'Social', theirs: 'Le social' }]);
    const open = openConflict(conflicts[0]!, document);
    expect(takingTheirs(document, open)).to.equal(undefined);
    expect(at(patchedAll(document, takingText(document, open)!), path.slice(0, -1))).to.deep.equal({
      es: 'Social',
      fr: 'Le social',
    });
    // Of items that nothing tells apart, only the same one is meant.
    const list = { presentation: ['Uno', 'Dos'] };
    const inList = openConflict({ path: ['presentation', 0, 'fr'], mine: 'Uno', theirs: 'Un' }, list);
    expect(patchedAll(list, takingText(list, inList)!)).to.deep.equal({
      presentation: [{ es: 'Uno', fr: 'Un' }, 'Dos'],
    });
    expect(takingText({ presentation: ['Cero', 'Uno', 'Dos'] }, inList)).to.equal(undefined);
  });
});

describe('What is opened', () => {
  const faultOf = (run: () => unknown) => {
    try {
      run();
      return undefined;
    } catch (error) {
      return (error as OpenError).code;
    }
  };

  it('keeps all that it holds', () => {
    const text = JSON.stringify({ members: { total: 1, note: ['kept'] }, future: {} });
    expect(openText(text).document).to.deep.equal(JSON.parse(text));
    expect(Object.hasOwn(openText('{"__proto__": {"members": {}}}').document as object, '__proto__')).to.equal(true);
  });

  it('and can’t be, says why', async () => {
    expect(faultOf(() => openText('{"members": {,}}'))).to.equal('no-json');
    expect(faultOf(() => openText('[]'))).to.equal('no-map');
    expect(faultOf(() => openText(`{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`))).to.equal('too-deep');
    expect(faultOf(() => openText(' '.repeat(5_000_001)))).to.equal('too-large');
    for (const [bytes, name, code] of [
      [new Uint8Array(5_000_001), 'a.json', 'too-large'],
      [Uint8Array.of(0xd0, 0xcf), 'a.xls', 'old-excel'],
      [Uint8Array.of(0x50, 0x4b, 1, 2), 'a.json', 'no-spreadsheet'],
    ] as const)
      try {
        await openBytes(bytes, name, 'es');
        expect.fail('it was opened');
      } catch (error) {
        expect((error as OpenError).code, name).to.equal(code);
      }
  });

  it('has a sentence for each fault in each language', () => {
    for (const { faults } of Object.values(texts))
      for (const say of Object.values(faults)) expect(say('')).to.match(/^\p{Lu}.+\.$|^\p{Lu}.+\{\.$/u);
  });
});

describe('A problem', () => {
  it('is told at its field, and on the screen that has it', () => {
    const { problems } = checkedAll(set(['timelines', 'colombia', 'events', 1, 'date'], 'ayer'));
    const path = ['timelines', 'colombia', 'events', 1, 'date'];
    expect(pathText(path)).to.equal('timelines.colombia.events[1].date');
    expect(problemsAt(problems, path)).to.have.length(1);
    expect(problems.map(screenOf)).to.deep.equal(['event']);
  });
});

describe('A story from nothing', () => {
  it('is one that the widgets take', () => {
    let history = begin({ schemaVersion: 1 });
    const fill = (path: (string | number)[], value: string) =>
      (history = edited(history, setText(history.now, path, 'es', 'es', value)));
    history = edited(history, [{ op: 'set', path: ['members', 'total'], value: 12 }]);
    history = edited(history, [{ op: 'set', path: ['timelines', 'story', 'events', 0], value: { id: 'a' } }]);
    history = edited(history, setField(history.now, ['timelines', 'story', 'events', 0, 'date'], '2003-05'));
    fill(['timelines', 'story', 'events', 0, 'title'], 'La escuela');
    const { problems, parts } = validateDataset(history.now);
    expect(problems).to.deep.equal([]);
    expect(parts).to.have.nested.property('timelines.story.events[0].title.es', 'La escuela');
  });
});

describe('The language of the page', () => {
  it('is that of its address, else of the browser, else Spanish', () => {
    expect(pageLanguage('?ui=pt', ['fr'])).to.equal('pt');
    expect(pageLanguage('?ui=xx', ['nl', 'fr-CA'])).to.equal('fr');
    expect(pageLanguage('', ['nl'])).to.equal('es');
  });
});
