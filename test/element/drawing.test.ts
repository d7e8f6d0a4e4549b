import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { CoffeeElement } from '../../src/element/coffee-element.js';
import type { LocalizedText } from '../../src/dataset/types.js';
import '../../src/index.js';
import { all, one, problems, seen, settled, show } from '../widgets/stage.js';

/** Says one text; fails where there is none. */
class OneText extends CoffeeElement {
  static override properties = { text: { attribute: false } };
  /** Whether the text is drawn as it is given. */
  raw = false;
  text: LocalizedText | null = { es: 'café', en: 'coffee', de: 'Kaffee' };

  protected override renderContent() {
    return html`<p>${this.raw ? this.text : this.say(this.text!)}</p>`;
  }
}
customElements.define('coffee-one-text', OneText);

const put = (attributes: string, inside = '') =>
  show<OneText>(`<coffee-one-text ${attributes}>${inside}</coffee-one-text>`);

describe('what a widget draws', () => {
  const found = problems();

  it('marks a text that is in another language than the page', async () => {
    const widget = await put('lang="fr"');
    expect(one(widget, 'p [lang]').lang).to.equal('es');
  });

  it('shows its fallback where its content fails, says what went wrong once, and recovers', async () => {
    const widget = await put('lang="en"', 'Small <b>producers</b>');
    const fallback = () => widget.querySelector('b')!.getClientRects().length;
    expect(fallback()).to.equal(0);
    widget.text = null;
    await settled(widget);
    expect(fallback()).to.equal(1);
    expect(found.events.map(({ attribute, expected }) => `${attribute}: ${expected}`)).to.deep.equal([
      'data: something that can be shown',
    ]);
    expect([found.warnings.length, found.errors.length]).to.deep.equal([1, 0]);
    widget.text = 'again';
    await settled(widget);
    expect([seen(widget), fallback()]).to.deep.equal(['again', 0]);
  });

  it('shows its fallback where a value can’t be drawn, says so once, and recovers', async () => {
    const widget = await put('lang="en"', 'Small <b>producers</b>');
    const fallback = () => widget.querySelector('b')!.getClientRects().length;
    // No text can be made of it: what fails is not the template, but the drawing of it.
    widget.text = Object.create(null) as LocalizedText;
    widget.raw = true;
    await settled(widget);
    expect([fallback(), all(widget, 'p').length]).to.deep.equal([1, 0]);
    widget.requestUpdate();
    await settled(widget);
    expect(fallback()).to.equal(1);
    expect(found.events.map(({ attribute }) => attribute)).to.deep.equal(['data']);
    widget.text = 'again';
    await settled(widget);
    expect([seen(widget), fallback()]).to.deep.equal(['again', 0]);
    expect(found.errors).to.deep.equal([]);
  });

  it('says so where what was thrown is not even an error', async () => {
    const widget = await put('lang="en"', 'Small <b>producers</b>');
    widget.text = {
      get es() {
        throw Object.create(null);
      },
    } as unknown as LocalizedText;
    await settled(widget);
    expect(widget.querySelector('b')!.getClientRects().length).to.equal(1);
    expect(found.events.map(({ attribute }) => attribute)).to.deep.equal(['data']);
  });

  it('looks at its page again when it is drawn anew: a style sheet may have come late', async () => {
    const widget = await put('lang="en"');
    const frame = () => one(widget, '[part=base]').classList;
    expect(frame().contains('light')).to.equal(true);
    widget.parentElement!.style.cssText = 'color-scheme: dark; color: white';
    widget.text = 'again';
    await settled(widget);
    expect(frame().contains('dark')).to.equal(true);
  });

  it('wears a theme that it was given while it waited for its turn', async () => {
    const stage = await fixture<HTMLElement>(
      `<div lang="en">${'<coffee-governance-diagram></coffee-governance-diagram>'.repeat(30)}</div>`,
    );
    const diagrams = [...stage.children] as CoffeeElement[];
    for (const each of diagrams) await settled(each);
    stage.lang = 'es';
    await nextFrame();
    for (const each of diagrams) each.theme = 'dark';
    for (const each of diagrams) await settled(each);
    expect(diagrams.filter((each) => one(each, '.dark')).length).to.equal(30);
  });

  it('looks at its page before any widget changes it, with all that come together', async () => {
    const order: string[] = [];
    class Told extends OneText {
      protected override renderContent() {
        order.push('draws');
        return super.renderContent();
      }
    }
    customElements.define('coffee-told', Told);
    const { getComputedStyle } = window;
    window.getComputedStyle = (element, ...rest) => {
      if (element instanceof Told) order.push('looks');
      return getComputedStyle(element, ...rest);
    };
    try {
      const stage = await fixture<HTMLElement>(
        '<div lang="en"><coffee-told></coffee-told><coffee-told></coffee-told></div>',
      );
      expect(order).to.deep.equal(['looks', 'looks', 'draws', 'draws']);
      order.length = 0;
      stage.lang = 'es';
      for (const widget of stage.children) await settled(widget as Told);
      expect(order).to.deep.equal(['looks', 'looks', 'draws', 'draws']);
    } finally {
      window.getComputedStyle = getComputedStyle;
    }
  });

  it('draws itself anew where another script has taken away its elements, and left the comments', async () => {
    const widget = await put('lang="en"');
    for (const element of [...widget.shadowRoot!.children]) element.remove();
    expect(widget.shadowRoot!.childNodes.length).to.be.above(0);
    widget.text = 'again';
    await settled(widget);
    expect(seen(widget)).to.equal('again');
  });

  it('draws itself anew where another script has emptied it, and says so', async () => {
    const widget = await put('lang="en"');
    widget.shadowRoot!.replaceChildren();
    widget.text = 'again';
    await settled(widget);
    expect(seen(widget)).to.equal('again');
    expect(found.events.map(({ expected }) => expected)).to.deep.equal(['content that no other script changes']);
    widget.text = 'and again';
    await settled(widget);
    expect(seen(widget)).to.equal('and again');
    expect(found.events).to.have.lengthOf(1);
  });

  it('keeps markup in a text a text', async () => {
    const widget = await put('');
    widget.text = '<img src=x onerror=alert(1)>';
    await settled(widget);
    expect(seen(widget)).to.equal('<img src=x onerror=alert(1)>');
    expect(all(widget, 'img')).to.have.lengthOf(0);
  });
});
