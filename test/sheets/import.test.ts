import { expect } from '@open-wc/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { at, type JsonMap } from '../../src/document/json.js';
import { BookError, type Row } from '../../src/sheets/book.js';
import { readDelimited } from '../../src/sheets/delimited.js';
import { fromBook } from '../../src/sheets/from-book.js';
import { readSpreadsheet } from '../../src/sheets/index.js';
import { sheetWords } from '../../src/sheets/words/words.js';
import { readXlsx, writeXlsx } from '../../src/sheets/xlsx.js';

const read = (name: string, rows: readonly Row[], tag = 'es') => fromBook([{ name, rows }], tag);
const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

async function faultOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    return error.code;
  }
}

describe('A spreadsheet that people made', () => {
  it('is read by the names of its columns, in words and languages as they write them', () => {
    const rows = [
      ['Nuestra historia'],
      ['FECHA', 'Título en español', 'Title (English)', 'título FR', 'Texto', 'Fuente', 'Cronologia'],
      ['mayo de 2003', 'La escuela', 'The school', 'L’école', '', 'Memoria', 'peru'],
      ['', '', '', '', '', '', ''],
      [43465, 'Un fin de año', null, null, 'Algo', null, 'peru'],
      [new Date(Date.UTC(2018, 4, 31)), 'Un día', null, null, null, null, 'peru'],
    ];
    expect(read('Hoja1', rows).document).to.deep.equal({
      timelines: {
        peru: [
          {
            date: '2003-05',
            title: { es: 'La escuela', en: 'The school', fr: 'L’école' },
            source: { text: 'Memoria' },
          },
          { date: '2018-12-31', title: { es: 'Un fin de año' }, text: 'Algo' },
          { date: '2018-05-31', title: { es: 'Un día' } },
        ],
      },
    });
  });

  it('says numbers as they are written in its language, countries and relations in words', () => {
    const document = fromBook(
      [
        {
          name: 'Cifras',
          rows: [
            ['Cifra', 'Unidad', 'Qué cuenta'],
            ['26.300,5', 'USD', 'Prima'],
            ['12,5', 'percent', 'Mujeres'],
          ],
        },
        {
          name: 'Países',
          rows: [
            ['País', 'Organizaciones en el país'],
            ['Perú', '7'],
            ['HN', 3],
          ],
        },
        {
          name: 'Relaciones',
          rows: [
            ['Quién actúa', 'Ante quién', 'Relación'],
            ['a', 'b', 'Elige a'],
          ],
        },
      ],
      'es',
    ).document;
    expect(document).to.deep.equal({
      members: {
        byCountry: [
          { country: 'PE', total: 7 },
          { country: 'HN', total: 3 },
        ],
      },
      governance: { relations: [{ from: 'a', to: 'b', type: 'elects' }] },
      figures: [
        { value: '26.300,5', unit: 'USD', label: 'Prima' },
        { value: 12.5, unit: 'percent', label: 'Mujeres' },
      ],
    });
  });

  it('may be semicolons in Windows’ own encoding', async () => {
    const text = 'Fecha;Título;Texto\r\n31/05/2018;"La ""escuela""; nueva";"dos\r\nlíneas"\r\n1992;Año;\r\n';
    const { document } = await readSpreadsheet(latin(text), 'hechos.csv', 'es');
    expect(document).to.deep.equal({
      timelines: {
        story: [
          { date: '2018-05-31', title: 'La "escuela"; nueva', text: 'dos\nlíneas' },
          { date: '1992', title: 'Año' },
        ],
      },
    });
  });

  it('tells what it can’t be sure of, by sheet and row, and keeps it', () => {
    const { document, notes } = fromBook(
      [
        {
          name: 'Events',
          rows: [
            ['Date', 'Title', 'Title (en)', 'título (en)', 'Comentario del jefe'],
            ['05/01/2026', 'A', 'B', 'C', 'no'],
            ['31/02/2018', 'D'],
          ],
        },
        { name: 'Personas', rows: [['Nombre'], ['Ana']] },
        {
          name: 'Gastos',
          rows: [
            ['Mes', 'Monto'],
            ['enero', 3],
          ],
        },
        { name: 'vacía', rows: [] },
      ],
      'en',
    );
    expect(notes.map(({ code, sheet, row, what }) => [code, sheet, row, what].filter(Boolean).join(' '))).to.deep.equal(
      [
        'twice Events título (en)',
        'unknown-field Events Comentario del jefe',
        'two-dates Events 2 05/01/2026',
        'no-such-day Events 3 31/02/2018',
        'unknown-sheet Gastos',
        'homeless Personas 2 Ana',
      ],
    );
    expect(document).to.have.nested.property('timelines.story[0].date', '05/01/2026');
    for (const { notes: said } of Object.values(sheetWords))
      for (const { code } of notes) expect(said[code]('X')).to.match(/^X ?[:;].+[.…]$/);
  });

  it('has people in their bodies by id or by name, in any language; who is in none is told', () => {
    const { document, notes } = fromBook(
      [
        {
          name: 'Personas',
          rows: [
            ['Órgano', 'Nombre'],
            ['comite', 'Ana'],
            ['COORDINATION', 'Luis'],
            ['Coordinación', 'Eva'],
            ['Asamblea', 'Omar'],
          ],
        },
        {
          name: 'Órganos',
          rows: [
            ['id', 'Nombre (es)', 'Nombre (en)'],
            ['comite', 'Comité', 'Committee'],
            ['c2', 'Coordinación', 'Coordination'],
          ],
        },
      ],
      'es',
    );
    const names = (index: number) =>
      (at(document, ['governance', 'bodies', index, 'people']) as JsonMap[]).map(({ name }) => name);
    expect([names(0), names(1)]).to.deep.equal([['Ana'], ['Luis', 'Eva']]);
    expect(notes.map(({ code, sheet, row, what }) => [code, sheet, row, what].join(' '))).to.deep.equal([
      'homeless Personas 5 Omar, Asamblea',
    ]);
  });

  it('of a form takes values and versions, in any order', () => {
    const rows = [
      ['Campo', 'Valor', 'español', 'English'],
      ['Fuente', null, 'La CLAC', 'CLAC'],
      ['total', '384'],
      ['Fecha del dato', 2018],
    ];
    expect(read('Número', rows).document).to.deep.equal({
      members: { total: 384, asOf: '2018', source: { text: { es: 'La CLAC', en: 'CLAC' } } },
    });
  });

  it('of something else is refused, in whatever dress', async () => {
    const other = await writeXlsx([
      {
        name: 'Gastos',
        rows: [
          ['Mes', 'Monto'],
          ['enero', 3],
        ],
      },
    ]);
    expect(await faultOf(() => readSpreadsheet(other, 'gastos.xlsx', 'es'))).to.equal('nothing-known');
    expect(await faultOf(() => readXlsx(strToU8('a;b;c')))).to.equal('no-spreadsheet');
    expect(await faultOf(() => readXlsx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)))).to.equal('old-excel');
    expect(await faultOf(() => readXlsx(zipSync({ 'a.txt': strToU8('a') })))).to.equal('no-spreadsheet');
    expect(await faultOf(() => readXlsx(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)))).to.equal('no-spreadsheet');
    expect(await faultOf(() => readXlsx(new Uint8Array(20_000_001)))).to.equal('too-large');
  });

  it('that is a bomb is refused before it is unpacked', async function () {
    this.timeout(60_000);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(101_000_000) }, { level: 1 });
    expect(await faultOf(() => readXlsx(bomb))).to.equal('too-large');
  });

  it('that goes far out, with next to nothing in it, is refused before its cells are made', async () => {
    const files = unzipSync(
      await writeXlsx([
        {
          name: 'Hechos',
          rows: [
            ['', ''],
            ['Fecha', 'Título'],
            ['1992', 'A'],
          ],
        },
      ]),
    );
    const path = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(files[path]!);
    const withRow = (row: string) =>
      zipSync({ ...files, [path]: strToU8(sheet.replace('</sheetData>', `${row}</sheetData>`)) });
    const { document } = await readSpreadsheet(
      withRow('<row r="20000"><c r="A20000"><v>1993</v></c></row>'),
      'a.xlsx',
      'es',
    );
    expect(at(document, ['timelines', 'story', 1, 'date'])).to.equal('1993');
    for (const row of [
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      '<row><c s=">" r=\'A20001\'><v>1</v></c></row>',
      '<row r="9"><c r="SG9"><v>1</v></c></row>',
      '<row r="1e9"><c><v>1</v></c></row>',
      '<row r="9"><c r="&#88;FD9"><v>1</v></c></row>',
      '<row r="9"><c><v>1</v></c></row>'.repeat(20_000),
    ])
      expect(await faultOf(() => readXlsx(withRow(row))), row.slice(0, 60)).to.equal('too-vast');
  });

  it('is read though rows far down have a look, and say nothing', async () => {
    const files = unzipSync(await writeXlsx([{ name: 'Hechos', rows: [[''], ['Fecha', 'Título'], ['1992', 'A']] }]));
    const path = 'xl/worksheets/sheet1.xml';
    const formatted = '<row r="25000" s="1" customFormat="1"><c r="A25000" s="1"/><c r="XFD25000" s="1"></c></row>';
    const rows = `${formatted}<row r="1048576" ht="15"/>${'<row/>'.repeat(20_000)}`;
    const sheet = strFromU8(files[path]!).replace('</sheetData>', `${rows}</sheetData>`);
    const { document } = await readSpreadsheet(zipSync({ ...files, [path]: strToU8(sheet) }), 'a.xlsx', 'es');
    expect(document).to.deep.equal({ timelines: { story: [{ date: '1992', title: 'A' }] } });
  });
});

describe('Cells as they are copied', () => {
  it('are read with tabs, quotes and line breaks', async () => {
    expect(await readDelimited('Fecha\tTítulo\n1992\t"dos ""líneas""\naquí"\n')).to.deep.equal([
      ['Fecha', 'Título'],
      ['1992', 'dos "líneas"\naquí'],
    ]);
    expect(await readDelimited('a\t"sin cerrar\tb')).to.deep.equal([['a', '"sin cerrar', 'b']]);
    // Quotes that are letters swallow nothing of what follows.
    expect(await readDelimited('a;"b" c;d\n"e";"f\n')).to.deep.equal([
      ['a', '"b" c', 'd'],
      ['e', '"f'],
    ]);
    expect(await readDelimited(`${'"a;b\n'.repeat(100)}c;d`)).to.have.length(101);
    expect(await readDelimited('sep=;\na;b')).to.deep.equal([['a', 'b']]);
    expect(await readDelimited('uno')).to.deep.equal([['uno']]);
    expect(await readDelimited('a,b,c\n1,"2,5",3')).to.deep.equal([
      ['a', 'b', 'c'],
      ['1', '2,5', '3'],
    ]);
  });

  it('are split by the sign of the titles, however many commas their texts have', async () => {
    const prose = 'Uno, dos, tres, cuatro, cinco, seis';
    for (const sign of [';', '\t'])
      expect(
        await readDelimited(
          [`Fecha${sign}Texto`, `1992${sign}${prose}`, `1993${sign}${prose}`, `1994${sign}Uno`].join('\n'),
        ),
      ).to.deep.equal([
        ['Fecha', 'Texto'],
        ['1992', prose],
        ['1993', prose],
        ['1994', 'Uno'],
      ]);
    expect(
      await readDelimited(`Nuestra historia, en breve\nFecha;Texto;Fuente\n1992;${prose}`),
    ).to.have.deep.nested.property('[1]', ['Fecha', 'Texto', 'Fuente']);
    expect(await readDelimited('Date,Text\n1992,a; b; c\n1993,d\n1994,e; f')).to.have.deep.nested.property('[1]', [
      '1992',
      'a; b; c',
    ]);
    expect(await readDelimited('Monto;Unidad\n12,5;USD\n3,5;USD')).to.have.deep.nested.property('[1]', ['12,5', 'USD']);
    const pasted = `Red Café, Colombia\nFecha, o año\tTexto, breve\n1992, mayo\t${prose}`;
    expect(await readDelimited(pasted, true)).to.have.deep.nested.property('[2]', ['1992, mayo', prose]);
  });
});
