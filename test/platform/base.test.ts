import { expect } from '@open-wc/testing';
import { isNetworkFile, sameBase, setBase, underBase } from '../../src/platform/base.js';

describe('BASE', () => {
  afterEach(() => setBase(undefined));

  for (const [a, b, same] of [
    ['https://w.example/1/', 'https://w.example/1/', true],
    ['https://w.example/1/', 'https://w.example/1.2.3/', true],
    ['https://w.example/1.0.0/', 'https://w.example/1.2.3-next.1/', true],
    [
      'https://cdn.example/npm/coffee-network-widgets@1/dist/',
      'https://cdn.example/npm/coffee-network-widgets@1.2.3/dist/',
      true,
    ],
    ['https://w.example/1/', 'https://w.example/2.0.0/', false],
    ['https://w.example/1/', 'https://other.example/1/', false],
    ['http://127.0.0.1:80/1/', 'http://127.0.0.1:80/1.2.3/', true],
    ['http://127.0.0.1/1.0.0/', 'http://127.0.0.1/1/', true],
    ['http://127.0.0.1/1/', 'http://127.0.0.2/1/', false],
    ['https://w.example/10/', 'https://w.example/1.0.0/', false],
    ['https://w.example/coffee/', 'https://w.example/', false],
  ] as const)
    it(`${a} and ${b} are ${same ? 'one' : 'two'}`, () => expect(sameBase(a, b)).to.equal(same));

  it('has the network’s own file, whatever release names it', () => {
    setBase('https://w.example/1/');
    expect(isNetworkFile('https://w.example/1/data/coffee-network.json')).to.equal(true);
    expect(isNetworkFile('https://w.example/1.4.0/data/coffee-network.json?v=2#a')).to.equal(true);
    expect(isNetworkFile('https://coop.example/data/coffee-network.json')).to.equal(false);
    expect(isNetworkFile('https://w.example/1/data/other.json')).to.equal(false);
  });

  it('has it by its name where BASE is not known', () => {
    expect(isNetworkFile('https://w.example/1/data/coffee-network.json')).to.equal(true);
    expect(isNetworkFile('https://coop.example/cooperative.json')).to.equal(false);
    expect(isNetworkFile('https://coop.example/coffee-network.json')).to.equal(false);
  });
});

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
    ['http://127.0.0.1/1.0.0/', 'http://127.0.0.2/1/embed/'],
  ] as const)
    it(`${address || 'nothing'} is not in ${base}`, () => {
      expect(underBase(address, base)).to.equal(undefined);
    });
});
