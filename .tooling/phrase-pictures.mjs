// Pictures for translators: where each of the widgets' words stands, by the number that the guide gives it.
import { runnerImport } from 'vite';

const quiet = { logLevel: 'warn', configFile: false };

/** The phrases in the order of their numbers, and how a language says each. */
export async function phrasesIn(lang) {
  const { module: list } = await runnerImport('./src/language/phrases.ts', quiet);
  const { module: own } = await runnerImport('./src/language/words-of.ts', quiet);
  const { words } = own.wordsOf(lang);
  const text = (phrase) => (typeof phrase === 'string' ? phrase : (phrase?.other ?? ''));
  return Object.keys(list.phrases).map((name, index) => ({ number: index + 1, name, text: text(words[name]) }));
}

/** A dataset that has something for each word. */
export const dataset = {
  members: {
    total: 155,
    since: '2005',
    activeSince: '199X',
    asOf: '2018-05-31',
    maxAgeDays: 30,
    source: { text: 'CLAC' },
  },
  areas: [
    { id: 'a', text: 'Área A' },
    { id: 'b', text: 'Área B' },
  ],
  objectives: [{ text: 'Objetivo 1', area: 'a' }, { text: 'Objetivo 2' }],
  governance: {
    bodies: ['A', 'B', 'C', 'D'].map((name) => ({
      id: name,
      name,
      ...(name === 'A' && { people: Array.from({ length: 14 }, (_, index) => ({ name: `P ${index}` })) }),
    })),
    relations: [
      { from: 'A', to: 'B', type: 'part-of' },
      { from: 'B', to: 'C', type: 'elects' },
      { from: 'C', to: 'D', type: 'raises-before' },
      { from: 'D', to: 'A', type: 'other' },
    ],
  },
  timelines: {
    a: [
      '1992/..',
      '../1992',
      '1992~',
      '188X',
      '199X',
      '2005-21',
      '2005-22',
      '2005-23',
      '2005-24',
      '2006',
      '2007',
      '2008',
    ].map((date, index) => ({ date, title: `${index + 1}`, ...(!index && { link: { url: 'https://example.org/' } }) })),
  },
  contact: { email: 'a@example.org', phone: '+57 300 123 4567', url: 'https://example.org/' },
  news: { url: 'https://example.org/' },
};

/** Those that show all of it. */
export const widgets = [
  'member-counter',
  'objectives-list',
  'governance-diagram',
  'figures',
  'contact-button',
  'news-list',
  'timeline',
];

/** A page on which each word stands once, with its number beside it. */
export const phrasePage = (lang, base) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>
  body { margin: 0; padding: 24px; background: #fff; font: 16px/1.5 system-ui, sans-serif; columns: 2; column-gap: 56px; width: 1120px }
  coffee-network > :not(script) { display: block; break-inside: avoid; margin-bottom: 28px }
  i { position: absolute; z-index: 9; translate: -100% -30%; min-width: 18px; padding: 0 3px; border-radius: 9px; background: #0b57d0; color: #fff; font: 700 12px/18px system-ui; text-align: center }
</style><coffee-network><script type="application/json">${JSON.stringify(dataset)}</script>${widgets
  .map((name) => `<coffee-${name} still layout="${name === 'timeline' ? 'vertical' : 'auto'}"></coffee-${name}>`)
  .join('')}</coffee-network><script src="${base}coffee-network.js"></script>`;

/** In the page: puts the numbers where the words are; returns those of the words that stand nowhere. */
export function putNumbers(phrases) {
  const nodes = [];
  for (const { shadowRoot } of document.querySelectorAll('coffee-network > *')) {
    if (!shadowRoot) continue;
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.parentElement?.localName !== 'style') nodes.push(walker.currentNode);
  }
  const missing = [];
  for (const { number, text } of phrases) {
    // Without what is put in.
    const piece = text
      .split(/\{\w+\}/)
      .map((each) => each.trim())
      .sort((a, b) => b.length - a.length)[0];
    const found = piece && piece.length > 1 && nodes.find((node) => node.data.includes(piece) && !node.numbered);
    if (!found) {
      missing.push(number);
      continue;
    }
    found.numbered = true;
    const range = document.createRange();
    range.setStart(found, found.data.indexOf(piece));
    range.setEnd(found, found.data.indexOf(piece) + 1);
    const { left, top, width } = range.getBoundingClientRect();
    if (!width) {
      missing.push(number);
      continue;
    }
    const mark = document.body.appendChild(document.createElement('i'));
    mark.textContent = number;
    mark.style.left = `${left + scrollX - 2}px`;
    mark.style.top = `${top + scrollY}px`;
  }
  return missing;
}
