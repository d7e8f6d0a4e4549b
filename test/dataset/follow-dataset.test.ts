import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { datasetContext } from '../../src/dataset/context.js';
import { followDataset } from '../../src/dataset/follow-dataset.js';
import type { Dataset } from '../../src/dataset/types.js';

class DatasetReader extends ReactiveElement {
  readonly told: Dataset[] = [];

  constructor() {
    super();
    followDataset(this, (dataset) => this.told.push(dataset));
  }

  get total() {
    return this.told.at(-1)?.members.total;
  }
}
customElements.define('dataset-reader', DatasetReader);

const withTotal = (total: number): Dataset => ({ ...builtin, members: { ...builtin.members, total } });

class TestProvider extends ReactiveElement {
  readonly context = new ContextProvider(this, {
    context: datasetContext,
    initialValue: withTotal(Number(this.title) || 1),
  });
}
customElements.define('test-provider', TestProvider);

let stage: HTMLElement;
let listening: string[];
const { addEventListener, removeEventListener } = document;

const put = (markup: string) => {
  stage.innerHTML = markup;
  return [...stage.querySelectorAll<DatasetReader>('dataset-reader')];
};
const provider = (id: string) => stage.querySelector<TestProvider>(`#${id}`)!;

describe('the dataset of a widget', () => {
  beforeEach(() => {
    listening = [];
    document.addEventListener = function (this: Document, ...args: Parameters<typeof addEventListener>) {
      listening.push(args[0]);
      addEventListener.apply(this, args);
    };
    document.removeEventListener = function (this: Document, ...args: Parameters<typeof removeEventListener>) {
      listening.splice(listening.indexOf(args[0]), 1);
      removeEventListener.apply(this, args);
    };
    stage = document.createElement('div');
    document.body.append(stage);
  });

  afterEach(() => {
    stage.remove();
    Object.assign(document, { addEventListener, removeEventListener });
  });

  it('is the built-in one where no provider is', () => {
    expect(put('<dataset-reader></dataset-reader>')[0]!.told.at(-1)).to.equal(builtin);
  });

  it('is that of the nearest provider around it', () => {
    const [outer, inner, outside] = put(`
      <test-provider title="10"><dataset-reader></dataset-reader>
        <test-provider title="20"><p><dataset-reader></dataset-reader></p></test-provider>
      </test-provider>
      <dataset-reader></dataset-reader>`);
    expect([outer!.total, inner!.total, outside!.total]).to.deep.equal([10, 20, 155]);
  });

  it('reaches a widget inside a shadow root', () => {
    put('<test-provider title="10"><div id="host"></div></test-provider>');
    const reader = new DatasetReader();
    stage.querySelector('#host')!.attachShadow({ mode: 'closed' }).append(reader);
    expect(reader.total).to.equal(10);
  });

  it('follows its provider when that has a new one', () => {
    const [reader] = put('<test-provider id="a" title="10"><dataset-reader></dataset-reader></test-provider>');
    provider('a').context.setValue(withTotal(11));
    expect(reader!.total).to.equal(11);
  });

  it('changes as the widget moves: from provider to provider, out of both, and back', () => {
    const [reader] = put(`<test-provider id="a" title="10"><dataset-reader></dataset-reader></test-provider>
      <test-provider id="b" title="20"></test-provider>`);
    const seen = [provider('b'), stage, provider('a')].map((place) => {
      place.append(reader!);
      return reader!.total;
    });
    expect(seen).to.deep.equal([20, 155, 10]);
    provider('b').context.setValue(withTotal(99));
    expect(reader!.total).to.equal(10);
  });

  describe('whose provider is upgraded after it', () => {
    let count = 0;
    const upgrade = (tag: string) => customElements.define(tag, class extends TestProvider {});
    const fresh = () => `late-provider-${++count}`;

    it('comes as soon as the provider is there', () => {
      const tag = fresh();
      const [inside, outside] = put(
        `<${tag} title="30"><dataset-reader></dataset-reader></${tag}><dataset-reader></dataset-reader>`,
      );
      expect(inside!.total).to.equal(155);
      upgrade(tag);
      expect([inside!.total, outside!.total]).to.deep.equal([30, 155]);
    });

    it('comes through shadow roots', () => {
      const tag = fresh();
      put(`<${tag} title="30"><div id="host"></div></${tag}>`);
      const reader = new DatasetReader();
      stage.querySelector('#host')!.attachShadow({ mode: 'open' }).append(reader);
      upgrade(tag);
      expect(reader.total).to.equal(30);
    });

    it('passes from the outer provider to the nearer one, and the outer one lets go', () => {
      const tag = fresh();
      const [reader] = put(
        `<test-provider id="a" title="10"><${tag} id="b" title="30"><dataset-reader></dataset-reader></${tag}></test-provider>`,
      );
      expect(reader!.total).to.equal(10);
      upgrade(tag);
      expect(reader!.total).to.equal(30);
      provider('a').context.setValue(withTotal(11));
      expect(reader!.total).to.equal(30);
      provider('b').context.setValue(withTotal(31));
      expect(reader!.total).to.equal(31);
    });

    it('stays with the nearer provider where the outer one is the late one', () => {
      const tag = fresh();
      const [reader] = put(
        `<${tag} title="30"><test-provider title="10"><dataset-reader></dataset-reader></test-provider></${tag}>`,
      );
      upgrade(tag);
      expect(reader!.total).to.equal(10);
    });

    it('does not come to a widget that has left it', () => {
      const tag = fresh();
      const [reader] = put(`<${tag} title="30"><dataset-reader></dataset-reader></${tag}>`);
      reader!.remove();
      upgrade(tag);
      expect(reader!.total).to.equal(155);
    });
  });

  it('is not taken from a provider of something else', () => {
    const [reader] = put('<dataset-reader></dataset-reader>');
    const other = new Event('context-provider', { bubbles: true, composed: true });
    stage.dispatchEvent(Object.assign(other, { context: Symbol('another library') }));
    expect(reader!.told.every((dataset) => dataset === builtin)).to.equal(true);
  });

  it('no longer reaches a widget that is gone: the provider has forgotten it', () => {
    const [reader] = put('<test-provider id="a" title="10"><dataset-reader></dataset-reader></test-provider>');
    reader!.remove();
    const told = reader!.told.length;
    provider('a').context.setValue(withTotal(12));
    expect(reader!.told).to.have.lengthOf(told);
    expect(reader!.total).to.equal(10);
  });

  it('costs the document one listener for all widgets, and none when the last is gone', () => {
    const lateProviders = () => listening.filter((type) => type === 'context-provider').length;
    const [first, second] = put('<dataset-reader></dataset-reader><dataset-reader></dataset-reader>');
    expect(lateProviders()).to.equal(1);
    first!.remove();
    expect(lateProviders()).to.equal(1);
    second!.remove();
    expect(lateProviders()).to.equal(0);
  });
});
