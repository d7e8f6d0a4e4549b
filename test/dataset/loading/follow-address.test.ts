import { expect } from '@open-wc/testing';
import { followAddress, type Loaded } from '../../../src/dataset/loading/follow-address.js';
import { server } from './server.js';

const members = (total: number) => JSON.stringify({ members: { total, since: '2005', source: { text: 'A' } } });

describe('the dataset at an address', () => {
  const site = server();
  let count = 0;
  let url: string;
  let leaving: (() => void)[];
  beforeEach(() => {
    url = `https://data.example/${++count}.json`;
    leaving = [];
  });
  afterEach(() => leaving.forEach((leave) => leave()));

  /** A user of an address, and all that it was told. */
  const user = (address = url) => {
    const told: Loaded[] = [];
    let next: (() => void) | undefined;
    const followed = followAddress(address, (loaded) => {
      told.push(loaded);
      next?.();
    });
    leaving.push(followed.leave);
    return {
      ...followed,
      told,
      totals: () => told.map(({ parts, failure }) => failure ?? parts.members?.total),
      /** Once it has been told as often. */
      heard: async (times: number) => {
        while (told.length < times) await new Promise<void>((resolve) => (next = resolve));
      },
    };
  };

  it('is asked for once, however many use it', async () => {
    site.answer(url, members(1));
    const users = [user(), user()];
    await Promise.all(users.map(({ heard }) => heard(1)));
    expect(user().totals()).to.deep.equal([1]);
    expect(site.asked).to.deep.equal([url]);
  });

  it('has its pictures beside it', async () => {
    const image = { src: 'a.svg', alt: '' };
    site.answer(url, JSON.stringify({ presentation: { paragraphs: ['A'], image } }));
    const one = user();
    await one.heard(1);
    expect(one.told[0]!.parts.presentation!.image!.src).to.equal('https://data.example/a.svg');
  });

  it('is told again to all of them where it has changed', async () => {
    let total = 0;
    site.answer(url, () => members(++total));
    const [one, two] = [user(), user()];
    await one.heard(1);
    await two.refresh();
    expect([one.totals(), two.totals()]).to.deep.equal([
      [1, 2],
      [1, 2],
    ]);
  });

  it('is not told again where the server has the same', async () => {
    site.answer(url, members(1));
    const one = user();
    await one.heard(1);
    await one.refresh();
    await one.refresh();
    expect(one.totals()).to.deep.equal([1]);
    expect(site.asked).to.have.lengthOf(3);
  });

  it('is asked for twice where the server stumbles, and a failure is told once until it changes', async () => {
    site.answer(url, 500);
    const one = user();
    await one.heard(1);
    expect(site.asked).to.have.lengthOf(2);
    await one.refresh();
    await one.refresh();
    expect(one.totals()).to.deep.equal(['HTTP 500']);
    site.answer(url, 503);
    await one.refresh();
    site.answer(url, members(1));
    await one.refresh();
    site.answer(url, 503);
    await one.refresh();
    site.answer(url, members(1));
    await one.refresh();
    expect(one.totals()).to.deep.equal(['HTTP 500', 'HTTP 503', 1, 'HTTP 503', 1]);
  });

  it('keeps its good parts where it fails later, and where a part goes wrong', async () => {
    site.answer(url, members(1));
    const one = user();
    await one.heard(1);
    site.answer(url, members(-1));
    await one.refresh();
    site.answer(url, 500);
    await one.refresh();
    expect(one.told.map(({ parts }) => parts.members?.total)).to.deep.equal([1, 1, 1]);
    expect(one.told.map(({ problems }) => problems.map(({ path }) => path).join())).to.deep.equal([
      '',
      'members.total',
      '',
    ]);
  });

  it('is told to who comes after it failed, though the others know', async () => {
    site.answer(url, 404);
    const one = user();
    await one.heard(1);
    const two = user();
    await two.heard(1);
    expect([one.totals(), two.totals()]).to.deep.equal([['HTTP 404'], ['HTTP 404']]);
    expect(site.asked).to.have.lengthOf(4);
  });

  it('is kept for a while after the last user has left, and then asked for again', async () => {
    let total = 0;
    site.answer(url, () => members(++total));
    const one = user();
    await one.heard(1);
    one.leave();
    site.time += 30_000;
    const two = user();
    expect(two.totals()).to.deep.equal([1]);
    site.time += 600_000;
    // In use, it is as old as it likes: `refresh` says how new it is to be.
    expect(user().totals()).to.deep.equal([1]);
    leaving.splice(0).forEach((leave) => leave());
    site.time += 61_000;
    const three = user();
    expect(three.totals()).to.deep.equal([]);
    await three.heard(1);
    expect(three.totals()).to.deep.equal([2]);
  });

  it('is forgotten where many others were used since', async () => {
    const addresses = [...Array(12).keys()].map((index) => `${url}?${index}`);
    for (const address of addresses) {
      site.answer(address, members(1));
      const one = user(address);
      await one.heard(1);
      one.leave();
    }
    expect(addresses.map((address) => user(address).told.length).join('')).to.equal('001111111111');
  });

  it('ends its request with the last who leaves, and who comes next asks anew', async () => {
    site.answer(url, members(1));
    site.held = [];
    const [one, two] = [user(), user()];
    one.leave();
    two.leave();
    const three = user();
    expect(site.asked).to.have.lengthOf(2);
    site.held.forEach((release) => release());
    await three.heard(1);
    expect([one.told, two.told, three.totals()]).to.deep.equal([[], [], [1]]);
    expect(site.asked).to.have.lengthOf(2);
  });

  it('has one request at a time: loading it again waits for the one that is under way', async () => {
    site.answer(url, members(1));
    site.held = [];
    const one = user();
    const again = [one.refresh(), one.refresh()];
    site.held.forEach((release) => release());
    await Promise.all(again);
    expect([site.asked.length, one.totals()]).to.deep.equal([1, [1]]);
  });

  it('ends the wait for it with who leaves', async () => {
    site.held = [];
    const one = user();
    const again = one.refresh();
    one.leave();
    await again;
    expect(one.told).to.deep.equal([]);
  });
});
