import { expect } from '@open-wc/testing';
import { pageDataset } from '../../src/dataset/page/page-dataset.js';
import { nest, onlyBuiltin } from '../../src/dataset/merge.js';
import { CoffeeNetwork } from '../../src/provider/index.js';
import { stage, withTotal } from './stage.js';

const contact = { email: 'red@example.org' };

describe('networks inside one another', () => {
  const { put, one } = stage();
  afterEach(() => pageDataset.set(onlyBuiltin));
  const nested = () => put('<coffee-network id="a"><p><coffee-network id="b"></coffee-network></p></coffee-network>');
  const set = async (id: string, data: CoffeeNetwork['data']) => {
    one(`#${id}`).data = data;
    await one(`#${id}`).updateComplete;
  };
  const seen = (id = 'b') => {
    const { members, contact } = one(`#${id}`).dataset;
    return `${members.total} ${contact.email ?? '-'}`;
  };

  it('take from the outer one what the inner one leaves out', async () => {
    nested();
    await set('a', { ...withTotal(10), contact });
    expect(seen()).to.equal('10 red@example.org');
    await set('b', withTotal(20));
    expect([seen('a'), seen()]).to.deep.equal(['10 red@example.org', '20 red@example.org']);
  });

  it('hand on each change of the outer one', async () => {
    nested();
    await set('b', { contact });
    await set('a', withTotal(10));
    expect(seen()).to.equal('10 red@example.org');
    await set('a', withTotal(11));
    expect(seen()).to.equal('11 red@example.org');
    await set('a', null);
    expect(seen()).to.equal('155 red@example.org');
    await set('b', null);
    expect(seen()).to.equal('155 -');
  });

  it('take from the page what all of them leave out', async () => {
    nested();
    pageDataset.set(nest(onlyBuiltin, [{ parts: { ...withTotal(5), contact }, problems: [] }]));
    expect(seen()).to.equal('5 red@example.org');
    await set('a', withTotal(10));
    expect(seen()).to.equal('10 red@example.org');
    await set('b', { contact: {} });
    expect(seen()).to.equal('10 -');
  });

  it('may name an area of the outer one', async () => {
    nested();
    await set('a', { areas: [{ id: 'roast', text: 'Roast' }] });
    await set('b', { objectives: [{ text: 'A', area: 'roast' }] });
    expect(one('#b').problems).to.deep.equal([]);
    expect(one('#b').dataset.objectives).to.deep.equal([{ id: '1', text: 'A', area: 'roast' }]);
  });

  it('follow their place: into another, and out of all', async () => {
    nested();
    await set('a', withTotal(10));
    await set('b', { contact });
    one('#a').before(one('#b'));
    expect(seen()).to.equal('155 red@example.org');
    one('#a').append(one('#b'));
    expect(seen()).to.equal('10 red@example.org');
  });

  it('go three deep, also where the one in the middle comes last', async () => {
    const tag = 'middle-network';
    put(`<coffee-network id="a"><${tag} id="m"><coffee-network id="b"></coffee-network></${tag}></coffee-network>`);
    await set('a', withTotal(10));
    expect(seen()).to.equal('10 -');
    customElements.define(tag, class extends CoffeeNetwork {});
    await set('m', { contact });
    expect(seen()).to.equal('10 red@example.org');
    await set('a', withTotal(11));
    expect(seen()).to.equal('11 red@example.org');
  });

  it('are told nothing where the same is set again', async () => {
    nested();
    await set('a', withTotal(10));
    const { dataset } = one('#b');
    await set('a', withTotal(10));
    expect(one('#b').dataset).to.equal(dataset);
  });
});
