import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html, LitElement } from 'lit';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { CoffeeElement } from '../../src/element/coffee-element.js';
import { widgetNames, type WidgetName } from '../../src/embed/widget-names.js';
import { en } from '../../src/language/languages/en.js';
import { languages } from '../../src/language/languages/index.js';
import type { CoffeeNetwork } from '../../src/provider/index.js';
import '../../src/index.js';
import { all, calm, emulated, heard, one, problems, read, seen, settled, show } from '../widgets/stage.js';

/** A word of each widget, in some languages. */
const words: { readonly [name in WidgetName]: { readonly [lang in 'es' | 'en' | 'pt' | 'fr']: string } } = {
  'member-counter': { es: 'organizaciones', en: 'organizations', pt: 'organizações', fr: 'organisations' },
  presentation: { es: 'reúne', en: 'brings together', pt: 'reúne', fr: 'rassemble' },
  'objectives-list': { es: 'Objetivos', en: 'Objectives', pt: 'objetivos', fr: 'Objectifs' },
  'governance-diagram': { es: 'gobierno', en: 'Governing', pt: 'governança', fr: 'gouvernance' },
  'colombia-timeline': { es: 'Comercio', en: 'Fair Trade', pt: 'Comércio', fr: 'équitable' },
  timeline: { es: 'Comercio', en: 'Fair Trade', pt: 'Comércio', fr: 'équitable' },
  figures: { es: 'áreas', en: 'areas', pt: 'objetivos', fr: 'objectifs' },
  'contact-button': { es: 'Contactar', en: 'Contact CLAC', pt: 'contato', fr: 'Contacter' },
  'news-list': { es: 'noticias', en: 'news', pt: 'notícias', fr: 'actualités' },
};
const widgets = Object.fromEntries(Object.entries(words).map(([name, said]) => [`coffee-${name}`, said]));
const tags = Object.keys(widgets);
const headed = tags.filter((tag) => !/counter|contact/.test(tag));
/** Those whose items have headings of their own. */
const nested = headed.filter((tag) => /objectives|governance|timeline/.test(tag));

const put = (tag: string, attributes: string, inside = '') =>
  show<CoffeeElement & { headingLevel?: number }>(`<${tag} ${attributes}>${inside}</${tag}>`);

/** A component of a page, with a widget in its shadow root. */
class PageCard extends LitElement {
  protected override render() {
    return html`<section><coffee-contact-button></coffee-contact-button></section>`;
  }
}
customElements.define('page-card', PageCard);

describe('any widget', () => {
  const found = problems();

  for (const tag of tags)
    describe(`<${tag}>`, () => {
      it('speaks the language of what is around it, and follows each change of it', async () => {
        const widget = await put(tag, 'still');
        const around = widget.parentElement!.parentElement!;
        for (const [lang, words] of Object.entries(widgets[tag]!)) {
          around.lang = lang;
          await settled(widget);
          expect(seen(widget)).to.contain(words);
          expect(one(widget, '[part=base]').lang).to.equal(lang);
        }
        around.lang = 'en';
        widget.lang = 'fr';
        await settled(widget);
        expect(seen(widget)).to.contain(widgets[tag]!.fr);
        widget.removeAttribute('lang');
        await settled(widget);
        expect(seen(widget)).to.contain(widgets[tag]!.en);
      });

      it('is read from right to left in a language that is, and from left to right in the others', async () => {
        const widget = await put(tag, 'lang="en"');
        const direction = () => getComputedStyle(one(widget, '[part=base]')).direction;
        widget.parentElement!.dir = 'rtl';
        expect(direction()).to.equal('ltr');
        languages.push({ ...en, code: 'ar', direction: 'rtl' });
        try {
          widget.lang = 'ar-EG';
          await settled(widget);
          expect(direction()).to.equal('rtl');
        } finally {
          languages.pop();
        }
      });

      it('wears the theme that the page states: its text is light on dark, or dark on light', async () => {
        const widget = await put(tag, 'theme="dark"');
        const base = one(widget, '[part=base]');
        const light = () => Number(/\d+/.exec(getComputedStyle(base).color)![0]) > 128;
        expect([light(), getComputedStyle(base).colorScheme]).to.deep.equal([true, 'dark']);
        widget.theme = 'light';
        await settled(widget);
        expect([light(), getComputedStyle(base).colorScheme]).to.deep.equal([false, 'light']);
        expect(found.events).to.deep.equal([]);
      });

      it('keeps its look where the theme is none, and tells the editor once', async () => {
        const widget = await put(tag, 'lang="en" theme="purple" still');
        expect(seen(widget)).to.contain(widgets[tag]!.en);
        expect(found.events).to.have.lengthOf(1);
        expect(found.events[0]).to.include({
          tag,
          attribute: 'theme',
          value: 'purple',
          expected: 'auto | light | dark',
        });
        expect(found.warnings).to.have.lengthOf(1);
        expect(found.warnings[0]).to.contain(`<${tag}> theme="purple"`).and.contain('auto | light | dark');
        expect(found.errors).to.deep.equal([]);
      });

      it('hides its fallback once it is upgraded, and shows its slots', async () => {
        const slot = /counter/.test(tag) ? 'label' : /contact/.test(tag) ? 'text' : 'heading';
        const inside = `Fallback <b>text</b><i slot="${slot}">Slotted</i>`;
        const widget = await put(tag, 'lang="en"', inside);
        expect(widget.querySelector('b')!.getClientRects()).to.have.lengthOf(0);
        expect(widget.querySelector('i')!.getClientRects()).to.have.lengthOf(1);
        const told = heard(widget).join(' ');
        expect(told).to.contain('Slotted').and.not.contain('Fallback').and.not.contain('text Slotted');
      });

      it('stays as it was given in an editor, and works once it is moved out', async () => {
        const markup = `<${tag} still="">Fallback</${tag}>`;
        const editor = await fixture<HTMLElement>(`<div><p contenteditable="true">${markup}</p></div>`);
        const widget = editor.querySelector<CoffeeElement>(tag)!;
        await aTimeout(0);
        expect(widget.outerHTML).to.equal(markup);
        expect(widget.shadowRoot === null).to.equal(true);
        expect(read(widget)).to.equal('Fallback');
        editor.append(widget);
        await settled(widget);
        expect(seen(widget)).to.not.equal('');
        expect(found.events).to.deep.equal([]);
      });

      it('is itself again where it is moved to: its language, its data, its scheme', async () => {
        const widget = await put(tag, 'still');
        const place = await fixture<CoffeeNetwork>('<coffee-network lang="fr"></coffee-network>');
        place.style.cssText = 'color-scheme: dark; color: white';
        const text = { fr: 'Un mot' };
        const { governance } = builtin;
        place.data = {
          members: { ...builtin.members, total: 4321 },
          objectives: [{ id: 'a', text }],
          governance: { ...governance, bodies: [{ id: 'a', name: text, text: '' }], relations: [] },
          timelines: { colombia: [{ id: 'a', date: '1990', title: text, text }] },
          contact: { url: 'https://example.org/', text },
          presentation: [text],
          figures: [{ value: 4321, label: text }],
          news: { url: 'https://example.org/un-mot' },
        };
        await place.updateComplete;
        place.append(widget);
        await settled(widget);
        const told = () =>
          seen(widget) +
          all(widget, 'a')
            .map((link) => link.getAttribute('href'))
            .join(' ');
        expect(told()).to.match(/Un mot|4\s321|un-mot/);
        expect(getComputedStyle(one(widget, '[part=base]')).colorScheme).to.equal('dark');
        document.body.append(widget);
        await settled(widget);
        expect(told()).to.not.match(/Un mot|4\s321|un-mot/);
        widget.remove();
        expect(found.events).to.deep.equal([]);
      });

      it('is drawn again by a page that cloned it', async () => {
        const widget = await put(tag, 'lang="en" still', 'Fallback');
        const copy = widget.cloneNode(true) as CoffeeElement;
        widget.parentElement!.append(copy);
        await settled(copy);
        expect(seen(copy)).to.equal(seen(widget));
      });
    });

  for (const tag of nested)
    it(`<${tag}> has headings at the level that the page asks for, those inside one deeper`, async () => {
      const levels = (widget: Element) =>
        [...new Set(heard(widget).flatMap((each) => /^heading (\d)/.exec(each)?.[1] ?? []))].join(' ');
      expect(levels(await put(tag, ''))).to.equal('3 4');
      expect(levels(await put(tag, 'heading-level="2"'))).to.equal('2 3');
      const deepest = await put(tag, 'heading-level="6"');
      expect(levels(deepest)).to.equal('6 7');
      expect(all(deepest, 'h6[aria-level="7"]').length).to.be.above(0);
      expect(deepest.headingLevel).to.equal(6);
      deepest.headingLevel = 4;
      await settled(deepest);
      expect(levels(deepest)).to.equal('4 5');
      expect(found.events).to.deep.equal([]);
    });

  for (const tag of headed)
    it(`<${tag}> keeps its headings where the level is wrong, and tells the editor once`, async () => {
      const widget = await put(tag, 'lang="en" heading-level="7"');
      expect(heard(widget)[0]).to.match(/^heading 3 /);
      expect(found.events.map(({ attribute, value, expected }) => [attribute, value, expected])).to.deep.equal([
        ['heading-level', '7', 'a whole number, 2–6'],
      ]);
      expect([found.warnings.length, found.errors.length]).to.deep.equal([1, 0]);
    });

  for (const [value, inline] of [
    ['', true],
    ['true', true],
    ['TRUE', true],
    ['inline', true],
    ['false', false],
    ['False', false],
    [' false ', false],
  ] as const)
    it(`reads inline="${value}" as ${inline}`, async () => {
      const widget = await put('coffee-member-counter', `lang="en" still inline="${value}"`);
      expect(seen(widget).includes('organizations')).to.equal(!inline);
      expect(getComputedStyle(widget).display).to.equal(inline ? 'inline' : 'block');
    });

  it('says what is wrong in the language of the page, again when it changes, never when it is right', async () => {
    const widget = await put('coffee-objectives-list', 'lang="fr" layout="grille"');
    expect(found.warnings[0]).to.contain('Cette valeur n’est pas utilisée : corrigez-la ou supprimez-la');
    widget.requestUpdate();
    await settled(widget);
    widget.setAttribute('layout', 'cards');
    await settled(widget);
    widget.setAttribute('layout', 'tuiles');
    await settled(widget);
    expect(found.events.map(({ value }) => value)).to.deep.equal(['grille', 'tuiles']);
    expect([found.warnings.length, found.errors.length]).to.deep.equal([2, 0]);
  });

  it('takes an empty attribute for none', async () => {
    await put('coffee-objectives-list', 'layout="" theme="" heading-level="" lang=""');
    await put('coffee-member-counter', 'value="" since="" as-of=""');
    await put('coffee-contact-button', 'email="" phone="" whatsapp="" href="" label="" subject=""');
    expect(found.events).to.deep.equal([]);
  });

  it('follows a change of language around the component that it stands in', async () => {
    const around = await fixture<HTMLElement>('<div lang="fr"><page-card></page-card></div>');
    const card = around.querySelector<PageCard>('page-card')!;
    await card.updateComplete;
    const widget = card.shadowRoot!.querySelector<CoffeeElement>('coffee-contact-button')!;
    await settled(widget);
    expect(heard(widget)).to.include('link Contacter la CLAC');
    around.lang = 'pt-BR';
    await settled(widget);
    expect(heard(widget)).to.include('link Entrar em contato com a CLAC');
    card.shadowRoot!.querySelector('section')!.lang = 'es';
    await settled(widget);
    expect(heard(widget)).to.include('link Contactar a la CLAC');
  });

  emulated('follows the reader from light to dark, and a page that states its scheme', async () => {
    const widget = await put('coffee-contact-button', '');
    const scheme = () => getComputedStyle(one(widget, '[part=base]')).colorScheme;
    expect(scheme()).to.equal('light');
    await emulateMedia({ colorScheme: 'dark' });
    await settled(widget);
    expect(scheme()).to.equal('dark');
    document.documentElement.style.colorScheme = 'light';
    await settled(widget);
    expect(scheme()).to.equal('light');
    document.documentElement.removeAttribute('style');
    await calm();
    await nextFrame();
  });

  it('may be taken away in an editor, whichever it is', async () => {
    const editor = await fixture<HTMLElement>('<div contenteditable="true"></div>');
    const errors: string[] = [];
    const hear = (event: ErrorEvent) => {
      event.preventDefault();
      errors.push(event.message);
    };
    addEventListener('error', hear);
    for (const name of widgetNames) {
      const widget = editor.appendChild(document.createElement(`coffee-${name}`));
      await aTimeout(0);
      widget.remove();
    }
    removeEventListener('error', hear);
    expect(errors).to.deep.equal([]);
  });
});
