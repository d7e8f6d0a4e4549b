// What people put into a dataset, through both: the widgets in a browser and `check` on the command line say the same.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from '../render/load.mjs';
import { listen, openSite, originOf } from './site.mjs';

const source = { text: 'X' };
const members = (more) => ({ members: { total: 384, since: '2005', source, ...more } });
const objective = (text) => ({ objectives: [{ id: 'o', text }] });
const event = (more) => ({ timelines: { colombia: [{ id: 'e', date: '1992', title: 'T', text: 'x', ...more }] } });
const contact = (more) => ({ contact: more });

/** Each with whether it is good. */
const inputs = [
  ...['384', 384, ' 384 ', '384.0', '12,345,678', '1 234', '３８４'].map((total) => [members({ total }), true]),
  ...['1,234', '1.234', '384+', 'many', '', -1, 1.5, true, null].map((total) => [members({ total }), false]),
  ...[2005, '2005', '199X', '2005-3-1', '2018-05-31T00:00:00Z', '31/05/2018', '1991–1992', ' 2005 '].map((since) => [
    members({ since }),
    true,
  ]),
  ...['05/01/2026', 'long ago', '2018-13', true].map((since) => [members({ since }), false]),
  ...['https://example.org/', 'http://example.org/', 'www.example.org', 'example.org/red'].map((url) => [
    members({ source: { text: 'X', url } }),
    true,
  ]),
  ...['javascript:alert(1)', 'https://a@example.org/', 'ftp://example.org/'].map((url) => [
    members({ source: { text: 'X', url } }),
    false,
  ]),
  ...[
    'Hola',
    2018,
    { es: 'Hola', en: null },
    { en: '', es: 'Hola' },
    { es_CO: 'Hola', en: 'Hello' },
    { spa: 'Hola', eng: 'Hello' },
    'Caf&eacute;',
  ].map((text) => [objective(text), true]),
  ...['', {}, { es: '' }, { 'not a tag': 'x' }, { Spanish: 'Hola', English: 'Hello' }, [], true].map((text) => [
    objective(text),
    false,
  ]),
  ...[{ title: 'T' }, { text: '' }, { text: null }, { source: null }, { id: null }].map((more) => [event(more), true]),
  ...[{ title: '' }, { title: null }, { date: '' }].map((more) => [event(more), false]),
  ...[
    { email: 'red@example.org' },
    { email: '', phone: '+57 601 234 5678' },
    { phone: '+44 (0)20 7946 0958' },
    { phone: '+57 601 234 5678 ext. 123' },
    { whatsapp: '0057 310 123 4567' },
    { whatsapp: 'https://wa.me/573101234567' },
    { url: 'www.example.org' },
    { email: 'a@example.org; b@example.org' },
  ].map((more) => [contact(more), true]),
  ...[
    { whatsapp: '0414 555 7777' },
    { whatsapp: '310 123 4567' },
    { phone: 'call us' },
    { email: 'red' },
    { url: 'http://example.org/' },
  ].map((more) => [contact(more), false]),
  [{ schemaVersion: '1', ...members({}) }, true],
  [{ schemaVersion: 2, ...members({}) }, false],
  [{ timelines: { peru: [] } }, true],
];

const { checkDataset } = await load('cli/check-command.ts');
const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
let site;
let tab;
before(async () => {
  site = await openSite();
  ({ page: tab } = await site.open(
    `<script src="${site.base}coffee-network.js"></script><coffee-network></coffee-network>`,
  ));
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

inputs.forEach(([input, good], index) =>
  test(`${JSON.stringify(input)} is ${good ? 'read' : 'told'}, by both`, async () => {
    const file = join(folder, `${index}.json`);
    writeFileSync(file, JSON.stringify(input));
    const said = (problems) => problems.map(({ path, code }) => `${path}: ${code}`).sort();
    const command = said((await checkDataset(file, 'en')).problems);
    const browser = said(
      await tab.evaluate(async (data) => {
        const network = document.querySelector('coffee-network');
        network.data = data;
        await network.ready;
        await network.updateComplete;
        return network.problems.map(({ path, code }) => ({ path, code }));
      }, input),
    );
    assert.deepEqual(browser, command);
    assert.equal(browser.length === 0, good, browser.join());
  }),
);

const json = JSON.stringify({ objectives: [{ id: 'o', text: 'Promoción en Nariño' }] });
for (const [what, body] of [
  ['UTF-8', Buffer.from(json)],
  ['windows-1252, unsaid', Buffer.from(json, 'latin1')],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${json}`, 'utf16le')],
  ['two byte order marks', Buffer.from(`\uFEFF\uFEFF${json}`)],
  ['a comment of a cache behind it', Buffer.from(`${json}\n<!-- cached page -->`)],
  ['a notice before it', Buffer.from(`Deprecated: Function x() in x.php on line 3\n${json}`)],
])
  test(`a file with ${what} is read letter by letter, by both`, async () => {
    const server = await listen((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(body),
    );
    const address = `${originOf(server)}/${encodeURIComponent(what)}.json`;
    try {
      assert.deepEqual((await checkDataset(address, 'en')).problems, []);
      const text = await tab.evaluate(async (src) => {
        const network = document.createElement('coffee-network');
        network.src = src;
        document.body.append(network);
        await network.ready;
        return network.dataset.objectives[0].text;
      }, address);
      assert.equal(text, 'Promoción en Nariño');
    } finally {
      server.close();
    }
  });
