import { expect } from '@open-wc/testing';
import { ownFolder, USUAL_FOLDER } from '../../src/snippets/own-folder.js';

describe('The folder on a webmaster’s own site', () => {
  for (const [value, folder] of [
    [USUAL_FOLDER, USUAL_FOLDER],
    ['/blog/coffee-network', '/blog/coffee-network/'],
    [' /coffee-network// ', '/coffee-network/'],
    ['/', '/'],
    ['/mi carpeta/', '/mi%20carpeta/'],
    ['https://example.org/coffee-network', 'https://example.org/coffee-network/'],
    ['https://Example.org', 'https://example.org/'],
    ['https://example.org/café/', 'https://example.org/caf%C3%A9/'],
    ['https://example.org/coffee-network/coffee-network.js?v=1#top', 'https://example.org/coffee-network/'],
    ['/coffee-network/coffee-network.js', '/coffee-network/'],
  ] as const)
    it(`is ${folder} for ${value}`, () => expect(ownFolder.read(value)).to.equal(folder));

  // Each would lead elsewhere from another page, to another site than it seems, or be refused on an https page.
  for (const value of [
    '',
    ' ',
    'coffee-network',
    './coffee-network/',
    'example.org/coffee-network/',
    '//example.org/coffee-network/',
    '/\\example.org/',
    'http://example.org/coffee-network/',
    'https://localhost/',
    'https://',
    'https:///x',
    'https://me:secret@example.org/',
    'javascript:alert(1)',
    'data:text/html,x.y',
    'C:\\coffee-network',
    'ftp://example.org/coffee-network/',
  ])
    it(`is not ${JSON.stringify(value)}`, () => expect(ownFolder.read(value)).to.equal(undefined));
});
