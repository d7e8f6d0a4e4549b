import { expect } from '@open-wc/testing';
import { readLinkAddress, readWebAddress, linkAddress } from '../../src/values/address.js';

const hostile = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'JaVa\r\nScRiPt\t:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  'view-source:https://example.org/',
  'intent://example.org#Intent;end',
  'mailto:a@example.org?bcc=b@evil.example',
  'tel:112',
  'about:blank',
  'https://user:pass@evil.example/',
  'https://clac-comerciojusto.org@evil.example/',
  'https://:pass@evil.example/',
  'https://',
  'https://[::1',
  'http://\u0000/',
];

describe('an address that a link may lead to', () => {
  for (const value of hostile)
    it(`is not ${JSON.stringify(value)}`, () => {
      expect(readLinkAddress(value)).to.equal(undefined);
    });

  it('is an https address, in full', () => {
    expect(readLinkAddress('https://example.org')).to.equal('https://example.org/');
    expect(readLinkAddress('HTTPS://Example.org/a?b=1&c#d')).to.equal('https://example.org/a?b=1&c#d');
    expect(readLinkAddress('https://ejemplo.org/café')).to.equal('https://ejemplo.org/caf%C3%A9');
  });

  it('is a page of the site that the widget stands on, by its path', () => {
    expect(readLinkAddress('/contacto')).to.equal(`${location.origin}/contacto`);
    expect(readLinkAddress(`${location.origin}/contacto?a=b`)).to.equal(`${location.origin}/contacto?a=b`);
  });

  for (const [value, meant] of [
    ['www.coop.example', 'https://www.coop.example/'],
    ['coop.example/contacto', 'https://coop.example/contacto'],
    ['cooperativa.org', 'https://cooperativa.org/'],
    ['cooperativa.com.co?a=b', 'https://cooperativa.com.co/?a=b'],
    ['WWW.Coop.Example/Feria?a=b#c', 'https://www.coop.example/Feria?a=b#c'],
    ['“https://coop.example/”', 'https://coop.example/'],
    ['\u200bhttps://coop.example/\u00a0', 'https://coop.example/'],
    ['<https://coop.example/>', 'https://coop.example/'],
    ['https://coop.example/,', 'https://coop.example/'],
    ['https//coop.example/a', 'https://coop.example/a'],
    ['https:/coop.example/a', 'https://coop.example/a'],
    ['https:\\\\coop.example\\a', 'https://coop.example/a'],
    ['https:// coop.example/a', 'https://coop.example/a'],
    ['https://https://coop.example/a', 'https://coop.example/a'],
    ['http://https://coop.example/a', 'https://coop.example/a'],
    ['coop.co', 'https://coop.co/'],
    ['coop.com.pe', 'https://coop.com.pe/'],
  ])
    it(`is ${meant} for ${JSON.stringify(value)}, which is no page of this site`, () => {
      expect(readLinkAddress(value!)).to.equal(meant);
    });

  for (const value of [
    'contacto.html',
    'contacto/',
    '../data.json',
    './www/',
    '?p=1',
    '#contacto',
    'datos/red.json',
    'index.php?p=2',
    'index.php/noticias/1',
    'informe.docx',
    'contacto.shtml',
    'feed.atom',
    'page.do',
  ])
    it(`is a page of this site for ${value}`, () => {
      expect(readLinkAddress(value)).to.equal(new URL(value, document.baseURI).href);
    });

  for (const value of [
    'red@example.org',
    '[la red](https://coop.example/)',
    'https://coop.example/; https://otra.example/',
    'https://coop.example; https://otra.example',
    'htp//coop.example/',
  ])
    it(`is not ${JSON.stringify(value)}, which leads to no page of this site either`, () => {
      expect(readLinkAddress(value)).to.equal(undefined);
    });

  it('is a page of this site, whose address may hold any sign behind its path', () => {
    for (const value of ['/@red', './a@b', '?a=https://coop.example/', 'contacto?a=b@example.org', '/a//b'])
      expect(readLinkAddress(value)).to.equal(new URL(value, document.baseURI).href);
  });

  it('is none where it is empty: that would be this very page', () => {
    for (const value of ['', ' ', '“”', '\u200b']) expect(readLinkAddress(value)).to.equal(undefined);
  });

  // These tests run on an http page, where `//` and `\\` lead to http as well.
  for (const value of ['http://evil.example/', '//evil.example/', '\\\\evil.example/', '/\t/evil.example/'])
    it(`is not ${JSON.stringify(value)}, an http page of another site`, () => {
      expect(readLinkAddress(value)).to.equal(undefined);
    });
});

describe('the address of a source', () => {
  it('may be an old http page', () => {
    const page = 'http://clac-comerciojusto.org/en/redes-y-productos/redes-de-producto/red-cafe/';
    expect(readWebAddress(page)).to.equal(page);
    expect(readWebAddress('https://example.org/')).to.equal('https://example.org/');
  });

  for (const value of hostile)
    it(`is not ${JSON.stringify(value)}`, () => {
      expect(readWebAddress(value)).to.equal(undefined);
    });
});

describe('a web address in an attribute', () => {
  it('is one that a link may lead to', () => {
    expect(linkAddress.read('https://example.org')).to.equal('https://example.org/');
    expect(linkAddress.read('javascript:alert(1)')).to.equal(undefined);
  });
});
