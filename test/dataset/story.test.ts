import { expect } from '@open-wc/testing';
import { expectedOf, isCostly } from '../../src/dataset/problem.js';
import { sayProblem } from '../../src/dataset/say-problem.js';
import { validateDataset } from '../../src/dataset/validate.js';
import { messages } from '../../src/language/languages/en.js';

const picture = { src: 'https://example.org/a.jpg', alt: 'A hillside' };
const withEvent = (event: object) => ({ timelines: { peru: [event] } });
const withPicture = (image: object) => withEvent({ date: '1992', title: 'A', image });
const withPeople = (people: unknown) => ({ governance: { bodies: [{ id: 'a', name: 'A', people }] } });
const withCountries = (byCountry: unknown) => ({ members: { total: 9, byCountry } });
const withFigure = (figure: object) => ({ figures: [{ value: 1, label: 'A', ...figure }] });
const told = (given: unknown) =>
  validateDataset(given).problems.map(({ path, expected }) => `${path}: ${expected.code}`);

describe('What a story is made of', () => {
  it('is read: a picture, a link and a place of an event', () => {
    const event = {
      date: '1992',
      title: 'A',
      place: { es: 'Riosucio' },
      image: { ...picture, caption: 'B', credit: 'C', width: 1200, height: 800 },
      link: { url: 'https://example.org/film', text: 'Watch' },
    };
    const { parts, problems } = validateDataset({ timelines: { peru: [event] } });
    expect(problems).to.deep.equal([]);
    expect(parts.timelines!['peru']!.events[0]).to.deep.include(event);
  });

  it('is read: a picture beside the dataset, whose address is relative to it', () => {
    const at = (src: string, base?: string) =>
      validateDataset(withPicture({ ...picture, src }), undefined, undefined, base).parts.timelines?.['peru']!
        .events[0]!.image!.src;
    const base = 'https://coop.example/story/data.json?1';
    expect(at('pictures/a.svg', base)).to.equal('https://coop.example/story/pictures/a.svg');
    expect(at('/a.svg', base)).to.equal('https://coop.example/a.svg');
    expect(at('www.example.org/a.jpg', base)).to.equal('https://www.example.org/a.jpg');
    // One that was written into the page is relative to that.
    expect(at('pictures/a.svg')).to.equal(new URL('pictures/a.svg', document.baseURI).href);
  });

  it('is not read: a picture beside a dataset of another site that is not https', () => {
    const given = withPicture({ ...picture, src: 'a.svg' });
    const { problems } = validateDataset(given, undefined, undefined, 'http://coop.example/data.json');
    expect(problems.map(({ path }) => path)).to.deep.equal(['timelines.peru[0].image.src']);
    const own = validateDataset(given, undefined, undefined, new URL('/data.json', location.href).href);
    expect(own.problems).to.deep.equal([]);
  });

  it('is not read: a picture of the page’s own site in a dataset of another', () => {
    // The visitor’s browser would ask for it with the visitor’s cookies.
    for (const src of [new URL('/log-out', location.href).href, '/log-out']) {
      const given = withPicture({ ...picture, src });
      const from = (base?: string) => validateDataset(given, undefined, undefined, base);
      const own = new URL('/data.json', location.href).href;
      for (const base of [undefined, own]) expect(from(base).problems).to.deep.equal([]);
      const { parts, problems } = from('https://coop.example/data.json');
      const event = parts.timelines!['peru']!.events[0]!;
      if (src.startsWith('/')) expect(event.image!.src).to.equal('https://coop.example/log-out');
      else {
        expect(event.image).to.equal(undefined);
        expect(problems.map(({ path }) => path)).to.deep.equal(['timelines.peru[0].image.src']);
      }
    }
  });

  it('is read: people of a body, and its link', () => {
    const body = {
      id: 'a',
      name: 'A',
      people: [
        { name: 'Rosa', role: 'Chair', organization: 'Las Nubes', image: picture, since: '2020' },
        { name: 'B' },
      ],
      link: { url: 'https://example.org/' },
    };
    const { parts, problems } = validateDataset({ governance: { bodies: [body] } });
    expect(problems).to.deep.equal([]);
    expect(parts.governance!.bodies[0]).to.deep.equal(body);
  });

  it('is read: countries in any case, also by the letters that people take for them', () => {
    const { parts, problems } = validateDataset(
      withCountries([
        { country: 'pe', total: '5' },
        { country: 'UK', total: 4 },
      ]),
    );
    expect(problems).to.deep.equal([]);
    expect(parts.members!.byCountry).to.deep.equal([
      { country: 'PE', total: 5 },
      { country: 'GB', total: 4 },
    ]);
  });

  it('is read: figures with decimals, as JSON and as people write them, with ids of their place', () => {
    for (const [value, read] of [
      [12.5, 12.5],
      ['12,5', 12.5],
      ['1.234.567', 1_234_567],
      [0.125, 0.125],
      [1.234, 1.234],
      ['-3', -3],
    ])
      expect(validateDataset(withFigure({ value, unit: 'USD' })).parts.figures, String(value)).to.deep.equal([
        { id: '1', value: read, unit: 'USD', label: 'A' },
      ]);
  });

  it('is read: a presentation with a heading and a picture', () => {
    const presentation = { heading: 'We', image: picture, paragraphs: ['A'] };
    expect(validateDataset({ presentation }).parts.presentation).to.deep.equal(presentation);
  });

  for (const alt of ['', ' ', { es: '', en: '' }])
    it(`takes the alternative text ${JSON.stringify(alt)} for that of an ornament`, () => {
      const { parts, problems } = validateDataset(withPicture({ ...picture, alt }));
      expect(problems).to.deep.equal([]);
      expect(parts.timelines!['peru']!.events[0]!.image!.alt).to.equal('');
    });

  const peru = { date: '1992', title: 'A' };
  const board = { id: 'a', name: 'A' };
  for (const [what, given, problem, kept] of [
    [
      'a picture without alt',
      withPicture({ src: picture.src }),
      'timelines.peru[0].image.alt: text-or-empty',
      withEvent(peru),
    ],
    [
      'a picture without an address',
      withPicture({ alt: 'A' }),
      'timelines.peru[0].image.src: required',
      withEvent(peru),
    ],
    [
      'a picture in the data',
      withPicture({ ...picture, src: 'data:image/png;base64,AAAA' }),
      'timelines.peru[0].image.src: address',
      withEvent(peru),
    ],
    [
      'a picture by http',
      withPicture({ ...picture, src: 'http://example.org/a.jpg' }),
      'timelines.peru[0].image.src: address',
      withEvent(peru),
    ],
    [
      'a picture of no width',
      withPicture({ ...picture, width: 0 }),
      'timelines.peru[0].image.width: whole-number',
      withEvent(peru),
    ],
    [
      'a picture that is a text',
      withEvent({ ...peru, image: picture.src }),
      'timelines.peru[0].image: object',
      withEvent(peru),
    ],
    [
      'a picture of the presentation without alt',
      { presentation: { image: { src: picture.src }, paragraphs: ['A'] } },
      'presentation.image.alt: text-or-empty',
      { presentation: { paragraphs: ['A'] } },
    ],
    [
      'a link that leads nowhere',
      withEvent({ ...peru, link: { url: 'javascript:alert(1)' } }),
      'timelines.peru[0].link.url: address',
      withEvent(peru),
    ],
    [
      'a link of a body without an address',
      { governance: { bodies: [{ ...board, link: { text: 'More' } }] } },
      'governance.bodies[0].link.url: required',
      { governance: { bodies: [board] } },
    ],
    [
      'a person without a name',
      withPeople([{ role: 'Chair' }, { name: 'Rosa' }]),
      'governance.bodies[0].people[0].name: required',
      withPeople([{ name: 'Rosa' }]),
    ],
    [
      'a person who is none',
      withPeople([null, { name: 'Rosa' }]),
      'governance.bodies[0].people[0]: required',
      withPeople([{ name: 'Rosa' }]),
    ],
    [
      'a picture of a person without alt',
      withPeople([{ name: 'Rosa', image: { src: picture.src } }]),
      'governance.bodies[0].people[0].image.alt: text-or-empty',
      withPeople([{ name: 'Rosa' }]),
    ],
    [
      'an unknown country',
      withCountries([
        { country: 'ZZ', total: 1 },
        { country: 'PE', total: 2 },
      ]),
      'members.byCountry[0].country: country',
      withCountries([{ country: 'PE', total: 2 }]),
    ],
    [
      'the name of a country',
      withCountries([
        { country: 'Perú', total: 1 },
        { country: 'BO', total: 2 },
      ]),
      'members.byCountry[0].country: country',
      withCountries([{ country: 'BO', total: 2 }]),
    ],
    [
      'a country twice',
      withCountries([
        { country: 'ZZ', total: 1 },
        { country: 'PE', total: 1 },
        { country: 'pe', total: 2 },
      ]),
      'members.byCountry[0].country: country, members.byCountry[2].country: unique-id',
      withCountries([{ country: 'PE', total: 1 }]),
    ],
  ] as const)
    it(`tells of ${what}, which is left out alone`, () => {
      expect(told(given).join(', ')).to.equal(problem);
      const { parts, problems } = validateDataset(given);
      expect(parts).to.deep.equal(validateDataset(kept).parts);
      expect(parts).not.to.deep.equal({});
      expect(problems.map(isCostly)).not.to.include(true);
    });

  it('leaves out each of many pictures without alt, tells of some, and still tells what costs a part', () => {
    const events = Array.from({ length: 50 }, () => ({ ...peru, image: { src: picture.src } }));
    const { parts, problems } = validateDataset({ timelines: { peru: events } });
    expect(parts.timelines!['peru']!.events).to.have.lengthOf(50);
    expect(parts.timelines!['peru']!.events.some(({ image }) => image)).to.equal(false);
    expect(problems).to.have.lengthOf(5);
    const wrong = validateDataset({ timelines: { peru: [...events, { title: 'A' }] } });
    expect(wrong.parts).to.deep.equal({});
    expect(wrong.problems.filter(isCostly).map(({ path }) => path)).to.deep.equal(['timelines.peru[50].date']);
  });

  for (const [what, given, problem] of [
    ['one person for a list', withPeople({ name: 'A' }), 'governance.bodies[0].people: list'],
    ['a figure that is a text', withFigure({ value: 'many' }), 'figures[0].value: number'],
    ['a figure with two meanings', withFigure({ value: '1.234' }), 'figures[0].value: number'],
    ['a figure past all', withFigure({ value: 1e300 }), 'figures[0].value: number'],
    ['a figure without a label', { figures: [{ value: 1 }] }, 'figures[0].label: required'],
  ] as const)
    it(`tells of ${what}, and leaves its part out`, () => {
      expect(told(given)).to.deep.equal([problem]);
      expect(validateDataset(given).parts).to.deep.equal({});
    });

  it('says what to do about a picture without alt', () => {
    const [problem] = validateDataset(withPicture({ src: picture.src })).problems;
    const said = sayProblem(
      '',
      { ...problem!, code: problem!.expected.code, expected: expectedOf(problem!, messages) },
      messages,
    );
    expect(said).to.match(
      /image\.alt: this value is missing.* Add it\. \(a text that says what the picture shows, or ""/,
    );
  });

  it('shows the first of 200 figures, and tells of the rest at no cost', () => {
    const figures = Array.from({ length: 200 }, (_, value) => ({ value, label: 'A' }));
    const { parts, problems } = validateDataset({ figures });
    expect(parts.figures).to.have.lengthOf(24);
    expect(problems.map(({ path, value, expected }) => [path, value, expected])).to.deep.equal([
      ['figures', '200', { code: 'at-most', detail: ' 24' }],
    ]);
    expect(problems.some(isCostly)).to.equal(false);
  });

  it('takes of a governance what a real one has, and leaves out the rest, with what relates to it', () => {
    const bodies = Array.from({ length: 300 }, (_, index) => ({ id: `b${index}`, name: 'A' }));
    const relation = { from: 'b0', to: 'b1', type: 'elects' };
    const relations = [{ ...relation, to: 'b299' }, ...Array.from({ length: 2000 }, () => relation)];
    const people = Array.from({ length: 900 }, () => ({ name: 'Rosa' }));
    const given = { governance: { bodies: [{ ...bodies[0], people }, ...bodies.slice(1)], relations } };
    const { parts, problems } = validateDataset(given);
    expect(parts.governance!.bodies).to.have.lengthOf(100);
    expect(parts.governance!.bodies[0]!.people).to.have.lengthOf(300);
    expect(parts.governance!.relations).to.have.lengthOf(999);
    expect(problems.map(({ path, value, expected: { code, detail } }) => [path, value, code, detail])).to.deep.equal([
      ['governance.bodies', '300', 'at-most', ' 100'],
      ['governance.bodies[0].people', '900', 'at-most', ' 300'],
      ['governance.relations', '2001', 'at-most', ' 1000'],
    ]);
    expect(problems.some(isCostly)).to.equal(false);
  });

  it('takes countries that are more or fewer than the total: they are shown as they are', () => {
    expect(told(withCountries([{ country: 'PE', total: 50 }]))).to.deep.equal([]);
  });
});
