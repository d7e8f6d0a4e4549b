import { expect } from '@open-wc/testing';
import { frameHeight } from '../../src/embed/titles.js';
import { widgetNames } from '../../src/embed/widget-names.js';

/** The ratios that WordPress's block editor knows: a frame up to a tenth wider than one of them has its ratio fixed. */
const ratios = [2.33, 2, 1.78, 1.33, 1, 0.56, 0.5];

describe('the height that a frame states', () => {
  for (const name of widgetNames)
    it(`of ${name} is near no ratio that WordPress fixes`, () => {
      const ratio = 600 / frameHeight(name);
      const below = ratios.find((each) => ratio >= each - 0.01) ?? 0;
      expect(ratio - below).to.be.above(0.105);
    });
});
