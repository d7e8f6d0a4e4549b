import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { pageDataset } from '../../src/dataset/page/page-dataset.js';
import { awaited, nest, onlyBuiltin } from '../../src/dataset/merge.js';
import type { CoffeeElement } from '../../src/element/coffee-element.js';
import { widgetNames } from '../../src/embed/widget-names.js';
import { setBase } from '../../src/platform/base.js';
import '../../src/index.js';
import { server } from '../dataset/loading/server.js';
import { event, stage } from '../provider/stage.js';
import { problems, settled } from '../widgets/stage.js';

const text = { en: 'Own words' };
const whole = JSON.stringify({
  ...builtin,
  members: { ...builtin.members, total: 4321 },
  areas: [],
  objectives: [{ id: 'a', text }],
  governance: { bodies: [{ id: 'a', name: text, text: '' }], relations: [] },
  timelines: { colombia: [{ id: 'a', date: '1990', title: text, text }] },
  contact: { url: 'https://example.org/', label: text },
  news: { url: 'https://example.org/own-words' },
  presentation: [text],
  figures: [{ value: 4321, label: text }],
});

describe('while the dataset that the author named is missing', () => {
  const found = problems();
  const site = server();
  const { put, one } = stage();
  let url: string;
  let count = 0;
  beforeEach(() => (url = `https://missing.example/${++count}.json`));
  afterEach(() => {
    pageDataset.set(onlyBuiltin);
    setBase(undefined);
  });

  const widget = (tag = 'coffee-member-counter') => one<CoffeeElement>(tag);
  /** Whether a visitor sees what the author wrote, and whether they see what the widget draws. */
  const shows = async (tag?: string) => {
    await settled(widget(tag));
    const root = widget(tag).shadowRoot!.querySelector('[part=base]');
    const child = widget(tag).querySelector('b, img');
    return [child?.checkVisibility() && 'children', root?.checkVisibility() && 'widget'].filter(Boolean).join(' and ');
  };
  const state = (tag?: string) =>
    ['loading', 'failed'].filter((name) => widget(tag).matches(`:state(${name})`)).join(' ');
  const counter = '<coffee-member-counter still><b>384</b> organizations</coffee-member-counter>';

  for (const name of widgetNames)
    it(`coffee-${name} shows the children that the author wrote, and then itself`, async () => {
      const tag = `coffee-${name}`;
      site.answer(url, whole);
      site.held = [];
      const network = put(`<coffee-network src="${url}"><${tag} still><b>Children</b></${tag}></coffee-network>`);
      expect([await shows(tag), state(tag)]).to.deep.equal(['children', 'loading']);
      site.held.forEach((release) => release());
      await network.ready;
      expect([await shows(tag), state(tag)]).to.deep.equal(['widget', '']);
      const root = widget(tag).shadowRoot!;
      expect(root.textContent + [...root.querySelectorAll('a')].map(({ href }) => href).join()).to.match(
        /Own words|4,321|own-words/,
      );
    });

  it('the children stay where it fails, and the state says so', async () => {
    const network = put(`<coffee-network src="${url}">${counter}</coffee-network>`);
    await network.ready;
    expect([await shows(), state()]).to.deep.equal(['children', 'failed']);
    site.answer(url, whole);
    await network.reload();
    expect([await shows(), state()]).to.deep.equal(['widget', '']);
    site.answer(url, 500);
    await network.reload();
    // There is a good copy.
    expect([await shows(), state()]).to.deep.equal(['widget', '']);
  });

  it('the children stay where the part that the widget shows is wrong, and others show themselves', async () => {
    site.answer(url, JSON.stringify({ ...(JSON.parse(whole) as object), members: { total: -1 } }));
    const objectives = '<coffee-objectives-list><b>Children</b></coffee-objectives-list>';
    await put(`<coffee-network src="${url}">${counter}${objectives}</coffee-network>`).ready;
    expect([await shows(), await shows('coffee-objectives-list')]).to.deep.equal(['children', 'widget']);
  });

  it('the children give way where the dataset leaves the part out: it is that from around it', async () => {
    site.answer(url, '{"contact": {}}');
    await put(`<coffee-network src="${url}">${counter}</coffee-network>`).ready;
    expect([await shows(), state()]).to.deep.equal(['widget', '']);
  });

  for (const [name, inside] of [
    ['none', ''],
    ['an empty paragraph', '<p>&nbsp;</p><br>'],
    ['a slotted heading', '<i slot="label">members</i>'],
  ] as const)
    it(`the part around it shows where the children are ${name}`, async () => {
      const network = put(`<coffee-network id="outer"><coffee-network id="inner" src="${url}">
        <coffee-member-counter still>${inside}</coffee-member-counter></coffee-network></coffee-network>`);
      network.data = { members: { ...builtin.members, total: 77 } };
      await one('#inner').ready;
      expect([await shows(), state()]).to.deep.equal(['widget', 'failed']);
      expect(widget().shadowRoot!.textContent).to.contain('77');
      expect(widget().getBoundingClientRect().height).to.be.below(300);
    });

  it('the children show as soon as they are there, where a parser adds them later', async () => {
    put(`<coffee-network src="${url}"><coffee-member-counter still></coffee-member-counter></coffee-network>`);
    expect(await shows()).to.equal('widget');
    widget().innerHTML = '<b>384</b>';
    await new Promise((resolve) => widget().shadowRoot!.addEventListener('slotchange', resolve, { once: true }));
    expect(await shows()).to.equal('children');
  });

  it('a picture among the children is enough', async () => {
    await put(`<coffee-network src="${url}"><coffee-member-counter><img alt="384" width="9" height="9"></coffee-member-counter>
      </coffee-network>`).ready;
    expect(await shows()).to.equal('children');
  });

  it('the built-in content stands for the network’s own file, though its state is told', async () => {
    setBase('https://missing.example/1/');
    const file = 'https://missing.example/1.2.3/data/coffee-network.json';
    site.held = [];
    const network = put(`<coffee-network src="${file}">${counter}</coffee-network>`);
    expect([await shows(), state()]).to.deep.equal(['widget', 'loading']);
    site.held.splice(0).forEach((release) => release());
    site.held = undefined;
    await network.ready;
    expect([await shows(), state()]).to.deep.equal(['widget', 'failed']);
  });

  it('it is the same with a dataset of the whole page', async () => {
    pageDataset.set(nest(onlyBuiltin, [awaited(false)]));
    put(counter);
    expect([await shows(), state()]).to.deep.equal(['children', 'loading']);
    pageDataset.set(onlyBuiltin);
    expect([await shows(), state()]).to.deep.equal(['widget', '']);
  });

  for (const [tag, attributes] of [
    ['coffee-member-counter', 'value="384"'],
    ['coffee-contact-button', 'email="red@example.org"'],
    ['coffee-contact-button', 'href="https://example.org/"'],
    ['coffee-news-list', 'src="https://missing.example/feed.xml"'],
  ] as const)
    it(`a widget shows what its own attributes state: ${tag} ${attributes}`, async () => {
      await put(`<coffee-network src="${url}"><${tag} ${attributes}><b>Children</b></${tag}></coffee-network>`).ready;
      expect(await shows(tag)).to.include('widget');
    });

  it('an attribute that is wrong is told of all the same, once', async () => {
    const network = put(`<coffee-network src="${url}"><coffee-member-counter theme="purple">155</coffee-member-counter>
      </coffee-network>`);
    await settled(widget());
    expect(found.events.map(({ attribute }) => attribute)).to.deep.equal(['theme']);
    await network.ready;
    await settled(widget());
    expect(found.events).to.have.lengthOf(1);
  });

  describe('and the widget was prerendered', () => {
    const prerendered = (inside = '') => {
      const network = put(`<coffee-network src="${url}"></coffee-network>`);
      // As a parser makes it, of a `<template shadowrootmode>`.
      const host = new DOMParser().parseFromString(
        '<coffee-member-counter still></coffee-member-counter>',
        'text/html',
      );
      const element = host.querySelector('coffee-member-counter')!;
      element.attachShadow({ mode: 'open' }).innerHTML = '<div class="root" part="base">384, prerendered</div>';
      element.innerHTML = inside;
      network.append(element);
      return network;
    };
    const drawn = async () => {
      await settled(widget());
      return widget().shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
    };

    for (const inside of ['', '<p>384</p>'])
      it(`what was prerendered stays until the dataset comes${inside && ', before its children'}`, async () => {
        site.answer(url, whole);
        site.held = [];
        const network = prerendered(inside);
        expect([await drawn(), state()]).to.deep.equal(['384, prerendered', 'loading']);
        site.held.forEach((release) => release());
        await network.ready;
        expect(await drawn()).to.match(/^4,321/);
        expect(state()).to.equal('');
      });

    it('what was prerendered stays where the dataset fails', async () => {
      await prerendered('<p>384</p>').ready;
      expect([await drawn(), state()]).to.deep.equal(['384, prerendered', 'failed']);
    });
  });

  it('widgets are not drawn anew where the same data comes again', async () => {
    const network = put(`<coffee-network>${counter}</coffee-network>`);
    const members = { ...builtin.members, total: 77 };
    network.data = { members };
    await settled(widget());
    let drawn = 0;
    const { update } = widget() as unknown as { update(changed: unknown): void };
    Object.assign(widget(), {
      update(this: CoffeeElement, changed: unknown) {
        drawn++;
        update.call(this, changed);
      },
    });
    network.data = { members: { ...members } };
    await event(network, 'coffee-network-load');
    await settled(widget());
    expect(drawn).to.equal(0);
    network.data = { members: { ...members, total: 78 } };
    await event(network, 'coffee-network-load');
    await settled(widget());
    expect(drawn).to.equal(1);
  });
});
