import { expect, fixture } from '@open-wc/testing';
import { define, defineLater, defineWaiting, defineWidget } from '../../src/element/define.js';

const versioned = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('the registration of an element', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('gives the tag its class', () => {
    const element = versioned('1.0.0');
    define('define-once', element);
    expect(customElements.get('define-once')).to.equal(element);
    expect(warnings).to.deep.equal([]);
  });

  it('is silent where the same version is there already, and leaves it in place', () => {
    const first = versioned('1.0.0');
    define('define-same', first);
    define('define-same', versioned('1.0.0'));
    expect(customElements.get('define-same')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('says which version is there where it is another one, and leaves it in place', () => {
    const first = versioned('1.0.0');
    define('define-other', first);
    expect(() => define('define-other', versioned('2.0.0'))).not.to.throw();
    expect(customElements.get('define-other')).to.equal(first);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<define-other>').and.contain('1.0.0');
  });

  it('says so where another library has taken the tag', () => {
    customElements.define('define-foreign', class extends HTMLElement {});
    define('define-foreign', versioned('1.0.0'));
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<define-foreign>').and.contain('?');
  });

  it('comes at once where a module is imported, on the page or not', async () => {
    await fixture('<define-imported></define-imported>');
    defineWidget('define-imported', versioned('1.0.0'));
    expect(customElements.get('define-imported') !== undefined).to.equal(true);
  });

  describe('by the script form', () => {
    before(defineLater);

    it('comes in a task of its own for each widget on the page, in the page’s order, and at last for those that are not there', async () => {
      await fixture('<div><define-one></define-one><define-two></define-two></div>');
      const tasks: string[] = [];
      let task = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        task++;
        port2.postMessage(0);
      };
      port2.postMessage(0);
      for (const tag of ['define-two', 'define-absent', 'define-one']) {
        void customElements.whenDefined(tag).then(() => tasks.push(`${tag} ${task}`));
        defineWidget(tag, versioned('1.0.0'));
      }
      const all = defineWaiting();
      expect(customElements.get('define-one')).to.equal(undefined);
      await Promise.all([all, customElements.whenDefined('define-two')]);
      port1.close();
      const [one, two, absent] = tasks.map((each) => each.split(' '));
      expect([one![0], two![0], absent![0]]).to.deep.equal(['define-one', 'define-two', 'define-absent']);
      expect(Number(two![1])).to.be.above(Number(one![1]));
      expect(Number(absent![1])).to.be.above(Number(two![1]));
    });

    it('does not come twice where the script is there twice', async () => {
      await fixture('<define-twice></define-twice>');
      defineWidget('define-twice', versioned('1.0.0'));
      const first = defineWaiting();
      defineWidget('define-twice', versioned('1.0.0'));
      await Promise.all([first, defineWaiting()]);
      expect(warnings).to.deep.equal([]);
    });

    it('goes on where one can’t be registered', async () => {
      await fixture('<div><define-taken></define-taken><define-after></define-after></div>');
      const own = versioned('1.0.0');
      customElements.define('define-by-the-page', own);
      const refused: string[] = [];
      const hear = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        // The runner would tell of it, too.
        event.stopImmediatePropagation();
        refused.push((event.reason as Error).name);
      };
      addEventListener('unhandledrejection', hear, true);
      for (const tag of ['define-taken', 'define-absent-taken']) defineWidget(tag, own);
      for (const tag of ['define-after', 'define-absent-after']) defineWidget(tag, versioned('1.0.0'));
      await defineWaiting();
      await new Promise((done) => setTimeout(done, 20));
      removeEventListener('unhandledrejection', hear, true);
      for (const tag of ['define-after', 'define-absent-after'])
        expect(customElements.get(tag) !== undefined, tag).to.equal(true);
      expect(refused).to.deep.equal(['NotSupportedError', 'NotSupportedError']);
    });
  });
});
