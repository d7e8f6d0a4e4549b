import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { isOlder, parseEdtf } from '../../src/values/edtf.js';
import { seen, show } from '../widgets/stage.js';
import '../../src/index.js';

const now = Date.UTC(2026, 10, 24);
const older = (date: string, days: number) => isOlder(parseEdtf(date)!, days, now);

describe('A date', () => {
  it('is older than some days when its last possible day is', () => {
    expect(older('2026-11-23', 1)).to.equal(false);
    expect(older('2026-11-22', 1)).to.equal(true);
    expect(older('2026', 1)).to.equal(false);
    expect(older('2025', 365)).to.equal(false);
    expect(older('2025', 300)).to.equal(true);
    expect(older('199X', 9000)).to.equal(true);
    expect(older('2018/2026-11-20', 10)).to.equal(false);
    expect(older('2018/..', 10)).to.equal(true);
  });
});

describe('A number that is old', () => {
  const members = (asOf: string, maxAgeDays?: number) => ({
    members: { ...builtin.members, asOf, ...(maxAgeDays && { maxAgeDays }) },
  });

  for (const tag of ['coffee-member-counter', 'coffee-presentation']) {
    it(`is said to be so, quietly, by ${tag}`, async () => {
      const widget = await show(`<${tag} lang="en" still></${tag}>`, members('2018', 365));
      expect(seen(widget)).to.match(/As of:? 2018 \(may have changed\)/);
    });

    it(`is not said to be so by ${tag} while it is young, or where nothing says when it is old`, async () => {
      for (const data of [members('2018'), members(String(new Date().getFullYear()), 365)])
        expect(seen(await show(`<${tag} lang="en" still></${tag}>`, data))).not.to.contain('changed');
    });
  }

  it('is not, where the page states a date or a number of its own', async () => {
    const data = members('2018', 365);
    for (const own of ['as-of="2019"', 'value="7"'])
      expect(
        seen(await show(`<coffee-member-counter lang="en" still ${own}></coffee-member-counter>`, data)),
      ).not.to.contain('changed');
  });
});
