import { expect } from '@open-wc/testing';
import type { CountryMembers } from '../../../src/dataset/types.js';
import '../../../src/widgets/member-counter/index.js';
import { accessible, all, fit, one, problems, readAll, seen, show } from '../stage.js';

const countries = [
  { country: 'CO', total: 3 },
  { country: 'PE', total: 5 },
  { country: 'DE', total: 1 },
];
const put = (layout: string, total = 9, byCountry?: readonly CountryMembers[], attributes = 'lang="en"') =>
  show(`<coffee-member-counter still layout="${layout}" ${attributes}></coffee-member-counter>`, {
    members: { total, ...(byCountry && { byCountry }) },
  });
const rows = (widget: Element) => readAll(widget, '[part=country]');

describe('The layouts of the member counter', () => {
  const found = problems();

  for (const [total, marks, key] of [
    [0, 0, ''],
    [1, 1, '= 1'],
    [1000, 1000, '= 1'],
    [1001, 101, '= 10'],
    [999_999_999, 0, ''],
  ] as const)
    it(`dots draws ${marks} marks for ${total}, and says what each is`, async () => {
      const widget = await put('dots', total);
      expect(all(widget, '[part=mark]')).to.have.lengthOf(marks);
      expect(readAll(widget, '.key').join()).to.equal(key);
    });

  it('dots takes the scale from the countries where they are more than the total', async () => {
    const widget = await put('dots', 9, [{ country: 'PE', total: 1500 }]);
    expect([all(widget, '[part=mark]').length, ...readAll(widget, '.key')]).to.deep.equal([150, '= 10']);
  });

  for (const [by, total, byCountry, attributes] of [
    ['the total', 50_000, undefined, ''],
    ['a number given by hand', 9, undefined, 'value="50000"'],
    [
      'the countries',
      155,
      [
        { country: 'PE', total: 49_999 },
        { country: 'CO', total: 1 },
      ],
      '',
    ],
  ] as const)
    it(`dots draws no marks where ${by} would need too many, and tells the editor`, async () => {
      const widget = await put('dots', total, byCountry, `lang="en" ${attributes}`);
      expect(all(widget, '[part=mark], .key')).to.have.lengthOf(0);
      expect(found.warnings.join()).to.match(/layout="dots".* at most 20000 \(50000\)/);
      expect(found.events.map(({ code }) => code)).to.deep.equal(['at-most']);
    });

  it('dots groups by country, most first, and shows what is missing from the total', async () => {
    const widget = await put('dots', 12, countries);
    expect(rows(widget)).to.deep.equal(['Peru 5', 'Colombia 3', 'Germany 1', 'and 3 more']);
    expect(all(widget, '[part=mark]')).to.have.lengthOf(12);
  });

  it('countries lists them in the language of the page, most first, with what is missing', async () => {
    expect(rows(await put('countries', 21, countries, 'lang="es"'))).to.deep.equal([
      'Perú 5',
      'Colombia 3',
      'Alemania 1',
      'y 12 más',
    ]);
  });

  it('countries shows sums that are more than the total as they are', async () => {
    const widget = await put('countries', 4, countries);
    expect(rows(widget)).to.deep.equal(['Peru 5', 'Colombia 3', 'Germany 1']);
  });

  it('countries has a map where there is room, and none where there is not', async () => {
    const widget = await put('countries', 9, countries);
    for (const [width, shown] of [
      [320, false],
      [1000, true],
    ] as const) {
      await fit(widget, width);
      expect(one(widget, '.map').checkVisibility()).to.equal(shown);
      expect(one(widget, '[part=base]').scrollWidth).to.be.at.most(width);
    }
    expect(
      all<SVGGElement>(widget, '.map .some').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    ).to.have.members(['CO 3', 'PE 5']);
  });

  it('countries without countries shows the figure, and tells the editor what to give', async () => {
    const widget = await put('countries');
    expect(seen(widget)).to.match(/^9 small coffee producer organizations/);
    expect(found.warnings.join()).to.match(/layout="countries".*members\.byCountry/);
    expect(found.events.map(({ code }) => code)).to.deep.equal(['required']);
  });

  it('countries beside a number given by hand shows the figure, and tells the editor that the number is why', async () => {
    const widget = await put('countries', 9, countries, 'lang="en" value="200"');
    expect(rows(widget)).to.deep.equal([]);
    expect(found.warnings.join()).to.match(/layout="countries".*figure \| dots \(value="200"\)/);
    expect(found.events.map(({ code }) => code)).to.deep.equal(['choice']);
  });

  it('draw no country beside a number given by hand: it is not the dataset’s', async () => {
    const widget = await put('dots', 9, countries, 'value="4"');
    expect(rows(widget)).to.deep.equal([]);
    expect(all(widget, '[part=mark]')).to.have.lengthOf(4);
  });

  for (const layout of ['dots', 'countries'])
    describe(layout, () => accessible((attributes) => put(layout, 9, countries, attributes)));
});
