import { expect } from '@open-wc/testing';
import { findBase, findScript, findDataset } from '../../src/embed/base.js';
import { warningsOf } from '../warnings.js';

const address = 'https://widgets.example/1/coffee-network.js';
const script = (attributes: { [name: string]: string }) => {
  const element = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

describe('the script', () => {
  const warnings = warningsOf();

  it('that is a module finds its address in the stack', () => {
    const found = findScript();
    expect(found.address).to.match(/^https?:.*\.js$/);
  });

  for (const [attributes, base] of [
    [{}, 'https://widgets.example/1/'],
    [{ 'data-base': 'https://other.example/2' }, 'https://other.example/2/'],
    [{ 'data-base': 'https://other.example/2/' }, 'https://other.example/2/'],
    [{ 'data-base': 'https://other.example/2/coffee-network.js?v=3' }, 'https://other.example/2/'],
  ] as const)
    it(`with ${JSON.stringify(attributes)} has the BASE ${base}`, () => {
      expect(findBase({ address, element: script(attributes) })).to.equal(base);
      expect(warnings).to.deep.equal([]);
    });

  it('whose BASE can’t be read keeps its own, and its editor is told', () => {
    expect(findBase({ address, element: script({ 'data-base': 'http://[' }) })).to.equal('https://widgets.example/1/');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('data-base');
  });

  for (const [attributes, source] of [
    [{}, undefined],
    [{ 'data-src': '' }, undefined],
    [{ 'data-src': '/data.json' }, '/data.json'],
    [{ 'data-src': 'https://coop.example/data.json' }, 'https://coop.example/data.json'],
    [{ 'data-src': 'http://[' }, 'http://['],
    [{ 'data-dataset': '/data.json' }, '/data.json'],
    [{ 'data-dataset': '/data.json', 'data-src': address }, '/data.json'],
    [{ 'data-dataset': '/data.json', 'data-src': '/lazy.json' }, '/data.json'],
    // A consent tool's, or an optimizer's: where the script itself is.
    [{ 'data-src': address }, undefined],
    [{ 'data-src': `${address}?ver=6.5#x` }, undefined],
  ] as const)
    it(`with ${JSON.stringify(attributes)} gives the page ${source ?? 'no dataset'}`, () => {
      const found = findDataset({ address, element: script(attributes) });
      expect(found?.given).to.equal(source);
      if (found) expect(found.attribute).to.equal('data-dataset' in attributes ? 'data-dataset' : 'data-src');
    });

  it('of an address without its host is its own too', () => {
    const own = new URL('/1/coffee-network.js', location.href).href;
    expect(findDataset({ address: own, element: script({ 'data-src': '/1/coffee-network.js' }) })).to.equal(undefined);
    expect(findDataset({ address: undefined, element: script({ 'data-src': 'x.json' }) })?.given).to.equal('x.json');
    expect(findDataset({ address, element: undefined })).to.equal(undefined);
  });
});
