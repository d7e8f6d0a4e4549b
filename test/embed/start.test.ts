import { expect, nextFrame } from '@open-wc/testing';
import { startEmbedding } from '../../src/embed/start.js';
import '../../src/widgets/member-counter/index.js';
import '../../src/widgets/objectives-list/index.js';
import { warningsOf } from '../warnings.js';

const base = `${location.origin}/1.2.3/`;
const address = `${location.origin}/1/embed/es/member-counter.html`;
const marked = '<p data-widget="coffee-member-counter">155</p>';

describe('what stands for widgets', () => {
  const warnings = warningsOf();
  let page: HTMLElement;
  const early = document.createElement('main');
  const counters = (root: ParentNode = page) => root.querySelectorAll('coffee-member-counter').length;
  /** What is inserted, once the observer has seen it. */
  const put = async (markup: string, root: Element | ShadowRoot = page) => {
    root.innerHTML = markup;
    await nextFrame();
  };

  const { createElement } = document;
  let left = 100;

  before(() => {
    // An endless loop of the observer would freeze the browser.
    document.createElement = (name: string) => {
      if (!left--) throw new Error('endless');
      return createElement.call(document, name);
    };
    // One page, one start.
    early.innerHTML = `${marked}<div id="host"></div>`;
    early.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML =
      `<section>${marked}</section><div><a href="${address}"><h2>155</h2></a></div>`;
    document.body.append(early);
    startEmbedding(base);
  });
  after(() => {
    document.createElement = createElement;
  });
  beforeEach(() => {
    left = 100;
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('is found where it was there before, in an open shadow root too', () => {
    expect(counters(early)).to.equal(1);
    expect(counters(early.querySelector('#host')!.shadowRoot!)).to.equal(2);
  });

  it('is found when it is inserted', async () => {
    await put(`<div>${marked}</div><p><a href="${address}">155</a></p>`);
    expect(counters()).to.equal(2);
  });

  it('is found when an element that is there comes to stand for a widget', async () => {
    await put('<p id="mark">155</p><p><a id="link" href="#">155</a></p><p><a id="other" href="#">155</a></p>');
    page.querySelector('#mark')!.setAttribute('data-widget', 'coffee-member-counter');
    page.querySelector('#link')!.setAttribute('href', address);
    page.querySelector('#other')!.setAttribute('href', '#other');
    await nextFrame();
    expect(
      [...page.children].map(({ firstElementChild, localName }) => firstElementChild?.localName ?? localName),
    ).to.deep.equal(['coffee-member-counter', 'coffee-member-counter', 'a']);
  });

  it('is found in open shadow roots that are inserted, when they change, and in those inside them', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<section>${marked}</section>`;
    page.append(host);
    await nextFrame();
    expect(counters(root)).to.equal(1);
    await put(`<p><a href="${address}">155</a></p><p id="later">155</p><div></div>`, root);
    expect(counters(root)).to.equal(1);
    (root.querySelector('#later') as HTMLElement).dataset['widget'] = 'coffee-member-counter';
    const inner = root.querySelector('div')!.attachShadow({ mode: 'open' });
    await nextFrame();
    expect(counters(root)).to.equal(2);
    root.append(root.querySelector('div')!);
    await nextFrame();
    await put(marked, inner);
    expect(counters(inner)).to.equal(1);
  });

  it('is found in the shadow roots of components whose classes come later', async () => {
    await put('<late-card></late-card>');
    customElements.define(
      'late-card',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = marked;
        }
      },
    );
    await nextFrame();
    expect(counters(page.firstElementChild!.shadowRoot!)).to.equal(1);
  });

  it('is left alone in an editor', async () => {
    await put(`<div contenteditable>${marked}<p><a href="${address}">155</a></p></div>`);
    expect(counters()).to.equal(0);
  });

  it('is left alone in a widget, where it is the fallback', async () => {
    await put(`<coffee-objectives-list><a href="${address}">155</a></coffee-objectives-list> after`);
    expect(counters()).to.equal(0);
  });

  describe('stays the fallback of its widget', () => {
    for (const markup of [
      `<div><coffee-member-counter lang="es">\n <a href="${address}">155 org</a></coffee-member-counter></div>`,
      `<p><a href="${address}"> 155 org</a></p>`,
      `<p><a href="${address}"> organizations.</a></p>`,
      `<div><a href="${address}"><h2>155</h2></a></div>`,
      `<div><p data-widget="coffee-member-counter"><b><a href="${address}"> 155 org.</a></b></p></div>`,
    ])
      for (const shadow of [false, true])
        it(`in ${shadow ? 'a shadow root: ' : ''}${markup.replaceAll(address, '…')}`, async () => {
          const host = document.createElement('div');
          const root = shadow ? host.attachShadow({ mode: 'open' }) : host;
          root.innerHTML = markup;
          page.append(host);
          await nextFrame();
          await nextFrame();
          expect(counters(root)).to.equal(1);
          expect(root.querySelectorAll('coffee-member-counter a')).to.have.lengthOf(1);
          expect(warnings).to.deep.equal([]);
        });
  });

  it('is found behind a tag that was not closed, marked or not', async () => {
    await put(`<coffee-objectives-list/><h2>Members</h2>${marked}<p><a href="${address}">155</a></p>`);
    expect(counters()).to.equal(2);
    await put(
      `<div data-widget="coffee-objectives-list"/><h2>Members</h2><div data-widget="coffee-member-counter"/><p>Rest</p>`,
    );
    expect([...page.children].map(({ localName }) => localName)).to.deep.equal([
      'coffee-objectives-list',
      'h2',
      'coffee-member-counter',
      'p',
    ]);
    expect(warnings.length).to.equal(3);
  });
});
