import { expect, fixtureSync, html } from '@open-wc/testing';
import { html as template } from 'lit';
import type { CoffeeErrorEvent } from '../../src/element/error-event.js';
import { HeadedElement } from '../../src/element/headed-element.js';

class TwoHeadings extends HeadedElement {
  protected override renderContent() {
    return template`${this.heading('Outer')}${this.headingAt(1, 'name', 'Inner')}${this.headingAt(2, 'name', 'Inmost')}`;
  }
}
customElements.define('two-headings', TwoHeadings);

/** The headings of a widget, as tag and level, and the values that it refused. */
async function levels(level?: string) {
  const refused: string[] = [];
  const listen = (event: Event) => refused.push((event as CoffeeErrorEvent).value);
  document.addEventListener('coffee-error', listen);
  const element = document.createElement('two-headings') as TwoHeadings;
  if (level !== undefined) element.setAttribute('heading-level', level);
  fixtureSync(html`${element}`);
  await element.updateComplete;
  document.removeEventListener('coffee-error', listen);
  const headings = [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  return { refused, said: headings.map((each) => each.getAttribute('aria-level') ?? each.localName[1]) };
}

describe('the headings of a widget', () => {
  for (const [level, expected] of [
    [undefined, '3 4 5'],
    ['', '3 4 5'],
    ['2', '2 3 4'],
    ['4', '4 5 6'],
    ['5', '5 6 7'],
    ['6', '6 7 8'],
    [' 5 ', '5 6 7'],
  ])
    it(`are at ${expected} where heading-level is ${JSON.stringify(level)}`, async () => {
      expect(await levels(level)).to.deep.equal({ refused: [], said: expected!.split(' ') });
    });

  for (const level of ['1', '7', '0', '-3', '2.5', 'abc', '1e400', '9'.repeat(400)])
    it(`stay at 3 where heading-level is ${level.slice(0, 8)}, and the editor is told once`, async () => {
      expect(await levels(level)).to.deep.equal({ refused: [level], said: ['3', '4', '5'] });
    });

  it('follow the property, which is a number', async () => {
    const element = fixtureSync<TwoHeadings>(html`<two-headings heading-level="4"></two-headings>`);
    expect(element.headingLevel).to.equal(4);
    element.headingLevel = 2;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h2')?.textContent).to.equal('Outer');
  });
});
