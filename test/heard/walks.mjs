import { end } from './pages.mjs';

const sought = { es: 'escuela', en: 'school' };

/** More steps than any walk has. */
const MOST = 150;

const isEnd = (heard, language) => heard.some(({ text }) => text.includes(end[language]));

/** Goes on with a key until the page's last link is heard. */
const stepBy = (key) =>
  async function* ({ press, language }) {
    for (let steps = 0; steps < MOST; steps++) {
      const heard = await press(key);
      yield [key, heard];
      if (isEnd(heard, language)) return;
    }
    throw new Error(`${key} was pressed ${MOST} times, and the end of the page was not heard.`);
  };

const keys = (...all) =>
  async function* ({ press }) {
    for (const key of all) yield [key, await press(key)];
  };

/** How people go through a page, each way from its top. `every` page is walked in the first four. */
export const walks = {
  lines: { title: 'Line by line', every: true, walk: stepBy('Down') },
  headings: { title: 'By heading', every: true, walk: stepBy('h') },
  items: { title: 'By list item', every: true, walk: stepBy('i') },
  tab: { title: 'By Tab', every: true, walk: stepBy('Tab') },
  menu: {
    title: 'The menu, opened and closed',
    walk: keys('Tab', 'Return', 'Tab', 'Tab', 'Escape', 'Return', 'Down', 'Down', 'Down', 'Escape'),
  },
  sideways: { title: 'From event to event', walk: keys('Tab', 'Right', 'Right', 'Right', 'Left') },
  search: {
    title: 'A search',
    async *walk({ press, type, language }) {
      yield ['Tab', await press('Tab')];
      const word = sought[language];
      // What is said after each letter cuts off what was said after the one before.
      yield [`“${word}”`, (await type(word)).slice(-1)];
      for (const key of ['Tab', 'shift+h', 'shift+h', 'shift+h']) yield [key, await press(key)];
      // Emptied, as it was.
      for (const key of ['Tab', 'Escape']) await press(key);
    },
  },
};

export const walksOf = ({ walks: own = [] }) =>
  Object.entries(walks).flatMap(([name, walk]) => (walk.every || own.includes(name) ? walk : []));

/** A line for each key: what is heard as one, then after a pause; `[en]` where it is not the page's language. */
export const writeStep = ([key, heard], language) =>
  `${key}: ${heard.map((each) => (each.language.startsWith(language) ? '' : `[${each.language}] `) + each.text).join(' | ')}`;

/** What is heard on one walk, from the top of the page. */
export async function walkOnce({ walk }, reader) {
  await reader.press('ctrl+Home');
  const lines = [];
  for await (const step of walk(reader)) lines.push(writeStep(step, reader.language));
  return lines.join('\n');
}
