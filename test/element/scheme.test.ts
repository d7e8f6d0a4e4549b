import { aTimeout, expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { followScheme, isLight, pickScheme } from '../../src/element/scheme.js';

/** The colour as the browser computes it. */
const computed = (color: string) => {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  const said = getComputedStyle(probe).color;
  probe.remove();
  return said;
};

describe('the colour of a text', () => {
  const light = [
    ...['#fff', '#f5ece0', 'white', 'rgb(200 190 180 / 0.9)', 'rgba(255, 255, 255, 0.5)', 'hsl(30 40% 90%)'],
    ...['lab(90% 0 0)', 'lch(85% 10 60)', 'oklab(0.9 0 0)', 'oklch(92% 0.02 70)', 'oklch(0.9 0 none)'],
    ...['color(srgb 1 1 1)', 'color(srgb 0.9 0.85 0.8 / 0.9)', 'color(srgb-linear 0.9 0.9 0.9)'],
    ...['color(xyz 0.9 0.9 0.9)', 'color(rec2020 0.9 0.9 0.9)', 'lab(90% none 0)'],
    ...['color(display-p3 0.95 0.95 0.9)', 'color(display-p3 0.1 0.9 0.1)', 'color-mix(in oklch, white 90%, black)'],
  ];
  for (const color of light)
    it(`is light where it is ${color}`, () => {
      expect(isLight(computed(color)), computed(color)).to.equal(true);
    });

  const dark = [
    ...[
      '#000',
      '#2b1d16',
      'black',
      'canvastext',
      'rgb(90 60 50 / 0.9)',
      'rgba(0, 0, 0, 0)',
      'hsl(30 40% 10%)',
      '#a3182d',
    ],
    ...['lab(20% 0 0)', 'lch(30% 10 60)', 'oklab(0.25 0 0)', 'oklch(30% 0.02 70)', 'oklch(0.0000001 0 0)'],
    ...['color(xyz 0.1 0.1 0.1)', 'oklch(none 0.1 90)', 'color(srgb 0.2 none 0.2)'],
    ...['color(srgb 0 0 0)', 'color(srgb 0.2 0.1 0.1 / 0.9)', 'color(srgb 1e-7 1e-7 1e-7)'],
    ...['color(display-p3 0.1 0.1 0.1)', 'color(display-p3 0.7 0.1 0.1)', 'color(a98-rgb 0.6 0.05 0.05)'],
  ];
  for (const color of dark)
    it(`is dark where it is ${color}`, () => {
      expect(isLight(computed(color)), computed(color)).to.equal(false);
    });
});

describe('the scheme of a widget', () => {
  const black = 'rgb(0, 0, 0)';
  const white = 'rgb(255, 255, 255)';
  const cases: [string, string, string, string, boolean, string][] = [
    // What is the case, theme, color-scheme, colour of the text, reader prefers dark, expected
    ['a light page that states nothing', 'auto', 'normal', black, false, 'light'],
    ['a page in light letters that states nothing', 'auto', 'normal', white, false, 'dark'],
    ['a reader who prefers dark, on a light page that states nothing', 'auto', 'normal', black, true, 'dark painted'],
    ['a page that is light only', 'auto', 'light', black, true, 'light'],
    ['a page that is dark only', 'auto', 'dark', white, false, 'dark'],
    ['a page that insists', 'auto', 'only light', black, true, 'light'],
    ['a page in both schemes, and a reader who prefers dark', 'auto', 'light dark', white, true, 'dark'],
    ['a page in both schemes, and a reader who prefers light', 'auto', 'light dark', black, false, 'light'],
    ['a dark theme on a light page', 'dark', 'light', black, false, 'dark painted'],
    ['a light theme on a dark page', 'light', 'dark', white, true, 'light painted'],
    ['a dark theme on a dark page', 'dark', 'normal', white, false, 'dark'],
    ['a theme that is none', 'purple', 'light', black, true, 'light'],
  ];
  for (const [name, theme, colorScheme, color, prefersDark, expected] of cases)
    it(`is ${expected}: ${name}`, () => {
      expect(pickScheme(theme, { colorScheme, color }, prefersDark)).to.equal(expected);
    });

  class SchemeReader extends ReactiveElement {
    theme = 'auto';
    scheme = '';
    constructor() {
      super();
      followScheme(this, (scheme) => (this.scheme = scheme));
    }
  }
  customElements.define('scheme-reader', SchemeReader);

  it('is that of the page around it, and follows when the site switches its own dark mode', async () => {
    const reader = fixtureSync<SchemeReader>(html`<scheme-reader></scheme-reader>`);
    const root = document.documentElement;
    root.style.cssText = 'color-scheme: dark; color: white';
    await aTimeout(0);
    expect(reader.scheme).to.equal('dark');
    root.style.cssText = 'color-scheme: light; color: black';
    await aTimeout(0);
    expect(reader.scheme).to.equal('light');
    reader.remove();
    root.style.cssText = 'color-scheme: dark; color: white';
    await aTimeout(0);
    expect(reader.scheme, 'a removed widget is left alone').to.equal('light');
    root.removeAttribute('style');
  });

  for (const theme of ['dark', 'Dark', '“dark”'])
    it(`is dark on a light page where the theme is ${theme}`, async () => {
      const reader = new SchemeReader();
      reader.theme = theme;
      fixtureSync<HTMLElement>(html`<div style="color-scheme: light; color: black">${reader}</div>`);
      await reader.updateComplete;
      expect(reader.scheme).to.equal('dark painted');
    });

  describe('where a section is switched', () => {
    const style = document.createElement('style');
    style.textContent = `.night { color-scheme: dark; color: white } .slow { transition: color 0.05s }`;
    before(() => document.head.append(style));
    after(() => style.remove());

    /** A widget in a section, by itself or in a component's shadow root there. */
    const put = (inComponent: boolean) => {
      const section = fixtureSync<HTMLElement>(html`<section><div><p></p></div></section>`);
      const place = section.querySelector('p')!;
      const reader = new SchemeReader();
      (inComponent ? place.attachShadow({ mode: 'open' }) : place).append(reader);
      return { section, reader };
    };

    for (const inComponent of [false, true]) {
      const where = inComponent ? ' of a component that it stands in' : '';
      it(`follows a class of any element around it${where}`, async () => {
        const { section, reader } = put(inComponent);
        expect(reader.scheme).to.equal('');
        await reader.updateComplete;
        expect(reader.scheme).to.equal('light');
        section.className = 'night';
        await aTimeout(0);
        expect(reader.scheme).to.equal('dark');
        section.className = '';
        await aTimeout(0);
        expect(reader.scheme).to.equal('light');
      });
    }

    it('follows a section that it is moved to', async () => {
      const { reader } = put(false);
      await reader.updateComplete;
      const other = fixtureSync<HTMLElement>(html`<section></section>`);
      other.append(reader);
      other.className = 'night';
      await aTimeout(0);
      expect(reader.scheme).to.equal('dark');
    });

    it('follows colours that fade into one another', async () => {
      const { section, reader } = put(false);
      await reader.updateComplete;
      section.className = 'slow';
      getComputedStyle(section).color.toString();
      section.style.color = 'white';
      await oneEvent(section, 'transitionend');
      await aTimeout(0);
      expect(reader.scheme).to.equal('dark');
    });
  });
});
