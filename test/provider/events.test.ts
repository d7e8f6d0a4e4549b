import { expect } from '@open-wc/testing';
import type { PartialDataset } from '../../src/dataset/types.js';
import { CoffeeNetwork } from '../../src/provider/index.js';
import { server } from '../dataset/loading/server.js';
import { problems } from '../widgets/stage.js';
import { event, json, stage, withTotal } from './stage.js';

const bad = { members: { total: -1 } } as unknown as PartialDataset;

describe('what a network tells', () => {
  const found = problems();
  const site = server();
  const { put } = stage();
  let url: string;
  let count = 0;
  beforeEach(() => (url = `https://network.example/${++count}.json`));

  describe('to a listener that answers by setting something', () => {
    it('loses no data that it sets when others were wrong', async () => {
      const network = put('<coffee-network></coffee-network>');
      network.addEventListener('coffee-network-error', () => (network.data = withTotal(7)), { once: true });
      network.data = bad;
      const { dataset } = await event(network, 'coffee-network-load');
      // What was wrong is told of first, as a load of the parts that were good.
      expect(dataset.members.total).to.equal(155);
      await event(network, 'coffee-network-load');
      expect(network.dataset.members.total).to.equal(7);
    });

    it('loses no data that it sets when JSON inside was wrong', async () => {
      const network = put('<coffee-network><script type="application/json">{</script></coffee-network>');
      network.addEventListener('coffee-network-error', () => (network.data = withTotal(7)), { once: true });
      await event(network, 'coffee-network-load');
      expect(network.dataset.members.total).to.equal(7);
    });

    it('asks for an address that it sets', async () => {
      site.answer(url, json(384));
      const network = put('<coffee-network></coffee-network>');
      network.addEventListener('coffee-network-load', () => (network.src = url), { once: true });
      network.data = { contact: {} };
      await event(network, 'coffee-network-load');
      const { src } = await event(network, 'coffee-network-load');
      expect([src, network.dataset.members.total]).to.deep.equal([url, 384]);
    });

    it('asks for another address than one that is known already', async () => {
      site.answer(url, json(384));
      site.answer(`${url}?2`, json(400));
      await put(`<coffee-network src="${url}"></coffee-network>`).ready;
      const network = put(`<coffee-network src="${url}"></coffee-network>`);
      network.addEventListener('coffee-network-load', () => (network.src = `${url}?2`), { once: true });
      await event(network, 'coffee-network-load');
      await event(network, 'coffee-network-load');
      expect(network.dataset.members.total).to.equal(400);
    });
  });

  describe('to a listener that comes late', () => {
    it('is ready where it names no dataset', async () => {
      const network = put('<coffee-network></coffee-network>');
      await network.ready;
      expect([network.dataset.members.total, network.problems]).to.deep.equal([155, []]);
    });

    it('is ready when its dataset has come', async () => {
      site.answer(url, json(384));
      const network = put(`<coffee-network src="${url}"></coffee-network>`);
      expect(network.dataset.members.total).to.equal(155);
      await network.ready;
      expect([network.dataset.members.total, network.problems]).to.deep.equal([384, []]);
    });

    it('is ready when its dataset can’t be read, and has the problems that the event had', async () => {
      const network = put(`<coffee-network src="${url}"></coffee-network>`);
      const [{ problems: told, code }] = await Promise.all([event(network, 'coffee-network-error'), network.ready]);
      expect(network.problems).to.deep.equal(told);
      expect([code, told[0]!.value]).to.deep.equal(['readable-file', 'HTTP 404']);
    });

    it('is ready when all that it names has come: an address, and JSON inside', async () => {
      site.answer(url, json(384));
      site.held = [];
      const network = put(
        `<coffee-network src="${url}"><script type="application/json">{"contact": {"email": 1}}</script></coffee-network>`,
      );
      let ready = false;
      void network.ready.then(() => (ready = true));
      await event(network, 'coffee-network-error');
      expect(ready).to.equal(false);
      site.held.forEach((release) => release());
      await network.ready;
      expect(network.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['contact.email email']);
    });

    it('has no problems any longer when the data is right', async () => {
      const network = put('<coffee-network></coffee-network>');
      network.data = bad;
      await network.updateComplete;
      expect(network.problems.length).to.be.above(0);
      expect(network.matches(':state(failed)')).to.equal(true);
      network.data = withTotal(7);
      await network.updateComplete;
      expect(network.problems).to.deep.equal([]);
      expect(network.matches(':state(failed)')).to.equal(false);
    });
  });

  it('is in a state of loading, then of neither or of failure', async () => {
    site.answer(url, json(384));
    site.held = [];
    const network = put(`<coffee-network src="${url}"></coffee-network>`);
    await network.updateComplete;
    expect(network.matches(':state(loading)')).to.equal(true);
    site.held.forEach((release) => release());
    site.held = undefined;
    await network.ready;
    expect(network.matches(':state(loading), :state(failed)')).to.equal(false);
    network.src = `${url}?missing`;
    await event(network, 'coffee-network-error');
    expect(network.matches(':state(failed)')).to.equal(true);
  });

  it('is in no state of failure for a picture that is left out alone, though it tells of it', async () => {
    const network = put('<coffee-network></coffee-network>');
    const event1992 = { date: '1992', title: 'A', image: { src: 'https://example.org/a.jpg' } };
    network.data = { timelines: { peru: [event1992] } } as never;
    const { problems } = await event(network, 'coffee-network-error');
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'timelines.peru[0].image.alt text-or-empty',
    ]);
    expect(network.dataset.timelines['peru']!.events).to.deep.equal([{ id: '1', date: '1992', title: 'A' }]);
    expect(network.matches(':state(failed)')).to.equal(false);
  });

  it('is in no state of failure for a misspelt name, though it tells of it; in one where nothing is known', async () => {
    const network = put('<coffee-network></coffee-network>');
    network.data = { ...withTotal(7), membres: 1 } as PartialDataset;
    await event(network, 'coffee-network-error');
    expect(network.matches(':state(failed)')).to.equal(false);
    network.data = { acf: withTotal(8) } as unknown as PartialDataset;
    const { problems } = await event(network, 'coffee-network-error');
    expect(problems.map(({ part, path }) => [part, path])).to.deep.equal([['', '$']]);
    expect(network.matches(':state(failed)')).to.equal(true);
    expect(network.dataset.members.total).to.equal(7);
  });

  it('gives an address up that is none, and says so once', async () => {
    const network = put('<coffee-network src="javascript:alert(1)"></coffee-network>');
    await network.ready;
    network.requestUpdate();
    await network.updateComplete;
    expect([found.warnings.length, site.asked.length]).to.deep.equal([1, 0]);
    expect(network.matches(':state(failed)')).to.equal(true);
  });

  describe('when it is told to load again', () => {
    it('resolves once it is known what came of it', async () => {
      let total = 383;
      site.answer(url, () => json(++total));
      const network = put(`<coffee-network src="${url}"></coffee-network>`);
      await network.ready;
      const heard: number[] = [];
      network.addEventListener('coffee-network-load', ({ dataset }) => heard.push(dataset.members.total));
      await network.reload();
      expect([network.dataset.members.total, heard]).to.deep.equal([385, [385]]);
      site.answer(url, 500);
      await network.reload();
      expect([network.dataset.members.total, network.problems[0]!.value]).to.deep.equal([385, 'HTTP 500']);
    });

    it('waits for the first time where that is under way, and for nothing without an address', async () => {
      site.answer(url, json(384));
      const network = put(`<coffee-network src="${url}"></coffee-network>`);
      await network.reload();
      expect([network.dataset.members.total, site.asked.length]).to.deep.equal([384, 1]);
      await put('<coffee-network></coffee-network>').reload();
    });

    it('says what is still wrong no second time, and nothing where all is as it was', async () => {
      const network = put(`<coffee-network src="${url}"></coffee-network>`);
      await network.ready;
      for (let time = 0; time < 4; time++) await network.reload();
      expect(found.warnings).to.have.lengthOf(1);
      site.answer(url, json(384));
      await network.reload();
      let told = 0;
      network.addEventListener('coffee-network-load', () => told++);
      await network.reload();
      expect(told).to.equal(0);
    });
  });

  describe('as its dataset', () => {
    it('is complete, and reads the data attributes of the element too', async () => {
      const network = put('<coffee-network data-note="a note" data-members="x"></coffee-network>');
      await network.ready;
      expect(Object.keys(network.dataset)).to.include.members(['members', 'areas', 'objectives', 'timelines']);
      expect(network.dataset['note']).to.equal('a note');
      expect(network.dataset.members.total).to.equal(155);
      expect('note' in network.dataset && !('other' in network.dataset)).to.equal(true);
      expect(structuredClone({ ...network.dataset }).members.total).to.equal(155);
    });

    it('is the same object until it changes', async () => {
      const network = put('<coffee-network></coffee-network>');
      await network.ready;
      const { dataset } = network;
      expect(network.dataset).to.equal(dataset);
      network.data = withTotal(7);
      await network.updateComplete;
      expect(network.dataset.members.total).to.equal(7);
      expect(dataset.members.total).to.equal(155);
    });
  });

  it('is read in an editor too, where nothing is upgraded', () => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    const network = editor.appendChild(new CoffeeNetwork());
    document.body.append(editor);
    expect(network.dataset.members.total).to.equal(155);
    editor.remove();
  });
});
