import { expect } from '@open-wc/testing';
import { define } from '../../src/core/define.js';

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
});
