import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { withBuiltin } from '../../src/dataset/merge.js';
import type { Dataset, GivenDataset } from '../../src/dataset/types.js';
import { validateDataset } from '../../src/dataset/validate.js';
import { widgetNames, type WidgetName } from '../../src/embed/widget-names.js';
import { factsOf } from '../../src/facts/facts.js';
import { toHtml, toText } from '../../src/facts/html.js';
import { registerLanguage } from '../../src/index.js';
import { all, languages, show } from '../widgets/stage.js';

type Attributes = { readonly [name: string]: string };

const cooperative = (await (
  await fetch(new URL('../../stories/las-nubes/cooperative.json', import.meta.url))
).json()) as GivenDataset;

/** All that a dataset can hold of each part, some of it in Portuguese alone, some that looks like markup. */
const story: GivenDataset = {
  members: {
    total: 12_345,
    since: '1998-05-16',
    activeSince: '199X',
    asOf: '2019',
    maxAgeDays: 30,
    source: { text: { pt: 'Relatório <2019>' }, url: 'http://example.org/a?b=1&c=2' },
    byCountry: [
      { country: 'PE', total: 12_000 },
      { country: 'CO', total: 300 },
    ],
  },
  areas: [
    { id: 'a', text: 'Quality' },
    { id: 'b', text: { pt: 'Mulheres' } },
  ],
  objectives: [
    { text: 'Cup every lot', area: 'a', source: { text: 'Plan' } },
    { text: 'One more', source: { text: 'Minutes' } },
  ],
  governance: {
    bodies: [
      { id: 'all', name: 'Everybody', link: { url: 'https://example.org/all' } },
      {
        id: 'few',
        name: { pt: 'Comitê' },
        text: 'They meet. Often.',
        people: [
          { name: 'Rosa Q.', role: 'Chair', organization: 'Las Nubes', since: '2021' },
          ...[...Array(8).keys()].map((at) => ({ name: `Member ${at}` })),
        ],
      },
    ],
    relations: [
      { from: 'all', to: 'few', type: 'elects' },
      { from: 'few', to: 'all', type: 'other', text: 'answers to everybody' },
    ],
    source: { text: 'Statutes' },
  },
  timelines: {
    colombia: [{ date: '1991', title: 'Is it the first?', text: 'It was', source: { text: 'A' } }],
    peru: {
      heading: 'Peru',
      lead: 'Its coffee',
      events: [
        { date: '2001-02-03', title: 'Second', place: 'Cusco', link: { url: 'https://example.org/film' } },
        { date: '199X', title: { pt: 'Primeiro' }, text: '<b>Bold</b> & {brave}.', source: { text: 'B' } },
        ...[...Array(12).keys()].map((at) => ({ date: `${2002 + at}`, title: `Event ${at}`, text: `Text ${at}` })),
      ],
    },
  },
  contact: {
    email: 'red@example.org',
    phone: '+57 601 234 5678',
    whatsapp: '+57 300 123 4567',
    url: 'https://example.org/red',
    text: 'Write to us',
    label: 'Contact',
  },
  news: { heading: 'Our news', url: 'https://example.org/news' },
  presentation: ['We are {total}.', { pt: 'Somos café.' }],
  figures: [
    { value: 26_300.5, unit: 'USD', label: 'for schools', asOf: '2024', source: { text: 'Accounts' } },
    { value: 12, unit: 'percent', label: 'women', note: 'Of all' },
    { value: 3, unit: { pt: 'hectares' }, label: 'each' },
  ],
};

const datasets: { readonly [name: string]: GivenDataset } = {
  'the built-in content': {},
  'a cooperative': cooperative,
  'a whole story': story,
};
const complete = (given: GivenDataset): Dataset => {
  const { parts, problems } = validateDataset(given);
  expect(problems).to.deep.equal([]);
  return withBuiltin(parts);
};

const cases: readonly (readonly [WidgetName, Attributes])[] = [
  ...widgetNames.map((name) => [name, {}] as const),
  ['member-counter', { layout: 'countries' }],
  ['member-counter', { value: '384', 'as-of': '2018', since: '2001' }],
  ['timeline', { name: 'peru', order: 'desc', 'heading-level': '5' }],
  [
    'contact-button',
    { email: 'a@example.org', phone: '+57 601 234 5678', subject: 'Hola', message: 'a & b', label: 'Hi' },
  ],
  ['contact-button', { href: 'tel:+576012345678' }],
];

const plain = (text: string) =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const markupOf = (name: WidgetName, lang: string, attributes: Attributes) =>
  `<coffee-${name} lang="${lang}"${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`)
    .join('')}></coffee-${name}>`;

/** Each text that a widget shows, apart from what stands for its pictures, what they are credited to, and the controls. */
function textsOf(widget: Element): readonly string[] {
  const skipped =
    'svg, style, input, output, summary, [aria-hidden=true], [hidden], [part=credit], .search, .initials, [part=picture] p, img';
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest(skipped)) texts.push(plain(walker.currentNode.textContent!));
  return texts.map((text) => text.replace(/^[·()\s]+|[·()\s:]+$/g, '')).filter((text) => text);
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('The facts of a widget', () => {
  for (const [about, data] of Object.entries(datasets))
    for (const [name, attributes] of cases)
      it(`are all that ${markupOf(name, 'xx', attributes)} shows of ${about}`, async () => {
        for (const lang of languages) {
          const widget = await show(markupOf(name, lang, attributes), data);
          const told = plain(toText(factsOf(name, { lang, dataset: complete(data), attributes })));
          const texts = textsOf(widget);
          for (const text of texts) expect(told, `${lang}: ${text}`).to.contain(text);
          // And they lead where the widget leads.
          const links = [
            ...parsed(toHtml(factsOf(name, { lang, dataset: complete(data), attributes }))).querySelectorAll('a'),
          ];
          const hrefs = links.map(({ href }) => href);
          for (const { href } of all<HTMLAnchorElement>(widget, 'a')) expect(hrefs, lang).to.contain(href);
        }
      });

  it('are one sentence after the other', () => {
    const said = (lang: string, name: WidgetName, data: GivenDataset = {}, attributes: Attributes = {}) =>
      toText(factsOf(name, { lang, dataset: complete(data), attributes }));
    expect(said('en', 'member-counter')).to.equal(
      '155 small coffee producer organizations. Established: 2005. Active since: the 1990s. Source: CLAC',
    );
    expect(said('es', 'member-counter', {}, { inline: 'true' })).to.equal('155');
    expect(said('en', 'governance-diagram', story).split('\n').slice(0, 8)).to.deep.equal([
      'Governing bodies',
      'Everybody',
      'More: Everybody',
      'Comitê',
      'They meet. Often.',
      'Elected by: Everybody',
      'answers to everybody',
      'Rosa Q.: Chair, Las Nubes, since 2021',
    ]);
    expect(said('en', 'timeline', story, { name: 'peru' }).split('\n').slice(0, 4)).to.deep.equal([
      'Peru',
      'Its coffee',
      'the 1990s: Primeiro. <b>Bold</b> & {brave}. Source: B',
      'February 3, 2001: Second. Cusco. More: Second',
    ]);
    expect(said('en', 'colombia-timeline', story).split('\n')[2]).to.equal('1991: Is it the first? It was');
    expect(said('en', 'figures', story).split('\n')[1]).to.equal(
      '$26,300.50 for schools. As of: 2024. Source: Accounts',
    );
    expect(said('en', 'contact-button')).to.equal(
      'Contact CLAC: clac-comerciojusto.org. Do not hesitate to contact CLAC with any question about Fair Trade coffee. It will always be a pleasure to serve you!',
    );
    expect(said('fr', 'news-list')).to.equal('Actualités du Réseau Café\u00a0: Toutes les actualités');
    expect(said('en', 'timeline', {}, { name: 'nowhere' })).to.equal('');
  });

  it('end and are joined by the signs of their language', () => {
    const colons = { colon: '：', stop: '。', comma: '、', year: '{year}年', decade: '{start}年代', since: '{date}起' };
    const names = { established: '成立', activeSince: '始于', source: '来源', organizations: '咖啡小农组织' };
    registerLanguage({ code: 'zh', name: '中文', fallbacks: ['en'], words: { ...colons, ...names } });
    const said = (name: WidgetName, data: GivenDataset = {}) =>
      toText(factsOf(name, { lang: 'zh', dataset: complete(data) }));
    expect(said('member-counter')).to.equal('155 咖啡小农组织。成立：2005年。始于：1990年代。来源：CLAC');
    expect(said('governance-diagram', story)).to.contain('Rosa Q.：Chair、Las Nubes、2021年起');
    const event = { date: '2001', title: '开始。', text: '很好！', place: '库斯科' };
    expect(said('timeline', { timelines: { a: [event] } })).to.contain('2001年：开始。库斯科。很好！');
  });

  it('are short where people are to paste them: long timelines tell when and what, long lists of people the first', () => {
    const dataset = complete(story);
    const short = (name: WidgetName, attributes: Attributes = {}) =>
      toText(factsOf(name, { lang: 'en', dataset, attributes, short: true }));
    const peru = short('timeline', { name: 'peru' });
    for (const { date } of dataset.timelines['peru']!.events) expect(peru).to.contain(date.slice(0, 3));
    expect(peru).to.contain('2002: Event 0\n').and.not.to.contain('Text 0');
    expect(short('colombia-timeline')).to.contain('It was');
    expect(short('governance-diagram')).to.contain('Member 4\nand 3 more\n').and.not.to.contain('Member 5');
  });
});

describe('Facts as HTML', () => {
  const facts = (name: WidgetName, attributes: Attributes = {}) =>
    factsOf(name, { lang: 'es', dataset: complete(story), attributes });

  it('are headings, paragraphs, lists, links and dates, each text as it is, in its language', () => {
    const html = toHtml(facts('timeline', { name: 'peru', 'heading-level': '2' }));
    expect(html).to.contain('&lt;b&gt;Bold&lt;/b&gt; &amp; {brave}.');
    const body = parsed(html);
    expect([...body.children].map(({ localName }) => localName)).to.deep.equal(['h2', 'p', 'ul']);
    expect([...new Set([...body.querySelectorAll('*')].map(({ localName }) => localName))].sort()).to.deep.equal([
      'a',
      'h2',
      'li',
      'p',
      'strong',
      'time',
      'ul',
    ]);
    expect(body.querySelector('time')!.dateTime).to.equal('2001-02-03');
    expect(body.querySelector('strong[lang=pt]')!.textContent).to.equal('Primeiro');
    expect(body.querySelectorAll('li')[0]!.textContent).to.contain('<b>Bold</b> & {brave}.');
  });

  it('hold the same text as lines that may stand in a paragraph', () => {
    for (const name of widgetNames) {
      const body = parsed(`<p>${toHtml(facts(name), 'lines')}</p>`);
      expect([...body.children].map(({ localName }) => localName)).to.deep.equal(['p']);
      const text = toText(facts(name));
      expect(body.textContent.trim()).to.equal(text.trim());
      expect(
        parsed(toHtml(facts(name)))
          .textContent.replace(/\n+/g, '\n')
          .trim(),
      ).to.equal(text.trim());
    }
  });

  it('are well-formed XML', () => {
    for (const name of widgetNames) {
      const document = new DOMParser().parseFromString(`<div>${toHtml(facts(name))}</div>`, 'application/xml');
      expect(document.querySelector('parsererror')?.textContent ?? '').to.equal('');
    }
  });

  it('say nothing twice', () => {
    for (const name of widgetNames) {
      const lines = toText(factsOf(name, { lang: 'es', dataset: builtin })).split('\n');
      expect(new Set(lines).size).to.equal(lines.length);
    }
  });
});
