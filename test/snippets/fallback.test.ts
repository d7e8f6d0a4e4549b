import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { fallbackOf } from '../../src/snippets/fallback.js';

const base = 'https://widgets.example/1/';
const members = { ...builtin.members, total: 1384 };

describe('What stands inside a pasted widget', () => {
  it('is the true number, as the language writes it, and leads to the page of the widget', () => {
    const fallback = fallbackOf('member-counter', 'en', {}, { ...builtin, members }, base);
    expect(fallback).to.deep.equal({
      text: '1,384 small coffee producer organizations',
      href: `${base}embed/en/member-counter.html`,
    });
  });

  it('is the number given by hand, which leads nowhere: the network’s page says another', () => {
    const fallback = fallbackOf('member-counter', 'es', { value: '1' }, builtin, base);
    expect(fallback).to.deep.equal({ text: '1 organización de pequeños productores de café' });
  });

  it('is the figure alone inside a sentence', () => {
    expect(fallbackOf('member-counter', 'es', { inline: 'true' }, builtin, base)).to.deep.equal({ text: '155' });
  });

  it('is the contact that was given, as a link that works', () => {
    const options = { whatsapp: '+57 300 123 4567', message: 'Hola', label: 'Escríbanos' };
    expect(fallbackOf('contact-button', 'es', options, builtin, base)).to.deep.equal({
      text: 'Escríbanos',
      href: 'https://wa.me/573001234567?text=Hola',
    });
  });

  for (const [options, href] of [
    [{ phone: '+44 (0)20 7946 0958' }, 'tel:+442079460958'],
    [{ phone: '+57 601 234 5678 ext. 123' }, 'tel:+576012345678;ext=123'],
    [{ whatsapp: '0057 310 123 4567' }, 'https://wa.me/573101234567'],
    [{ whatsapp: 'https://wa.me/573101234567?text=hola2026' }, 'https://wa.me/573101234567'],
    [{ email: 'Red Café <red@example.org>' }, 'mailto:red@example.org'],
  ] as const)
    it(`is ${href} for ${JSON.stringify(options)}, as the widget reads it`, () => {
      expect(fallbackOf('contact-button', 'es', options, builtin, base).href).to.equal(href);
    });

  for (const [value, text] of [
    ['1 234', '1234'],
    ['12.345.678', '12.345.678'],
    ['many', '155'],
  ] as const)
    it(`is ${text} for the number ${value}`, () => {
      const fallback = fallbackOf('member-counter', 'es', { value, inline: 'true' }, builtin, base);
      expect(fallback).to.deep.equal({ text });
    });

  it('is CLAC’s page where no contact was given', () => {
    expect(fallbackOf('contact-button', 'pt', {}, builtin, base)).to.deep.equal({
      text: 'Entrar em contato com a CLAC',
      href: 'https://clac-comerciojusto.org/',
    });
  });

  it('leads nowhere on a page that is not to depend on the network’s address, except to a contact', () => {
    expect(Object.keys(fallbackOf('governance-diagram', 'es', {}, builtin))).to.deep.equal(['text']);
    expect(Object.keys(fallbackOf('member-counter', 'es', {}, builtin))).to.deep.equal(['text']);
    expect(fallbackOf('contact-button', 'es', {}, builtin).href).to.equal('https://clac-comerciojusto.org/');
    expect(fallbackOf('contact-button', 'es', {}, { ...builtin, contact: {} })).not.to.have.property('href');
  });

  it('is the title of any other widget', () => {
    expect(fallbackOf('governance-diagram', 'fr', {}, builtin, base).text).to.equal(
      'Instances de gouvernance · Réseau Café',
    );
  });
});
