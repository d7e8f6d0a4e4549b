import { expect } from '@open-wc/testing';
import { underBase } from '../../src/platform/base.js';

const path = 'embed/es/member-counter.html?theme=dark';

describe('an address under BASE', () => {
  for (const [base, folder] of [
    ['https://widgets.example/1/', 'https://widgets.example/1/'],
    ['https://widgets.example/1.2.3/', 'https://widgets.example/1/'],
    ['https://widgets.example/1/', 'https://widgets.example/1.2.3/'],
    ['https://widgets.example/1.2.3/', 'https://widgets.example/1.0.0/'],
    ['https://example.org/widgets/12.0.1/', 'https://example.org/widgets/12/'],
    ['https://example.org/red/', 'https://example.org/red/'],
    ['https://example.org/', 'https://example.org/'],
  ] as const)
    it(`${base} knows its files in ${folder}`, () => {
      expect(underBase(folder + path, base)).to.equal(path);
      expect(underBase(folder, base)).to.equal('');
    });

  for (const [base, address] of [
    ['https://widgets.example/1.2.3/', 'https://widgets.example/2/embed/'],
    ['https://widgets.example/1.2.3/', 'https://widgets.example/12/embed/'],
    ['https://widgets.example/1/', 'https://widgets.example/1.2/embed/'],
    ['https://widgets.example/1/', 'https://widgets.example/embed/'],
    ['https://widgets.example/1/', 'https://widgets.example/x/1/embed/'],
    ['https://widgets.example/1.2.3/', 'https://evil.example/1/embed/'],
    ['https://widgets.example/1/', 'https://widgets.example.evil.example/1/embed/'],
    ['https://example.org/red/', 'https://example.org/red-cafe/embed/'],
    ['https://widgets.example/1/', ''],
  ] as const)
    it(`${address || 'nothing'} is not in ${base}`, () => {
      expect(underBase(address, base)).to.equal(undefined);
    });
});
