import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decode } from '../../src/platform/decode.js';

/** One byte for each character, as ISO-8859-1 has them. */
const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((each, index) => view.setUint16(2 * index, each.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};
const xml = (encoding: string, text = 'Café de Nariño') => `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;
const CAFE = 'Café de Nariño';

describe('The text in an answer', () => {
  for (const [name, bytes, type, text] of [
    ['plain UTF-8', utf8(CAFE), 'text/xml', CAFE],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${CAFE}`), '', CAFE],
    ['a byte order mark, against the header', utf8(`\ufeff${CAFE}`), 'text/xml; charset=iso-8859-1', CAFE],
    ['UTF-16 LE', utf16(`\ufeff${CAFE}`, true), 'application/json', CAFE],
    ['UTF-16 BE', utf16(`\ufeff${xml('UTF-16')}`, false), 'text/xml', xml('UTF-16')],
    ['the header’s charset', latin(CAFE), 'text/xml; charset=ISO-8859-1', CAFE],
    ['the header’s charset, quoted', latin('\x93a\x94'), 'text/xml;Charset = "windows-1252"; x=y', '“a”'],
    ['the header, against the declaration', latin(xml('UTF-8')), 'text/xml; charset=latin1', xml('UTF-8')],
    ['another charset of the header', latin('\xd2\xd5'), 'text/xml; charset=koi8-r', 'ру'],
    ['a declaration', latin(xml('ISO-8859-1')), 'text/xml', xml('ISO-8859-1')],
    ['a declaration of windows-1252', latin(xml('windows-1252', '\x93a\x94')), '', xml('windows-1252', '“a”')],
    [
      'a declaration with other quotes',
      latin(`<?xml version='1.0' encoding = 'latin1' ?>é`),
      '',
      `<?xml version='1.0' encoding = 'latin1' ?>é`,
    ],
    ['a declaration after a line', latin(`\n${xml('ISO-8859-15', '\xa4')}`), '', `\n${xml('ISO-8859-15', '€')}`],
    ['a declaration that is false', utf8(xml('UTF-16')), '', xml('UTF-16')],
    ['a declaration of nothing', utf8(xml('klingon')), '', xml('klingon')],
    ['a header of nothing', utf8(CAFE), 'text/xml; charset=klingon', CAFE],
    ['no declaration', latin(CAFE), '', CAFE],
    [
      'no declaration, with quotes of windows-1252',
      latin('{"a":"\x93Promoci\xf3n\x94 \x80 5"}'),
      'application/json',
      '{"a":"“Promoción” € 5"}',
    ],
    ['a header that is false', latin(CAFE), 'text/xml; charset=utf-8', CAFE],
    ['a declaration that bytes contradict', latin(xml('utf-8')), '', xml('utf-8')],
    ['UTF-8 with a letter cut in two', latin('Nari\xc3\xb1o, Caf\xc3\xa9, caf\xc3'), '', 'Nariño, Café, caf'],
    ['bytes that mean nothing', latin('Caf\xe9\x81'), '', 'Café'],
    ['nothing', latin(''), '', ''],
  ] as const)
    it(`is read by ${name}`, () => expect(decode(bytes, type)).to.equal(text));

  it('is never lost: whatever the bytes, no replacement character that was not there', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('', 'x; charset=utf-8', 'x; charset=latin1'),
        (bytes, type) => {
          fc.pre(bytes[0]! < 0xfe);
          if (decode(bytes, type).includes('\ufffd')) expect([...bytes].join()).to.contain('239,191,189');
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decode(utf8(text), '')).to.equal(text);
      }),
    );
  });
});
