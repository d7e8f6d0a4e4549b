import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sizeFrames } from '../../src/embed/frames.js';

// Files that are there stand for the embed pages.
const base = `${location.origin}/test/`;
const address = `${base}embed/titles.test.ts`;

/** A frame that tells a height, as embed pages do. */
async function put(root: Element | ShadowRoot, src: string) {
  const frame = document.createElement('iframe');
  frame.src = src;
  root.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return frame;
}
const tell = (frame: HTMLIFrameElement, height: unknown) => {
  const script = frame.contentDocument!.createElement('script');
  script.textContent = `parent.postMessage({ type: 'coffee-network-height', height: ${JSON.stringify(height)} }, '*')`;
  frame.contentDocument!.body.append(script);
};

describe('frames', () => {
  let page: HTMLElement;
  before(() => sizeFrames(base));
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('under BASE are as high as their pages', async () => {
    const frame = await put(page, address);
    tell(frame, 312.4);
    await waitUntil(() => frame.style.height === '313px', 'never sized');
  });

  it('in open shadow roots too, in one inside another', async () => {
    const outer = document.createElement('div');
    page.append(outer);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const frame = await put(inner.attachShadow({ mode: 'open' }), address);
    tell(frame, 400);
    await waitUntil(() => frame.style.height === '400px', 'never sized');
  });

  it('of other folders keep their size, and no height that is none is taken', async () => {
    const other = await put(page, `${location.origin}/test/element/report.test.ts`);
    const own = await put(page, address);
    tell(other, 400);
    for (const height of [-1, 0, '300', null]) tell(own, height);
    tell(own, 99_999);
    await waitUntil(() => own.style.height, 'never sized');
    await aTimeout(0);
    expect([other.style.height, own.style.height]).to.deep.equal(['', '10000px']);
  });
});
