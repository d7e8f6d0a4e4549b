import type { EdtfPoint } from '../values/edtf.js';
import { dataTermsOf, messagesOf } from './languages/messages.js';
import type { LanguagePack, Phrase } from './pack.js';
import { messagePlaceholders } from './phrases.js';
import { languageOf } from './resolve.js';

const point = { year: 2005, month: 3, day: 0, precision: 'year', approximate: false, uncertain: false } as const;

/** One phrase, where all its forms are the same. */
const formed = (forms: { readonly [form: string]: string }): Phrase =>
  new Set(Object.entries(forms).map(([, said]) => said)).size > 1 ? forms : forms['other']!;

/** The words of a language of the script as a pack would have them, for those who translate from it. */
export function wordsOf(code: string): Required<Pick<LanguagePack, 'words' | 'messages'>> {
  const { terms } = languageOf(code)!;
  const { relations, ...data } = dataTermsOf(code);
  const { expected, ...sentences } = messagesOf(code);
  const plain = (all: object) =>
    Object.fromEntries(
      Object.entries(all as { [name: string]: string }).filter(([, said]) => typeof said === 'string'),
    );
  const around = (name: 'since' | 'until' | 'about') => {
    const say = (given: EdtfPoint) => terms[name]('{date}', given);
    return formed({ day: say({ ...point, precision: 'day', day: 15 }), other: say(point) });
  };
  const { secondFile, ...own } = plain(terms);
  const recent = terms.decade(1990).replace(/(19)?90/, (year) => (year === '90' ? '{short}' : '{start}'));
  const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
  return {
    words: {
      ...own,
      ...plain(data),
      organizations: formed({ one: terms.organizations('one'), other: terms.organizations('other') }),
      'part-of': relations['part-of'],
      elects: relations.elects,
      'raises-before': relations['raises-before'],
      'related-to': relations.other,
      found: data.found('{shown}' as never, '{all}' as never),
      andMore: data.andMore('{rest}'),
      since: around('since'),
      until: around('until'),
      about: around('about'),
      decade: terms.decade(1880).replace('1880', '{start}'),
      ...(recent.includes('{short}') && { decadeOf1900s: recent }),
      ...Object.fromEntries(seasons.map((name, index) => [name, terms.season(index, '{year}' as never)])),
    },
    messages: {
      ...Object.fromEntries(
        Object.entries(messagePlaceholders).map(([name, holds]) => [
          name,
          Reflect.apply(
            sentences[name as keyof typeof sentences],
            undefined,
            holds.map((each) => `{${each}}`),
          ) as string,
        ]),
      ),
      secondFile: secondFile!,
      ...expected,
    },
  };
}
