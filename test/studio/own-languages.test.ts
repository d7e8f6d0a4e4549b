import { expect } from '@open-wc/testing';
import { validateDataset } from '../../src/dataset/validate.js';
import type { Json } from '../../src/document/json.js';
import { patchedAll } from '../../src/document/patch.js';
import {
  beginLanguage,
  ownLanguages,
  saidIn,
  setWord,
  widgetWords,
  wordIn,
} from '../../src/studio/model/own-languages.js';

const word = (name: string, form?: string) =>
  widgetWords.find((each) => each.name === name && (!form || each.form === form))!;

describe('a language of the document’s own, in the table of all texts', () => {
  const begun = () => patchedAll({}, beginLanguage({}, 'qu', 'es')!);

  it('is begun by its code, once, and is none of the script’s', () => {
    expect(begun()).to.deep.equal({ languages: { qu: { name: 'qu', fallbacks: ['es'] } } });
    expect(beginLanguage({}, 'ca', 'es')![0]).to.deep.include({ value: { name: 'català', fallbacks: ['es'] } });
    expect(ownLanguages(begun())).to.deep.equal([{ code: 'qu', name: 'qu' }]);
    for (const code of ['qu', 'es', 'x', '', 'quechua', '12'])
      expect(beginLanguage(begun(), code, 'es'), code).to.equal(undefined);
    const hostile: readonly Json[] = [null, [], { languages: 7 }, { languages: { es: {}, 'a-b': {} } }];
    for (const each of hostile) expect(ownLanguages(each)).to.deep.equal([]);
  });

  it('has a row for each word of the widgets, and for each of its forms, as the script’s languages say it', () => {
    expect(widgetWords.length).to.be.above(40);
    for (const each of widgetWords)
      if (each.name !== 'decadeOf1900s')
        for (const code of ['es', 'en', 'pt', 'fr'])
          expect(saidIn(code, each), `${code} ${each.name}`).to.not.equal('');
    expect(saidIn('es', word('since', 'day'))).to.equal('desde el {date}');
  });

  it('takes what is written: a phrase, a form beside it, and nothing again', () => {
    let document = begun();
    const write = (name: string, text: string, form?: string) =>
      (document = patchedAll(document, setWord(document, 'qu', word(name, form), text)));
    write('source', 'Pukyu');
    expect(wordIn(document, 'qu', word('source'))).to.equal('Pukyu');
    write('since', '{date}-manta', 'other');
    expect(wordIn(document, 'qu', word('since', 'other'))).to.equal('{date}-manta');
    expect(wordIn(document, 'qu', word('since', 'day'))).to.equal('');
    write('since', '{date} punchawmanta', 'day');
    expect(document).to.deep.include({
      languages: {
        qu: {
          name: 'qu',
          fallbacks: ['es'],
          words: { source: 'Pukyu', since: { other: '{date}-manta', day: '{date} punchawmanta' } },
        },
      },
    });
    expect(validateDataset(document).problems).to.deep.equal([]);
    write('since', '', 'day');
    write('source', '');
    expect(wordIn(document, 'qu', word('source'))).to.equal('');
    expect(validateDataset(document).problems).to.deep.equal([]);
  });
});
