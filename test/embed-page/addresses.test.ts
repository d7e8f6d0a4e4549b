import { expect, waitUntil } from '@open-wc/testing';
import { dataTermsOf } from '../../src/language/languages/messages.js';
import { inSandbox, showAddresses } from '../../src/embed-page/addresses.js';

/** Gives the page the words of its language, as the build writes them. */
function pageIn(lang: string) {
  const { copy, copied } = dataTermsOf(lang);
  Object.assign(document.documentElement.dataset, { copy, copied });
}

describe('the addresses of a page in a sandbox', () => {
  let widget: HTMLElement;
  const list = () => widget.nextElementSibling!;
  const texts = () => [...list().querySelectorAll('span')].map(({ textContent }) => textContent);
  beforeEach(() => {
    pageIn('es');
    widget = document.createElement('div');
    widget.attachShadow({ mode: 'open' }).innerHTML =
      '<a href="mailto:red@example.org">E-mail</a><a href="tel:+576012345678">Tel</a>' +
      '<a href="https://example.org/caf%C3%A9">Café</a><a href="https://example.org/caf%C3%A9">again</a><a href="https://example.org/%E9">é</a>';
    document.body.append(widget);
  });
  afterEach(() => {
    list().nextElementSibling!.remove();
    list().remove();
    widget.remove();
    delete document.documentElement.dataset['copy'];
    delete document.documentElement.dataset['copied'];
  });

  it('are listed once each, as people write them', () => {
    showAddresses(widget);
    expect(texts()).to.deep.equal([
      'red@example.org',
      '+576012345678',
      'https://example.org/café',
      'https://example.org/%E9',
    ]);
  });

  it('are listed anew when the widget shows others', async () => {
    showAddresses(widget);
    widget.shadowRoot!.innerHTML = '<a href="https://example.org/new">New</a>';
    await waitUntil(() => texts().join() === 'https://example.org/new', 'never listed');
  });

  for (const [lang, label] of [
    ['es', 'Copiar'],
    ['en', 'Copy'],
    ['pt', 'Copiar'],
    ['fr', 'Copier'],
  ] as const)
    it(`each have a button that names them, in ${lang}`, () => {
      pageIn(lang);
      showAddresses(widget);
      const buttons = [...list().querySelectorAll('button')];
      expect(buttons[0]!.textContent).to.equal(label);
      expect(buttons[0]!.getAttribute('aria-label')).to.equal(`${label}: red@example.org`);
    });

  it('are not needed here: this page is in no sandbox', () => {
    showAddresses(widget);
    expect(inSandbox()).to.equal(false);
  });
});
