import { aTimeout, expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { followLanguage } from '../../src/language/follow-language.js';
import { statedLanguages } from '../../src/language/resolve.js';

class LanguageReader extends ReactiveElement {
  readonly told: string[] = [];

  constructor() {
    super();
    followLanguage(this, ({ tag }) => this.told.push(tag));
  }

  get tag() {
    return this.told.at(-1);
  }
}
customElements.define('language-reader', LanguageReader);

/** What an observer has reported is told in the next task at the latest. */
const change = async (element: Element, lang: string | null) => {
  if (lang === null) element.removeAttribute('lang');
  else element.setAttribute('lang', lang);
  await aTimeout(0);
};

const page = document.documentElement;
let stage: HTMLElement;
const put = (markup: string) => {
  stage.innerHTML = markup;
  return [...stage.querySelectorAll<LanguageReader>('language-reader')];
};

describe('the language around a widget', () => {
  beforeEach(() => {
    stage = document.createElement('div');
    document.body.append(stage);
  });
  afterEach(() => {
    stage.remove();
    page.removeAttribute('lang');
  });

  it('is its own, else the nearest that is supported', () => {
    const tags = put(`<div lang="pt"><language-reader lang="fr"></language-reader>
      <p lang="nl"><language-reader></language-reader></p>
      <p lang="auto"><language-reader lang="e"></language-reader></p></div>`).map(({ tag }) => tag);
    expect(tags).to.deep.equal(['fr', 'pt', 'pt']);
  });

  it('is looked for through shadow hosts, up to <html>, then in the browser', () => {
    page.lang = 'pt-BR';
    const host = stage.appendChild(document.createElement('section'));
    host.lang = 'nl';
    const inner = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'));
    const stated = [...statedLanguages(inner)];
    expect(stated.filter(Boolean)).to.deep.equal(['nl', 'pt-BR', ...navigator.languages]);
    inner.append(new LanguageReader());
    expect((inner.firstChild as LanguageReader).tag).to.equal('pt-BR');
  });

  it('is followed when it changes at the widget, at an ancestor, and at <html>', async () => {
    page.lang = 'es';
    const [reader] = put('<p><language-reader></language-reader></p>');
    const steps: [Element, string | null, string][] = [
      [page, 'fr', 'fr'],
      [reader!.parentElement!, 'pt-BR', 'pt-BR'],
      [page, 'en', 'pt-BR'],
      [reader!, 'es-419', 'es-419'],
      [reader!, 'xx-invalid', 'pt-BR'],
      [reader!.parentElement!, null, 'en'],
    ];
    for (const [element, lang, expected] of steps) {
      await change(element, lang);
      expect(reader!.tag).to.equal(expected);
    }
  });

  it('is followed when it changes inside shadow roots, at their hosts, and around these', async () => {
    stage.lang = 'es';
    const host = stage.appendChild(document.createElement('section'));
    const middle = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
    const reader = new LanguageReader();
    middle.attachShadow({ mode: 'open' }).append(reader);
    expect(reader.tag).to.equal('es');
    await change(stage, 'en');
    expect(reader.tag).to.equal('en');
    await change(host, 'fr');
    expect(reader.tag).to.equal('fr');
    await change(middle, 'pt');
    expect(reader.tag).to.equal('pt');
  });

  it('is found anew when the widget moves, and when a host around it does', async () => {
    const [reader] = put('<p lang="fr"><language-reader></language-reader></p><div lang="pt"></div>');
    const [french, portuguese] = stage.children;
    portuguese!.append(reader!);
    expect(reader!.tag).to.equal('pt');
    const host = french!.appendChild(document.createElement('section'));
    host.attachShadow({ mode: 'open' }).append(reader!);
    expect(reader!.tag).to.equal('fr');
    portuguese!.append(host);
    expect(reader!.tag).to.equal('pt');
    await change(portuguese!, 'en');
    expect(reader!.tag).to.equal('en');
  });

  it('is followed when the browser changes its languages', () => {
    const [reader] = put('<language-reader></language-reader>');
    const told = reader!.told.length;
    dispatchEvent(new Event('languagechange'));
    expect(reader!.told.length).to.be.above(told);
  });

  describe('on a page with many widgets', () => {
    const Original = MutationObserver;
    let observers: { active: boolean }[];

    beforeEach(() => {
      observers = [];
      window.MutationObserver = class extends Original {
        active = false;
        constructor(callback: MutationCallback) {
          super(callback);
          observers.push(this);
        }
        override observe(...args: Parameters<MutationObserver['observe']>) {
          this.active = true;
          super.observe(...args);
        }
        override disconnect() {
          this.active = false;
          super.disconnect();
        }
      };
    });
    afterEach(() => {
      window.MutationObserver = Original;
    });

    it('is watched by one observer, which is released with the last of them', async () => {
      const readers = put('<language-reader></language-reader>'.repeat(20));
      const host = stage.appendChild(document.createElement('section'));
      readers.push(new LanguageReader());
      host.attachShadow({ mode: 'open' }).append(readers.at(-1)!);
      expect(observers).to.have.lengthOf(1);
      readers.slice(1).forEach((reader) => reader.remove());
      expect(observers[0]!.active).to.equal(true);
      readers[0]!.remove();
      expect(observers[0]!.active).to.equal(false);
      const told = readers[0]!.told.length;
      await change(page, 'fr');
      expect(readers[0]!.told).to.have.lengthOf(told);
    });

    it('is watched again when widgets come back', async () => {
      const [reader] = put('<language-reader></language-reader>');
      reader!.remove();
      stage.append(reader!);
      await change(page, 'fr');
      expect(reader!.tag).to.equal('fr');
    });
  });
});
