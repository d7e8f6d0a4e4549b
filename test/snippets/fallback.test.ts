import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { hasSwallowed } from '../../src/element/swallowed.js';
import { widgetNames, type WidgetName } from '../../src/embed/widget-names.js';
import { languages } from '../../src/language/languages/index.js';
import { fallbackOf } from '../../src/snippets/fallback.js';
import type { Shape } from '../../src/facts/html.js';

const members = { ...builtin.members, total: 1384 };
const html = (widget: WidgetName, lang: string, options = {}, dataset = builtin, shape: Shape = 'blocks') =>
  fallbackOf(widget, lang, options, dataset).html(shape);
const source = '<a href="http://clac-comerciojusto.org/en/redes-y-productos/redes-de-producto/red-cafe/">CLAC</a>';

describe('What stands inside a pasted widget', () => {
  it('is the whole fact, with the number as the language writes it, its dates and its source', () => {
    expect(html('member-counter', 'en', {}, { ...builtin, members })).to.equal(
      '<p><strong>1,384</strong> small coffee producer organizations. Established: <time datetime="2005">2005</time>. ' +
        `Active since: the 1990s. Source: ${source}</p>`,
    );
  });

  it('is the number given by hand, without a date and a source that are not its own', () => {
    expect(html('member-counter', 'es', { value: '1', since: '2001' })).to.equal(
      '<p><strong>1</strong> organización de pequeños productores de café. Constituida: <time datetime="2001">2001</time></p>',
    );
  });

  it('is the figure alone inside a sentence', () => {
    expect(html('member-counter', 'es', { inline: 'true' }, builtin, 'lines')).to.equal('155');
  });

  it('is the contact that was given, as a link that works', () => {
    const options = { whatsapp: '+57 300 123 4567', message: 'Hola', label: 'Escríbanos' };
    expect(html('contact-button', 'es', options, { ...builtin, contact: {} })).to.equal(
      '<p><strong>Escríbanos</strong>: <a href="https://wa.me/573001234567?text=Hola">+57 300 123 4567</a></p>',
    );
  });

  for (const [options, href] of [
    [{ phone: '+44 (0)20 7946 0958' }, 'tel:+442079460958'],
    [{ phone: '+57 601 234 5678 ext. 123' }, 'tel:+576012345678;ext=123'],
    [{ whatsapp: '0057 310 123 4567' }, 'https://wa.me/573101234567'],
    [{ whatsapp: 'https://wa.me/573101234567?text=hola2026' }, 'https://wa.me/573101234567'],
    [{ email: 'Red Café <red@example.org>' }, 'mailto:red@example.org'],
  ] as const)
    it(`is ${href} for ${JSON.stringify(options)}, as the widget reads it`, () => {
      expect(html('contact-button', 'es', options)).to.contain(`<a href="${href}">`);
    });

  for (const [value, text] of [
    ['1 234', '1234'],
    ['12.345.678', '12.345.678'],
    ['many', '155'],
  ] as const)
    it(`is ${text} for the number ${value}`, () => {
      expect(html('member-counter', 'es', { value, inline: 'true' }, builtin, 'lines')).to.equal(text);
    });

  it('is CLAC’s page where no contact was given', () => {
    expect(html('contact-button', 'pt')).to.equal(
      '<p><strong>Entrar em contato com a CLAC</strong>: <a href="https://clac-comerciojusto.org/">clac-comerciojusto.org</a>. ' +
        'Não hesite em entrar em contato com a CLAC para esclarecer qualquer dúvida sobre o café de Comércio Justo. Será sempre um prazer atender você!</p>',
    );
    expect(html('contact-button', 'es', {}, { ...builtin, contact: {} })).to.equal('<p>Contacto · Red Café</p>');
  });

  it('says what the widget is about where there is nothing to tell', () => {
    expect(html('timeline', 'fr', { name: 'nowhere' })).to.equal('<p>Chronologie · Réseau Café</p>');
  });

  it('is one line in the words of a link: the fact where it is one sentence, else what the widget is about', () => {
    const text = (widget: WidgetName, lang: string) => fallbackOf(widget, lang, {}, builtin).linkText;
    expect(text('member-counter', 'en')).to.equal(
      '155 small coffee producer organizations. Established: 2005. Active since: the 1990s. Source: CLAC',
    );
    expect(text('contact-button', 'es')).to.equal('Contactar a la CLAC');
    expect(text('governance-diagram', 'fr')).to.equal('Instances de gouvernance · Réseau Café');
  });

  const shapes: readonly Shape[] = ['blocks', 'lines'];
  for (const widget of widgetNames)
    it(`is never taken for the page behind a tag that was not closed: ${widget}`, () => {
      for (const { code } of languages)
        for (const level of ['2', '3', '6'])
          for (const shape of shapes) {
            const options = { 'heading-level': level, layout: 'countries' };
            const byCountry = [...'ABCDEFGHIJKLM'].map((letter) => ({ country: `M${letter}`, total: 9 }));
            const dataset = { ...builtin, members: { ...builtin.members, byCountry } };
            const content = html(widget, code, options, dataset, shape);
            const holder = document.createElement(shape === 'lines' ? 'p' : 'div');
            const put = (inside: string) => {
              holder.innerHTML = `<coffee-${widget} heading-level="${level}">${inside}</coffee-${widget}>`;
              return hasSwallowed(holder.firstElementChild!);
            };
            expect(put(content), `${code} ${level} ${shape}`).to.equal(false);
            if (shape === 'blocks')
              expect(put(`${content}<h2>Our history</h2><p>The rest of the page.</p>`), code).to.equal(true);
          }
    });
});
