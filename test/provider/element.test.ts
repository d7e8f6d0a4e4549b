import { aTimeout, expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import type { PartialDataset } from '../../src/dataset/types.js';
import { CoffeeNetwork } from '../../src/provider/index.js';
import type { CoffeeMemberCounter } from '../../src/widgets/member-counter/index.js';
import '../../src/widgets/member-counter/index.js';

const withTotal = (total: number): PartialDataset => ({ members: { ...builtin.members, total } });
const counter = '<coffee-member-counter inline lang="en"></coffee-member-counter>';

let stage: HTMLElement;
const put = (markup: string) => {
  stage.innerHTML = markup;
};
const network = (id: string) => stage.querySelector<CoffeeNetwork>(`#${id}`)!;

/** What each counter of the stage shows, once all has settled. */
async function figures() {
  await aTimeout(0);
  const counters = [...stage.querySelectorAll<CoffeeMemberCounter>('coffee-member-counter')];
  await Promise.all(counters.map((each) => each.updateComplete));
  return counters.map((each) => each.shadowRoot!.querySelector('[part=base]')!.textContent.trim()).join(' ');
}

describe('coffee-network', () => {
  beforeEach(() => {
    stage = document.createElement('div');
    document.body.append(stage);
  });
  afterEach(() => stage.remove());

  it('gives the widgets inside it its data, and those outside keep the built-in one', async () => {
    put(`<coffee-network id="a"><section><p>${counter}</p></section>${counter}</coffee-network>${counter}`);
    network('a').data = withTotal(384);
    expect(await figures()).to.equal('384 384 155');
  });

  it('gives the built-in data where it is given none', async () => {
    put(`<coffee-network>${counter}</coffee-network>`);
    expect(await figures()).to.equal('155');
  });

  it('follows a change of its data, and goes back to the built-in one', async () => {
    put(`<coffee-network id="a">${counter}</coffee-network>`);
    network('a').data = withTotal(384);
    expect(await figures()).to.equal('384');
    network('a').data = withTotal(400);
    expect(await figures()).to.equal('400');
    network('a').data = null;
    expect(await figures()).to.equal('155');
  });

  it('takes what its data leaves out from the built-in one', async () => {
    put(`<coffee-network id="a">${counter}</coffee-network>`);
    network('a').data = { objectives: [] };
    expect(await figures()).to.equal('155');
  });

  it('serves widgets that come later, and their moves in, out and across', async () => {
    put('<coffee-network id="a"></coffee-network><coffee-network id="b"></coffee-network>');
    network('a').data = withTotal(10);
    network('b').data = withTotal(20);
    await figures();
    network('a').innerHTML = counter;
    expect(await figures()).to.equal('10');
    const widget = stage.querySelector('coffee-member-counter')!;
    network('b').append(widget);
    expect(await figures()).to.equal('20');
    stage.append(widget);
    expect(await figures()).to.equal('155');
    network('a').append(widget);
    expect(await figures()).to.equal('10');
  });

  it('has the last word inside another one', async () => {
    put(`<coffee-network id="a">${counter}<coffee-network id="b">${counter}</coffee-network></coffee-network>`);
    network('a').data = withTotal(10);
    network('b').data = withTotal(20);
    expect(await figures()).to.equal('10 20');
    network('a').data = withTotal(11);
    expect(await figures()).to.equal('11 20');
    network('a').append(network('b').firstElementChild!);
    expect(await figures()).to.equal('11 11');
  });

  it('takes its widgets along when it moves, and leaves them behind when it goes', async () => {
    put(`<coffee-network id="a">${counter}</coffee-network><p></p>`);
    const given = network('a');
    given.data = withTotal(10);
    stage.querySelector('p')!.append(given);
    expect(await figures()).to.equal('10');
    given.replaceWith(...given.children);
    expect(await figures()).to.equal('155');
  });

  describe('upgraded after its widgets', () => {
    let count = 0;
    const late = () => `late-network-${++count}`;
    const upgrade = (tag: string) => customElements.define(tag, class extends CoffeeNetwork {});

    it('reaches them, and no others', async () => {
      const tag = late();
      put(`<${tag} id="a">${counter}</${tag}>${counter}`);
      expect(await figures()).to.equal('155 155');
      upgrade(tag);
      network('a').data = withTotal(384);
      expect(await figures()).to.equal('384 155');
    });

    it('has the data that a script set before', async () => {
      const tag = late();
      put(`<${tag} id="a">${counter}</${tag}>`);
      network('a').data = withTotal(384);
      await figures();
      upgrade(tag);
      expect(await figures()).to.equal('384');
    });

    it('takes them over from a network further out', async () => {
      const tag = late();
      put(`<coffee-network id="a"><${tag} id="b">${counter}</${tag}></coffee-network>`);
      network('a').data = withTotal(10);
      expect(await figures()).to.equal('10');
      upgrade(tag);
      network('b').data = withTotal(20);
      expect(await figures()).to.equal('20');
      network('a').data = withTotal(11);
      expect(await figures()).to.equal('20');
    });
  });

  it('shows nothing of its own, and leaves its content where it stands', async () => {
    put('<coffee-network><p>Text of the page</p></coffee-network>');
    await aTimeout(0);
    expect(getComputedStyle(stage.firstElementChild!).display).to.equal('contents');
    expect(stage.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('does nothing in an editor', async () => {
    put(`<div contenteditable="true"><coffee-network id="a">Text</coffee-network></div>`);
    await aTimeout(0);
    expect(network('a').shadowRoot).to.equal(null);
    expect(network('a').outerHTML).to.equal('<coffee-network id="a">Text</coffee-network>');
    await Promise.all([network('a').ready, network('a').reload()]);
  });

  it('has nothing to load again off the page', async () => {
    const made = document.createElement('coffee-network');
    made.src = 'https://network.example/off.json';
    await made.reload();
    put('<coffee-network id="a"></coffee-network>');
    const a = network('a');
    await a.ready;
    a.remove();
    await a.reload();
  });

  it('hands out copies: what the page does to them changes no widget', async () => {
    put(`<coffee-network id="a">${counter}</coffee-network>${counter}`);
    let loaded: { members: { total: number } } | undefined;
    network('a').addEventListener('coffee-network-load', ({ dataset }) => {
      loaded = dataset;
      loaded.members.total = 8;
    });
    network('a').data = { objectives: [] };
    await figures();
    (network('a').dataset as { members: { total: number } }).members.total = 7;
    network('a').data = { areas: [] };
    expect(await figures()).to.equal('155 155');
    expect([loaded?.members.total, builtin.members.total]).to.deep.equal([8, 155]);
  });
});
