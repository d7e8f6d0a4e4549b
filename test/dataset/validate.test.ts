import { expect } from '@open-wc/testing';
import { callsOf, counted } from '../count.js';
import { sayProblem } from '../../src/dataset/say-problem.js';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { figures } from '../../src/dataset/builtin/figures.js';
import { presentation } from '../../src/dataset/builtin/presentation.js';
import { expectedOf, isCostly, keepGood } from '../../src/dataset/problem.js';
import { validateDataset } from '../../src/dataset/validate.js';
import { messagesOf } from '../../src/language/languages/messages.js';
import { languages } from '../../src/language/languages/index.js';

const tags = languages.map(({ code }) => code).join(' | ');
const whole = { ...builtin, presentation, figures };
const told = (given: unknown) =>
  validateDataset(given).problems.map(
    (problem) => `${problem.path} = ${problem.value}: ${expectedOf(problem, messagesOf('en'))}`,
  );
const partsOf = (given: unknown) => Object.keys(validateDataset(given).parts);
const members = { total: 384, since: '2005', source: { text: 'CLAC' } };
const event = { id: 'a', date: '1992', title: 'A', text: 'T' };

describe('The check of a dataset', () => {
  it('finds nothing wrong with the built-in one, and hands all of it on', () => {
    const { parts, problems } = validateDataset(whole);
    expect(problems).to.deep.equal([]);
    expect({ schemaVersion: 1, ...parts }).to.deep.equal(JSON.parse(JSON.stringify(whole)));
  });

  it('takes a part alone, and leaves out what is absent or null without a word', () => {
    expect(validateDataset({ members, timelines: null })).to.deep.equal({ parts: { members }, problems: [] });
  });

  it('lets a bad timeline not cost the good member count', () => {
    const given = { members, timelines: { colombia: [event, { ...event, id: 'b', date: 'long ago' }] } };
    expect(partsOf(given)).to.deep.equal(['members']);
    expect(told(given)).to.deep.equal([
      'timelines.colombia[1].date = "long ago": a date (EDTF): 2018, 2018-05-31, 199X, 1991/1992',
    ]);
  });

  for (const [what, given, message] of [
    ['a negative total', { members: { ...members, total: -3 } }, 'members.total = -3: a whole number, 0–999999999'],
    [
      'half an organization',
      { members: { ...members, total: 1.5 } },
      'members.total = 1.5: a whole number, 0–999999999',
    ],
    [
      'a total in letters',
      { members: { ...members, total: 'many' } },
      'members.total = "many": a whole number, 0–999999999',
    ],
    [
      'a total that is missing',
      { members: { since: '2005', source: { text: 'T' } } },
      'members.total = undefined: a value',
    ],
    [
      'a date that the calendar does not know',
      { members: { ...members, asOf: '2018-02-30' } },
      'members.asOf = "2018-02-30": a date (EDTF): 2018, 2018-05-31, 199X, 1991/1992',
    ],
    [
      'a limit of no days',
      { members: { ...members, maxAgeDays: 0 } },
      'members.maxAgeDays = 0: a whole number, 1–36500',
    ],
    [
      'a language that is none',
      { areas: [{ id: 'a', text: { spanish_: 'A' } }] },
      `areas[0].text.spanish_ = "A": ${tags}`,
    ],
    [
      'a text that is a truth',
      { areas: [{ id: 'a', text: true }] },
      'areas[0].text = true: "…" | {"es": "…", "en": "…"}',
    ],
    [
      'a version of a text that is none',
      { areas: [{ id: 'a', text: { es: 'A', fr: true } }] },
      'areas[0].text.fr = true: "…" | {"es": "…", "en": "…"}',
    ],
    [
      'a prototype for a language',
      { areas: [{ id: 'a', text: JSON.parse('{"es": "A", "__proto__": {"en": "B"}}') as unknown }] },
      `areas[0].text.__proto__ = {"en":"B"}: ${tags}`,
    ],
    ['a list for a text', { presentation: [['A']] }, 'presentation[0] = ["A"]: "…" | {"es": "…", "en": "…"}'],
    [
      'what is no number',
      { members: { ...members, maxAgeDays: NaN } },
      'members.maxAgeDays = NaN: a whole number, 1–36500',
    ],
    ['no text at all', { areas: [{ id: 'a', text: {} }] }, 'areas[0].text = {}: "…" | {"es": "…", "en": "…"}'],
    ['a map that is a list', { contact: [] }, 'contact = []: {…}'],
    ['a list that is a map', { areas: { a: 1 } }, 'areas = {"a":1}: […]'],
    [
      'an id twice',
      {
        areas: [
          { id: 'a', text: 'T' },
          { id: 'a', text: 'T' },
        ],
      },
      'areas[1].id = "a": a unique id',
    ],
    [
      'a script as an address',
      { contact: { url: 'javascript:alert(1)' } },
      'contact.url = "javascript:alert(1)": https://example.org/',
    ],
    [
      'a script as a source',
      { members: { ...members, source: { text: 'T', url: { es: 'data:,x' } } } },
      'members.source.url.es = "data:,x": https://example.org/',
    ],
    [
      'a feed without https',
      { news: { src: 'http://example.com/feed' } },
      'news.src = "http://example.com/feed": https://example.org/',
    ],
    ['a number that nobody can call', { contact: { phone: 'call us' } }, 'contact.phone = "call us": +57 601 234 5678'],
    [
      'an e-mail with headers',
      { contact: { email: 'a@b.co?bcc=c@d.co' } },
      'contact.email = "a@b.co?bcc=c@d.co": name@example.org',
    ],
    ['a version that does not exist yet', { schemaVersion: 2, members }, 'schemaVersion = 2: 1'],
    ['a list in the place of a dataset', [members], '$ = [{"total":384,"since":"2005","source":{"text":"CLAC"}}]: {…}'],
    ['nothing', null, '$ = null: {…}'],
    ['a text', '{}', '$ = "{}": {…}'],
  ] as const)
    it(`names ${what} by its path, with what was expected`, () => {
      expect(told(given)).to.deep.equal([message]);
      expect(partsOf(given)).to.deep.equal([]);
    });

  it('names relations of unknown bodies, of an unknown type, and those that go round', () => {
    const bodies = ['a', 'b'].map((id) => ({ id, name: id, text: 'T' }));
    const relation = { from: 'a', to: 'b', type: 'elects', text: 'T' };
    const check = (...relations: unknown[]) => told({ governance: { bodies, relations } });
    expect(check(relation, { ...relation, to: 'ghost' })).to.deep.equal([
      'governance.relations[1].to = "ghost": an id that exists',
    ]);
    expect(check(relation, { ...relation, from: 'b', to: 'a' })).to.deep.equal([
      'governance.relations[1] = "b → a": a relation without cycles',
    ]);
    expect(check({ ...relation, type: 'likes' })).to.deep.equal([
      'governance.relations[0].type = "likes": part-of | elects | raises-before | other',
    ]);
  });

  it('knows the areas of the dataset itself; where it has none they may be those of another', () => {
    const objectives = [{ id: 'a', text: 'T', area: 'soil' }];
    expect(partsOf({ areas: [{ id: 'soil', text: 'Soil' }], objectives })).to.deep.equal(['areas', 'objectives']);
    const others = { areas: [{ id: 'sun', text: 'Sun' }], objectives };
    expect(told(others)).to.deep.equal(['objectives[0].area = "soil": an id that exists']);
    expect(partsOf(others)).to.deep.equal(['areas']);
    expect(partsOf({ areas: [{ id: 'soil' }], objectives })).to.deep.equal(['objectives']);
    expect(partsOf({ objectives })).to.deep.equal(['objectives']);
  });

  it('tells five problems of a part, or as many as it is asked for', () => {
    const areas = Array.from({ length: 9 }, () => 1);
    expect(told({ areas })).to.have.lengthOf(5);
    expect(validateDataset({ areas }, Infinity).problems).to.have.lengthOf(9);
  });

  it('ignores what it does not know', () => {
    expect(
      validateDataset({ $schema: 'x', members: { ...members, colour: 'red' }, future: [1] }).problems,
    ).to.deep.equal([]);
  });

  it('asks for what is missing, and for nothing to be corrected', () => {
    const { problems } = validateDataset({ members: {} });
    const said = languages.map(({ code }) => {
      const each = messagesOf(code);
      const [problem] = problems.map((one) => ({ ...one, code: one.expected.code, expected: expectedOf(one, each) }));
      return sayProblem('<x>', problem!, each);
    });
    expect(said).to.deep.equal([
      '<x> members.total: falta este valor y, sin él, no se usa aquello a lo que pertenece. Añádalo.',
      '<x> members.total: this value is missing, and without it what it belongs to is not used. Add it.',
      '<x> members.total: falta este valor e, sem ele, aquilo a que pertence não é usado. Acrescente-o.',
      '<x> members.total : cette valeur manque et, sans elle, ce dont elle fait partie n’est pas utilisé. Ajoutez-la.',
    ]);
    expect(told({ members: { total: null, since: '2005' } })).to.deep.equal(['members.total = null: a value']);
  });

  it('requires no more than a widget cannot do without', () => {
    const bodies = [{ id: 'a', name: 'A' }];
    const given = {
      members: { total: 7 },
      objectives: [{ text: 'A' }],
      governance: { bodies, relations: [{ from: 'a', to: 'a', type: 'other' }] },
      timelines: { peru: [{ date: '1992', title: 'A' }] },
    };
    expect(told(given)).to.deep.equal([]);
    expect(partsOf(given)).to.have.members(Object.keys(given));
    for (const timelines of [{ peru: [{ date: '1992' }] }, { peru: [{ title: 'A' }] }, { peru: {} }])
      expect(partsOf({ timelines })).to.deep.equal([]);
  });

  it('makes the ids that are missing from the places of the items, each its own', () => {
    const events = [{}, { id: 'a' }, { id: '4' }, {}].map((id) => ({ date: '1992', title: 'A', ...id }));
    const { parts } = validateDataset({ timelines: { peru: events } });
    expect(parts.timelines!['peru']!.events.map(({ id }) => id)).to.deep.equal(['1', 'a', '4', '4-']);
    expect(events[0]).not.to.have.property('id');
  });

  it('reads a list of events and a timeline alike, and of any name', () => {
    const { parts, problems } = validateDataset({
      timelines: {
        'peru-2': [event],
        chile: { heading: 'C', lead: { es: 'L' }, source: { text: 'S' }, events: [event] },
      },
    });
    expect(problems).to.deep.equal([]);
    expect(parts.timelines).to.deep.equal({
      'peru-2': { events: [event] },
      chile: { heading: 'C', lead: { es: 'L' }, source: { text: 'S' }, events: [event] },
    });
  });

  it('reads paragraphs and a presentation alike', () => {
    const read = (presentation: unknown) => validateDataset({ presentation }).parts.presentation;
    expect(read(['A'])).to.deep.equal({ paragraphs: ['A'] });
    expect(read({ heading: { en: 'B' }, paragraphs: ['A'] })).to.deep.equal({
      heading: { en: 'B' },
      paragraphs: ['A'],
    });
    expect(told({ presentation: {} })).to.deep.equal(['presentation.paragraphs = undefined: a value']);
    expect(told({ presentation: 'A' })).to.deep.equal(['presentation = "A": […]']);
  });

  for (const [given, path, meant] of [
    [{ membres: members }, 'membres', 'members'],
    [{ Members: members }, 'Members', 'members'],
    [{ objetivos: [] }, 'objetivos', 'objectives'],
    [{ timeline: {} }, 'timeline', 'timelines'],
    [{ members: { ...members, as_of: '2018' } }, 'members.as_of', 'asOf'],
    [{ areas: [1, 2].map((id) => ({ id: `a${id}`, text: 'T', txet: '' })) }, 'areas[0].txet', 'text'],
  ] as const)
    it(`tells of the name ${path} what was meant, once, and leaves out nothing else`, () => {
      const { parts, problems } = validateDataset({ ...given, news: {} });
      expect(problems.map(({ path, meant, expected }) => [path, meant, expected.code])).to.deep.equal([
        [path, meant, 'unknown-name'],
      ]);
      expect(told({ ...given, news: {} })[0]).to.contain(`: the name ${meant}`);
      expect(parts).to.have.property('news');
      for (const part of ['members', 'areas'] as const) expect(part in parts).to.equal(part in given);
    });

  it('tells where it knows nothing of what it is given', () => {
    expect(told({ acf: { members } })).to.deep.equal([
      '$ = : the name members | areas | objectives | governance | timelines | contact | news | presentation | figures | languages',
    ]);
    for (const given of [{ acf: { members } }, { Members: members }])
      for (const all of [false, true])
        expect(
          validateDataset(given, 5, all)
            .problems.filter(isCostly)
            .map(({ part, path }) => [part, path]),
        ).to.deep.equal([['', '$']]);
    for (const given of [{}, { schemaVersion: 1 }, { $schema: 'x' }, { news: {}, acf: 1 }, { news: null, acf: 1 }])
      expect(told(given)).to.deep.equal([]);
  });

  it('tells of every name that it does not know to who asks for them, and looks at a hundred', () => {
    const names = (given: unknown) => validateDataset(given, 5, true).problems.map(({ path }) => path);
    expect(names({ members: { ...members, colour: 'red' }, future: [1] })).to.deep.equal(['future', 'members.colour']);
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`other-${index}`, 1]));
    expect(names({ members: { ...members, ...many(200_000) } })).to.have.lengthOf(100);
    // A misspelt name is told to anybody, as long as it is one of those that are looked at.
    const misspelt = (before: number) => told({ members: { ...members, ...many(before), totl: 1 } });
    expect(misspelt(99)).to.deep.equal(['members.totl = : the name total']);
    expect(misspelt(100)).to.deep.equal([]);
  });

  it('throws for nothing that it is given', () => {
    const circular: Record<string, unknown> = { members };
    circular['areas'] = [circular];
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('get');
        },
        ownKeys: () => {
          throw new Error('keys');
        },
      },
    );
    const getter = {
      members,
      get areas(): never {
        throw new Error('getter');
      },
    };
    const depth = JSON.parse(
      `{"members": ${JSON.stringify(members)}, "areas": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ) as unknown;
    for (const given of [circular, getter, depth]) expect(partsOf(given)).to.deep.equal(['members']);
    for (const given of [
      hostile,
      { areas: hostile },
      { areas: 1n },
      { areas: Symbol() },
      { areas: () => 1 },
      NaN,
      Symbol(),
      1n,
    ])
      expect(partsOf(given)).to.deep.equal([]);
    expect(told(circular)).to.deep.equal(['areas[0].id = undefined: a value', 'areas[0].text = undefined: a value']);
    expect(told(getter)).to.deep.equal(['areas = "": JSON']);
    expect(told(hostile)).to.deep.equal(['$ = "": JSON']);
  });

  it('looks at nothing that it does not know, whatever it holds', () => {
    const unknown: Record<string, unknown> = { big: 1n, symbol: Symbol(), call: () => 1 };
    unknown['itself'] = unknown;
    unknown['deep'] = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    const given = { ...unknown, members: { ...members, ...unknown, source: { text: 'CLAC', ...unknown } } };
    expect(validateDataset(given)).to.deep.equal({ parts: { members }, problems: [] });
  });

  it('pollutes no prototype', () => {
    const given = JSON.parse(
      '{"__proto__": {"x": 1}, "members": {"__proto__": {"x": 1}, "total": 1, "since": "2005", "source": {"text": {"__proto__": "x"}}}}',
    ) as unknown;
    expect(partsOf(given)).to.deep.equal([]);
    expect(({} as { x?: number }).x).to.equal(undefined);
  });

  it('hands on copies, which no later change reaches', () => {
    const given = { members: { ...members } };
    const { parts } = validateDataset(given);
    given.members.total = -1;
    expect(parts.members!.total).to.equal(384);
  });

  it('hands on copies of texts too, read once', () => {
    const text = { es: 'Uno' };
    let times = 0;
    const twoFaced = {
      id: 'a',
      get text() {
        return times++ ? 7 : text;
      },
    };
    const { parts } = validateDataset({ areas: [twoFaced] });
    text.es = 'Dos';
    expect(parts.areas).to.deep.equal([{ id: 'a', text: { es: 'Uno' } }]);
  });

  it('reads 10,000 events in four languages, each once, and an address that they share once', () => {
    const colombia = Array.from({ length: 10_000 }, (_, index) => ({
      ...builtin.timelines['colombia']!.events[0],
      id: `e${index}`,
    }));
    const read = (count: number) => {
      const all = colombia.slice(0, count).map((each) => counted(each));
      const { parts } = validateDataset({ timelines: { colombia: all.map(({ watched }) => watched) } });
      expect(parts.timelines!['colombia']!.events).to.deep.equal(colombia.slice(0, count));
      return all.reduce((sum, { reads }) => sum + reads.count, 0);
    };
    expect(read(10_000)).to.equal(10_000 * read(1));
    const shared = { text: 'CLAC', url: `https://example.org/${Math.random()}` };
    const sharing = colombia.map((each) => ({ ...each, source: shared }));
    expect(callsOf(window, 'URL', () => told({ timelines: { sharing } }))).to.be.within(1, 3);
  });

  it('does not look on where all is wrong: a file may hold millions of items', () => {
    const { watched, reads } = counted(new Array(2_000_000).fill(0));
    expect(validateDataset({ areas: watched }).problems).to.have.lengthOf(5);
    expect(reads.count).to.be.below(50);
  });
});

describe('After a dataset that was good', () => {
  const earlier = { members, areas: [] };

  it('a part that went wrong is its earlier version, and a part that is gone is gone', () => {
    const { parts } = keepGood(validateDataset({ members: { ...members, total: -1 } }), earlier);
    expect(parts).to.deep.equal({ members });
  });

  it('a name that nobody reads costs nothing, and brings nothing back', () => {
    const { parts } = keepGood(validateDataset({ membres: {}, news: { ulr: 'x' } }), earlier);
    expect(parts).to.deep.equal({ news: {} });
  });

  it('a timeline with a name that nobody can read costs no other', () => {
    const timelines = { peru: { events: [event] } };
    const { parts } = keepGood(validateDataset({ timelines: { 日本: [event] } }), { ...earlier, timelines });
    expect(parts).to.deep.equal({ timelines });
  });

  it('all is as it was where nothing is known', () => {
    expect(keepGood(validateDataset({ acf: { members } }), earlier).parts).to.deep.equal(earlier);
  });

  it('all is as it was where nothing can be read', () => {
    expect(keepGood(validateDataset('x'), earlier).parts).to.deep.equal(earlier);
  });
});
