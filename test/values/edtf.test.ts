import { expect } from '@open-wc/testing';
import { edtfDatetime, edtfOrder, parseEdtf, type EdtfPoint, edtf } from '../../src/values/edtf.js';

/** What a date that is one point in time says. */
const point = (value: string): EdtfPoint => {
  const date = parseEdtf(value);
  if (!date?.from || date.interval) throw new Error(`${value} is not one point in time`);
  return date.from;
};

describe('a date of the dataset', () => {
  const points: [string, Partial<EdtfPoint>][] = [
    ['1992', { year: 1992, month: 0, day: 0, precision: 'year' }],
    ['199X', { year: 1990, month: 0, precision: 'decade' }],
    ['19XX', { year: 1900, month: 0, precision: 'century' }],
    ['2005-03', { year: 2005, month: 3, day: 0, precision: 'month' }],
    ['2005-03-01', { year: 2005, month: 3, day: 1, precision: 'day' }],
    ['2004-XX', { year: 2004, month: 0, precision: 'year' }],
    ['1985-04-XX', { year: 1985, month: 4, day: 0, precision: 'month' }],
    ['1985-XX-XX', { year: 1985, month: 0, day: 0, precision: 'year' }],
    ['2001-21', { year: 2001, month: 21, precision: 'season' }],
    ['2001-24', { year: 2001, month: 24, precision: 'season' }],
    ['-0043', { year: -43, precision: 'year' }],
    ['-0043-03-15', { year: -43, month: 3, day: 15, precision: 'day' }],
    ['0000', { year: 0, precision: 'year' }],
    ['2020-02-29', { year: 2020, month: 2, day: 29, precision: 'day' }],
    ['2000-02-29', { year: 2000, month: 2, day: 29, precision: 'day' }],
  ];
  for (const [value, expected] of points)
    it(`reads ${value} as precisely as it is stated`, () => {
      expect(point(value)).to.include({ ...expected, approximate: false, uncertain: false });
    });

  const qualified: [string, boolean, boolean][] = [
    ['1984?', false, true],
    ['1984~', true, false],
    ['1984%', true, true],
    ['199X~', true, false],
    ['2004-06?', false, true],
    ['2004-06-11%', true, true],
    ['2001-21~', true, false],
  ];
  for (const [value, approximate, uncertain] of qualified)
    it(`reads in ${value} how sure it is`, () => {
      expect(point(value)).to.include({ approximate, uncertain });
    });

  const intervals: [string, number | undefined, number | undefined][] = [
    ['1991/1992', 1991, 1992],
    ['1992/1992', 1992, 1992],
    ['1992/..', 1992, undefined],
    ['1992/', 1992, undefined],
    ['../1985', undefined, 1985],
    ['/1985', undefined, 1985],
    ['199X/..', 1990, undefined],
    ['1984~/2004-06', 1984, 2004],
    ['2004-02-01/2005-02', 2004, 2005],
    ['-0043/0014', -43, 14],
    // The end is stated less precisely than the start, and still comes after it.
    ['1992/199X', 1992, 1990],
    ['2004-06/2004', 2004, 2004],
    ['2005-22/2005-11', 2005, 2005],
  ];
  for (const [value, from, to] of intervals)
    it(`reads ${value} as an interval`, () => {
      const date = parseEdtf(value);
      expect([date?.interval, date?.from?.year, date?.to?.year]).to.deep.equal([true, from, to]);
    });

  it('is read with the spaces that an editor leaves around it', () => {
    expect(point(' 1992\n').year).to.equal(1992);
  });

  const bad = [
    ...['', ' ', '92', '992', '19922', '1e3', '0x7d', 'X', 'XXXX', '1X92', '1XXX', 'hace años', 'in the 90s'],
    ...['2018-13', '2018-00', '2018-20', '2018-25', '2018-1', '2018/13/01', '2018-02-30', '2019-02-29', '1900-02-29'],
    ...['2018-04-31', '2018-04-00', '2018-XX-05', '199X-05', '19XX-05-01', '2001-21-05', '2018-05-1', '01-05-2018'],
    ...['..', '../..', '/', '/..', '../', '1993/1992', '2005-04/2005-03', '1992-1993', '1990/1991/1992', '1992/xx'],
    ...['1992??', '?1992', '１９９２', '1992\u0000', '-1', '+1992', '9'.repeat(400), '-'.repeat(400)],
  ];
  for (const value of bad)
    it(`is refused where it is ${JSON.stringify(value.slice(0, 20))}`, () => {
      expect(parseEdtf(value)).to.equal(undefined);
    });
});

describe('the order of dates', () => {
  const sorted = (...values: string[]) =>
    [...values].sort((a, b) => edtfOrder(parseEdtf(a)!) - edtfOrder(parseEdtf(b)!));

  const inOrder = [
    ['-0044', '-0043', '0000', '1991', '1992'],
    ['199X', '1991', '1991-02', '1991-02-03', '1991-12'],
    ['1992', '1992/..', '1993'],
    ['../1985', '1990'],
    ['1991~', '1992?'],
    // Spring comes before December.
    ['2004-12', '2005-21', '2005-12', '2006'],
  ];
  for (const expected of inOrder)
    it(`is ${expected.join(', ')}`, () => {
      expect(sorted(...[...expected].reverse())).to.deep.equal(expected);
    });
});

describe('the date that machines read', () => {
  for (const [value, expected] of [
    ['1992', '1992'],
    ['2005-03', '2005-03'],
    ['2005-03-01', '2005-03-01'],
    ['0092', '0092'],
    ['1985-04-XX', '1985-04'],
  ])
    it(`is ${expected} for ${value}`, () => {
      expect(edtfDatetime(parseEdtf(value!)!)).to.equal(expected);
    });

  for (const value of [
    '199X',
    '19XX',
    '1992~',
    '1992?',
    '1992%',
    '1991/1992',
    '1992/..',
    '../1985',
    '2001-21',
    '-0043',
  ])
    it(`is left out for ${value}, which no <time> can say`, () => {
      expect(edtfDatetime(parseEdtf(value)!)).to.equal(undefined);
    });
});

const digits = '9'.repeat(400);

describe('a date in an attribute', () => {
  it('is an EDTF date', () => {
    expect(edtf.read('199X')?.from?.year).to.equal(1990);
  });

  for (const [value, meant] of [
    ...[
      ['31/05/2018', '2018-05-31'],
      ['5/31/2018', '2018-05-31'],
      ['05.05.2018', '2018-05-05'],
      ['31-5-2018', '2018-05-31'],
    ],
    ...[
      ['2018/05/31', '2018-05-31'],
      ['2018.5.31', '2018-05-31'],
      ['2005-3-1', '2005-03-01'],
      ['2005-3', '2005-03'],
      ['03/2005', '2005-03'],
      ['3-2005', '2005-03'],
      ['3.2005', '2005-03'],
    ],
    ...[
      ['2005/03', '2005-03'],
      ['2005-03-01T00:00:00Z', '2005-03-01'],
      ['2005-03-01T05:00:00.000-05:00', '2005-03-01'],
    ],
    ...[
      ['1991–1992', '1991/1992'],
      ['1991-1992', '1991/1992'],
      ['1991 / 1992', '1991/1992'],
      ['1991 — 1992', '1991/1992'],
      ['1991 - 1992', '1991/1992'],
      ['2018-05-31 10:00', '2018-05-31'],
    ],
    ...[
      ['“2018”', '2018'],
      ['199x', '199X'],
      ['\u200b2018\u00a0', '2018'],
      ['２０１８', '2018'],
    ],
  ] as const)
    it(`is ${meant} where a person writes ${JSON.stringify(value)}`, () => {
      expect(edtf.read(value)).to.deep.equal(parseEdtf(meant));
    });

  for (const value of [
    '05/01/2026',
    '1/2/2018',
    '05-01-2026',
    '2018-13',
    '31/31/2018',
    '31/02/2018',
    '1991–92',
    '05/18',
    '13/2018',
    '3.2018.5',
    'hace años',
    '1e3',
    digits,
  ])
    it(`is not ${JSON.stringify(value.slice(0, 20))}, which could mean two things or none`, () => {
      expect(edtf.read(value)).to.equal(undefined);
    });
});
