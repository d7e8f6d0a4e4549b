import { expect } from '@open-wc/testing';
import { parseJson } from '../../../src/dataset/loading/parse-json.js';

const json = '{"members": {"total": 384}}';
const read = { members: { total: 384 } };

describe('the JSON of a dataset', () => {
  for (const [name, text] of [
    ['as it is', json],
    ['with a byte order mark', `\ufeff${json}`],
    ['with two of them', `\ufeff\ufeff${json}`],
    ['with the comment of a cache behind it', `${json}\n<!-- cached {page} -->`],
    ['with a warning before it', `Deprecated: Function x() in [x.php] on line 3\n${json}`],
    ['in a CDATA section, as editors write it', `// <![CDATA[\n${json}\n// ]]>`],
    ['in a paragraph', `<p>${json}</p>`],
  ] as const)
    it(`is read ${name}`, () => expect(parseJson(text)).to.deep.equal(read));

  for (const text of [
    '',
    '{"members": }',
    '{"members": {',
    '<!doctype html><style>p { color: red }</style>',
    '// <![CDATA[\n// ]]>',
  ])
    it(`is none, and the browser says why: ${text}`, () => {
      let said = '';
      try {
        JSON.parse(text);
      } catch (error) {
        said = (error as Error).message;
      }
      expect(() => parseJson(text)).to.throw(SyntaxError, said);
    });
});
