import { expect } from '@open-wc/testing';
import { problems } from '../widgets/stage.js';
import { event, json, stage } from './stage.js';

describe('JSON inside a network', () => {
  const found = problems();
  const { put, one } = stage();
  const script = (text: string) => `<script type="application/json">${text}</script>`;
  const total = async (inside: string) => {
    const network = put(`<coffee-network>${inside}</coffee-network>`);
    await network.ready;
    return network.dataset.members.total;
  };

  for (const [name, inside] of [
    ['as it is', script(json(384))],
    ['in a CDATA section', script(`// <![CDATA[\n${json(384)}\n// ]]>`)],
    ['in a paragraph', `<p>${script(json(384))}</p>`],
    ['around a paragraph', script(`<p>${json(384)}</p>`)],
  ] as const)
    it(`is read ${name}`, async () => {
      expect(await total(inside)).to.equal(384);
      expect(found.warnings).to.deep.equal([]);
    });

  it('is not looked for farther down, where it is somebody else’s', async () => {
    expect(await total(`<section>${script(json(384))}</section>`)).to.equal(155);
  });

  it('is told to be no JSON by words and a code of its own', async () => {
    const network = put(`<coffee-network>${script('{"members": }')}</coffee-network>`);
    const { code, origin } = await event(network, 'coffee-network-error');
    expect([code, origin]).to.deep.equal(['readable-json', 'inline']);
    expect(found.warnings).to.have.lengthOf(1);
    expect(found.warnings[0])
      .to.contain('JSON without')
      .and.not.match(/CORS|5 MB|8 s/);
  });

  it('is read again where it is edited in place, and keeps its good parts where that goes wrong', async () => {
    const network = put(`<coffee-network>${script(json(384))}</coffee-network>`);
    await network.ready;
    const edited = async (edit: (element: HTMLScriptElement) => void, name: 'load' | 'error') => {
      const told = event(network, `coffee-network-${name}`);
      edit(one<HTMLScriptElement>('script'));
      await told;
      return network.dataset.members.total;
    };
    expect(await edited((element) => (element.textContent = json(400)), 'load')).to.equal(400);
    expect(await edited((element) => ((element.firstChild as Text).data = json(401)), 'load')).to.equal(401);
    expect(await edited((element) => (element.textContent = '{'), 'error')).to.equal(401);
    expect(await edited((element) => element.replaceWith(element.cloneNode()), 'error')).to.equal(401);
    one('script').remove();
    await new Promise((resolve) => network.shadowRoot!.addEventListener('slotchange', resolve, { once: true }));
    await network.updateComplete;
    expect(network.dataset.members.total).to.equal(155);
  });

  it('is noticed again where the network was put elsewhere', async () => {
    const network = put(`<p></p><coffee-network>${script(json(384))}</coffee-network>`);
    await network.ready;
    one('p').append(network);
    await network.updateComplete;
    const told = event(network, 'coffee-network-load');
    one('script').textContent = json(400);
    expect((await told).dataset.members.total).to.equal(400);
  });

  for (const inside of ['', script(json(384))])
    it(`is not ${inside ? 'read twice' : 'expected any longer'} when the page is parsed`, async () => {
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      const network = put(`<coffee-network>${inside}</coffee-network>`);
      let told = 0;
      network.addEventListener('coffee-network-load', () => told++);
      await network.updateComplete;
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await network.ready;
      expect([network.dataset.members.total, told]).to.deep.equal(inside ? [384, 1] : [155, 0]);
    });

  it('is waited for while the page is parsed: all of its text, and no longer', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const network = put(`<coffee-network>${script('{"members": {"total": 3')}</coffee-network>`);
    let ready = false;
    void network.ready.then(() => (ready = true));
    await network.updateComplete;
    expect([ready, network.matches(':state(loading)'), found.warnings.length]).to.deep.equal([false, true, 0]);
    one('script').textContent = json(384);
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await network.ready;
    expect(network.dataset.members.total).to.equal(384);
  });
});
