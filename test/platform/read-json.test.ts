import { expect } from '@open-wc/testing';
import { callsOf } from '../count.js';
import { readJson } from '../../src/platform/read-json.js';

const DATA = [{ title: { rendered: 'Café [1] {2} <!-- más -->' }, link: 'https://coop.example/b' }];
const JSON_TEXT = JSON.stringify(DATA);

describe('JSON in an answer', () => {
  for (const [name, text] of [
    ['alone', JSON_TEXT],
    ['before a comment', `${JSON_TEXT}\n<!-- cached page -->`],
    ['before comments with brackets', `${JSON_TEXT}\n<!-- [cached] -->\n<!-- {page} -->\n`],
    ['after a comment', `<!-- [cached] {page} -->\n${JSON_TEXT}`],
    ['after byte order marks', `\ufeff\ufeff${JSON_TEXT}`],
    ['after a notice', `Deprecated: Function x() in x.php on line 3\n${JSON_TEXT}`],
    ['after a notice in HTML', `<br />\n<b>Warning</b>: array[0] in <b>x.php</b> on line <b>3</b><br />\n${JSON_TEXT}`],
    ['after a notice on its line', `Notice: Undefined index: {$x} in x.php<br />${JSON_TEXT}`],
    ['before a notice', `${JSON_TEXT}\n<br />\n<b>Warning</b>: x in x.php on line 3`],
    ['between notices', `Notice: x\n\n${JSON_TEXT}\nNotice: y`],
    ['in a CDATA section, as editors write it', `// <![CDATA[\n${JSON_TEXT}\n// ]]>`],
    ['in a paragraph', `<p>${JSON_TEXT}</p>`],
    ['with space around', `\n  ${JSON_TEXT}\r\n`],
  ] as const)
    it(`is read ${name}`, () => expect(readJson(text)).to.deep.equal(DATA));

  it('may be an object, an empty list, a number', () => {
    expect(readJson('x\n{ "a": 1 }<!-- y -->')).to.deep.equal({ a: 1 });
    expect(readJson('x\n[]')).to.deep.equal([]);
    expect(readJson('7')).to.equal(7);
  });

  for (const [name, text] of [
    ['is cut off', JSON_TEXT.slice(0, -1)],
    ['is broken', `{"members": no, "news": ${JSON_TEXT}}`],
    ['is broken after a notice', `Notice\n{"members": no, "news": {"a": 1}}`],
    ['is two', `${JSON_TEXT}\n${JSON_TEXT}`],
    ['is a page', '<!doctype html><script>var a = {"b": [1]};</script>'],
    ['is not there', 'Not found'],
    ['is a style sheet', '<!doctype html><style>p { color: red }</style>'],
    ['is an empty CDATA section', '// <![CDATA[\n// ]]>'],
    ['is empty', ''],
  ] as const)
    it(`is refused whole where it ${name}`, () => expect(() => readJson(text)).to.throw(SyntaxError));

  it('is refused in the words of the browser', () => {
    let said = '';
    try {
      JSON.parse('{"members": }');
    } catch (error) {
      said = (error as Error).message;
    }
    expect(() => readJson('{"members": }')).to.throw(SyntaxError, said);
  });

  it('holds nobody up', () => {
    for (const many of ['[', '{"', 'x[{', '<!-- ', '<!-- --> ', '\n[']) {
      const look = () => expect(() => readJson(`x${many.repeat(4e5)}]`)).to.throw();
      expect(callsOf(JSON, 'parse', look), many).to.be.within(1, 4);
    }
    // Nothing can count the steps of a pattern: one that went back over the text would not end in this time.
  }).timeout(30_000);
});
