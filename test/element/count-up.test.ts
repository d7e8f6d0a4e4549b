import { expect } from '@open-wc/testing';
import { countStep } from '../../src/element/count-up.js';
import { countDuration } from '../../src/tokens/tokens.js';

describe('the count-up', () => {
  const frames = Array.from({ length: 101 }, (_, index) => index / 100);

  for (const total of [0, 1, 2, 155, 384, 1_000_000, 999_999_999])
    it(`goes from 0 to ${total} in whole numbers, never back and never beyond`, () => {
      const drawn = frames.map((progress) => countStep(total, progress));
      expect([drawn[0], drawn.at(-1)]).to.deep.equal([0, total]);
      drawn.forEach((value, index) => {
        expect(Number.isInteger(value)).to.equal(true);
        expect(value)
          .to.be.at.least(drawn[index - 1] ?? 0)
          .and.at.most(total);
      });
    });

  it('is fast at first and then settles', () => {
    expect(countStep(155, 0.25)).to.be.above(77);
    expect(countStep(155, 0.9)).to.be.at.least(154);
  });

  it('takes under a second and a half', () => {
    expect(countDuration).to.be.above(0).and.below(1500);
  });
});
