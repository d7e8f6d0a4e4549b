import { expect } from '@open-wc/testing';
import { followPageAddress } from '../../../src/dataset/page/follow-page-address.js';
import { pageDataset } from '../../../src/dataset/page/page-dataset.js';
import { setBase } from '../../../src/platform/base.js';
import { problems } from '../../widgets/stage.js';
import { server } from '../loading/server.js';

const members = (total: number) => JSON.stringify({ members: { total, since: '2005', source: { text: 'A' } } });

describe('the dataset of the whole page', () => {
  const found = problems();
  const site = server();
  let leave: () => void;
  let count = 0;
  let url: string;
  /** The next event of the document: what came of it. */
  const outcome = () =>
    new Promise<Event>((resolve) => {
      for (const type of ['coffee-network-load', 'coffee-network-error'])
        document.addEventListener(type, resolve, { once: true });
    });
  const total = () => pageDataset.get().dataset.members.total;
  const state = () => pageDataset.get().missing.members?.state;

  beforeEach(() => (url = `https://page.example/${++count}.json`));
  afterEach(() => {
    leave();
    setBase(undefined);
  });

  it('is waited for, then there', async () => {
    site.answer(url, members(384));
    const told = outcome();
    leave = followPageAddress(url);
    expect([total(), state()]).to.deep.equal([155, 'loading']);
    expect((await told).type).to.equal('coffee-network-load');
    expect([total(), state()]).to.deep.equal([384, undefined]);
    leave();
    expect(total()).to.equal(155);
  });

  it('is missing where it can’t be read', async () => {
    const told = outcome();
    leave = followPageAddress(url);
    expect((await told).type).to.equal('coffee-network-error');
    expect([total(), state()]).to.deep.equal([155, 'failed']);
    expect(found.warnings).to.have.lengthOf(1);
  });

  it('is missing where its address is none, and nothing is asked for', () => {
    leave = followPageAddress('javascript:alert(1)');
    expect(state()).to.equal('failed');
    expect([site.asked.length, found.warnings.length]).to.deep.equal([0, 1]);
  });

  it('may have the built-in content stand for it where it is the network’s own file', () => {
    setBase('https://page.example/1/');
    leave = followPageAddress('https://page.example/1.2.0/data/coffee-network.json');
    expect(pageDataset.get().missing.members).to.deep.equal({ state: 'loading', own: true });
  });
});
