import { aTimeout, expect, fixtureSync, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { CoffeeElement } from '../../src/core/coffee-element.js';
import type { CoffeeErrorEvent } from '../../src/core/events.js';
import type { Text } from '../../src/dataset/types.js';

/** Says one text; fails where there is none. */
class OneText extends CoffeeElement {
  static override properties = { text: { attribute: false } };
  text: Text | null = { es: 'café', en: 'coffee', de: 'Kaffee' };

  protected override renderContent() {
    return template`<p>${this.say(this.text!)}</p>`;
  }
}
customElements.define('one-text', OneText);

const shown = (element: OneText) => element.shadowRoot?.querySelector('p');

describe('any widget', () => {
  it('speaks the language around it, and says so to the browser', async () => {
    const around = fixtureSync<HTMLElement>(html`<div lang="en-GB"><one-text></one-text></div>`);
    const element = around.querySelector<OneText>('one-text')!;
    await element.updateComplete;
    expect(shown(element)?.textContent).to.equal('coffee');
    expect(element.shadowRoot!.querySelector('[part=base]')?.getAttribute('lang')).to.equal('en-GB');
    around.lang = 'es';
    await aTimeout(0);
    await element.updateComplete;
    expect(shown(element)?.textContent).to.equal('café');
  });

  it('marks a text that is in another language than the page', async () => {
    const element = fixtureSync<OneText>(html`<one-text lang="fr"></one-text>`);
    await element.updateComplete;
    expect(shown(element)?.querySelector('[lang]')?.getAttribute('lang')).to.equal('es');
  });

  it('shows its fallback where its content fails, says what went wrong, and recovers', async () => {
    const events: CoffeeErrorEvent[] = [];
    const around = fixtureSync<HTMLElement>(html`<div><one-text lang="en">Small producers</one-text></div>`);
    const element = around.querySelector<OneText>('one-text')!;
    await element.updateComplete;
    around.addEventListener('coffee-error', (event) => events.push(event));
    element.text = null;
    await element.updateComplete;
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['Small producers']);
    expect(events.map(({ attribute }) => attribute)).to.deep.equal(['data']);
    element.text = 'again';
    await element.updateComplete;
    expect(shown(element)?.textContent).to.equal('again');
  });

  it('keeps markup in a text a text', async () => {
    const element = fixtureSync<OneText>(html`<one-text .text=${'<img src=x onerror=alert(1)>'}></one-text>`);
    await element.updateComplete;
    expect(shown(element)?.children).to.have.lengthOf(0);
    expect(shown(element)?.textContent).to.equal('<img src=x onerror=alert(1)>');
  });

  it('stays as it was given in an editor, and works once it is moved out', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<div>
        <div contenteditable="true"><one-text>Fallback</one-text></div>
      </div>`,
    );
    const element = around.querySelector<OneText>('one-text')!;
    await aTimeout(0);
    expect(element.shadowRoot).to.equal(null);
    expect(element.outerHTML).to.equal('<one-text>Fallback</one-text>');
    around.append(element);
    await element.updateComplete;
    expect(shown(element)).to.be.instanceOf(HTMLParagraphElement);
  });

  it('keeps its scheme where the theme is none, and tells the editor', async () => {
    const refused: string[] = [];
    const listen = ({ attribute, value, expected }: CoffeeErrorEvent) => refused.push(attribute, value, expected);
    const around = fixtureSync<HTMLElement>(html`<div style="color-scheme: dark; color: white"></div>`);
    around.addEventListener('coffee-error', listen);
    const element = document.createElement('one-text') as OneText;
    element.setAttribute('theme', 'purple');
    around.append(element);
    await element.updateComplete;
    expect(refused).to.deep.equal(['theme', 'purple', 'auto | light | dark']);
    expect(getComputedStyle(shown(element)!).colorScheme).to.equal('dark');
  });
});
