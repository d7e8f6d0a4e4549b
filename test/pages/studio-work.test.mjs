// What a keeper wrote in the studio is not lost: drafts, files that others change, a full disk, and the way to what is wrong.
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSite } from './site.mjs';
import { chooseOwnFile, downloadIn, openIn } from './studio-page.mjs';

let site, folder;
before(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'studio-'));
});
after(() => site.close());

const openStudio = (query, context, before) => openIn(site, query, context, before);

async function paste(page, document) {
  await page.evaluate(() => (location.hash = '#start'));
  await page.getByLabel('O pegue aquí').fill(JSON.stringify(document));
  await page.locator('.opening form').last().getByRole('button').click();
  await page.locator('.opened', { hasText: 'story.json' }).waitFor();
}

test('the way to each problem ends at its field, however deep and far down it is', async () => {
  const { page, close } = await openStudio();
  const events = Array.from({ length: 60 }, (_, index) => ({ id: `e${index}`, date: '1992', title: `Hecho ${index}` }));
  events[50].date = 'ayer';
  events[51].image = { src: 'https://example.org/a.jpg' };
  await paste(page, {
    members: { total: 'muchas', since: 'ayer' },
    areas: [
      { id: 'a', text: 'A' },
      { id: 'a', text: 'B' },
    ],
    governance: {
      bodies: [{ id: 'b', name: 'B', people: [{ name: 'Ana', since: 'ayer' }] }],
      relations: [{ from: 'b', type: 'elects' }],
      source: { url: 'https://example.org/' },
    },
    timelines: { peru: { source: { url: 'https://example.org/' }, events } },
    contact: { email: 'no' },
    presentation: ['Uno', { es: 'Dos', fr: [] }],
    news: { url: 'ftp://example.org/' },
  });
  const links = page.locator('.messages section a');
  const seen = [];
  for (let index = 0, count = await links.count(); index < count; index++) {
    for (const hash of ['#translate', '#start']) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.waitForFunction(
        (hash) =>
          `#${document.querySelector('main').dataset.screen}` === hash && document.activeElement.localName === 'h1',
        hash,
      );
    }
    const name = await links.nth(index).getAttribute('aria-label');
    await links.nth(index).click();
    await page.waitForFunction(() => document.activeElement.closest('[data-path], [data-item]'), undefined, {
      timeout: 5000,
    });
    const place = await page.evaluate(
      () =>
        document.activeElement.closest('[data-path]')?.dataset.path ??
        document.activeElement.closest('[data-item]').dataset.item,
    );
    assert.ok(await page.locator(':focus').isVisible(), name);
    seen.push(place);
  }
  assert.deepEqual(
    [
      'members.total',
      'members.since',
      'areas[1]',
      'governance.bodies[0].people[0].since',
      'governance.relations[0].to',
      'governance.source.text',
      'timelines.peru.events[50].date',
      'timelines.peru.events[51].image.alt',
      'timelines.peru.source.text',
      'contact.email',
      'presentation[1]',
      'news.url',
    ].filter((place) => !seen.includes(place)),
    [],
    seen.join(', '),
  );
  await close();
});

test('several drafts have names; one that is removed can be had back', async () => {
  const { page, close } = await openStudio('#number');
  await page.getByLabel('¿Cuántas organizaciones son?').fill('400');
  await page.getByText('Guardado en este navegador').waitFor();
  await page.evaluate(() => (location.hash = '#start'));
  await page.getByLabel('Nombre del borrador').fill('Con 400');
  await page.getByRole('button', { name: 'Cambiar el nombre' }).click();
  await page.locator('.opened', { hasText: 'Con 400' }).waitFor();
  await page.getByRole('button', { name: 'La de la Red Café' }).click();
  await page.locator('.opened', { hasText: 'coffee-network.json' }).waitFor();
  await page.getByRole('button', { name: 'Quitar: Con 400' }).click();
  await page.waitForFunction(() => document.activeElement.matches('[data-undrop]'));
  assert.equal(await page.getByRole('button', { name: 'Seguir: Con 400' }).count(), 0);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Seguir: Con 400' }).click();
  await page.evaluate(() => (location.hash = '#number'));
  assert.equal(await page.getByLabel('¿Cuántas organizaciones son?').inputValue(), '400');
  await close();
});

/** Writes the file as another program does, while the studio has it open. */
const writeElsewhere = (page, content) =>
  page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle('coffee-network.json')).createWritable();
    await writable.write(content);
    await writable.close();
  }, content);
const fileNow = (page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return JSON.parse(await (await (await folder.getFileHandle('coffee-network.json')).getFile()).text());
  });

test('a file that somebody else has changed meanwhile is not written over unasked: joined, copied, opened or replaced', async () => {
  for (const [answer, inFile, here] of [
    ['Juntar sus cambios', { members: { total: 8 }, future: [2] }, '8'],
    ['Reemplazarlo por lo mío', { members: { total: 8 }, future: [1] }, '8'],
    ['Abrir lo que hay ahora', { members: { total: 7 }, future: [2] }, '7'],
  ]) {
    const { page, problems, close } = await openStudio('', {}, (page) =>
      page.addInitScript(chooseOwnFile, '{"members":{"total":7},"future":[1]}'),
    );
    await page.getByRole('button', { name: 'Elegir un archivo' }).click();
    await page.evaluate(() => (location.hash = '#number'));
    await page.waitForFunction(() => document.querySelector('input.number')?.value === '7');
    await page.getByLabel('¿Cuántas organizaciones son?').fill('8');
    await writeElsewhere(page, '{"members":{"total":7},"future":[2]}');
    await page.evaluate(() => (location.hash = '#save'));
    const save = page.getByRole('button', { name: 'Guardar en el mismo archivo' });
    await save.click();
    const asked = page.getByRole('alert').filter({ hasText: 'cambió coffee-network.json mientras tanto' });
    await asked.waitFor();
    assert.deepEqual(await fileNow(page), { members: { total: 7 }, future: [2] });
    const copy = await downloadIn(folder, page, () => page.getByRole('button', { name: 'Descargar lo mío' }).click());
    assert.deepEqual(JSON.parse(copy.bytes), { members: { total: 8 }, future: [1] });
    await page.getByRole('button', { name: answer }).click();
    await asked.waitFor({ state: 'detached' });
    if (answer.startsWith('Juntar')) await save.click();
    if (!answer.startsWith('Abrir')) await page.getByText('Guardado: coffee-network.json').waitFor();
    await page.waitForTimeout(100);
    assert.deepEqual(await fileNow(page), inFile);
    await page.evaluate(() => (location.hash = '#number'));
    assert.equal(await page.getByLabel('¿Cuántas organizaciones son?').inputValue(), here);
    if (answer.startsWith('Abrir')) {
      // What was written here is a draft.
      await page.evaluate(() => (location.hash = '#start'));
      await page.getByRole('button', { name: 'Seguir: coffee-network.json' }).waitFor();
    }
    assert.deepEqual(problems, []);
    await close();
  }
});

test('what changed is told since the last save, and since the file was opened', async () => {
  const { page, close } = await openStudio('#number');
  await page.getByLabel('¿Cuántas organizaciones son?').fill('384');
  await page.evaluate(() => (location.hash = '#save'));
  await page.getByText('El número pasa de 155 a 384').waitFor();
  await downloadIn(folder, page, () => page.locator('[data-download]').click());
  const changes = page.locator('section', { has: page.locator('#changes') });
  assert.match(await changes.textContent(), /Nada, desde que se guardó/);
  await page.getByText('Desde que se abrió').click();
  assert.match(await changes.textContent(), /El número pasa de 155 a 384/);
  await page.evaluate(() => (location.hash = '#number'));
  await page.getByLabel('¿Cuántas organizaciones son?').fill('385');
  await page.getByText('Guardado en este navegador').waitFor();
  await page.evaluate(() => (location.hash = '#save'));
  assert.match(await changes.textContent(), /El número pasa de 384 a 385[^]*El número pasa de 155 a 385/);
  // It is known of the draft too.
  const other = await page.context().newPage();
  await other.goto(`${site.base}studio.html`);
  await other.getByRole('button', { name: 'Seguir: coffee-network.json' }).click();
  await other.evaluate(() => (location.hash = '#save'));
  await other.getByText('El número pasa de 384 a 385').waitFor();
  await close();
});

test('a list is put in order by dragging; a file that is dropped on the page is opened', async () => {
  const { page, close } = await openStudio('#all');
  await page.getByRole('button', { name: 'Áreas', exact: true }).click();
  const items = page.locator('.items li');
  await items.first().dragTo(items.nth(2));
  assert.deepEqual(
    (await page.locator('.items .title').allTextContents()).slice(0, 3).map((title) => title.trim()),
    ['Gremial', 'Empresarial y técnica', 'Social'],
  );
  await page.getByRole('button', { name: 'Deshacer' }).click();
  assert.match((await page.locator('.items .title').first().textContent()).trim(), /^Social/);
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['{"members": {"total": 12}}'], 'peru.json', { type: 'application/json' }));
    return data;
  });
  await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped });
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  await page.locator('.opened', { hasText: 'peru.json' }).waitFor();
  await close();
});

test('what is written is kept at once when the page goes out of sight', async () => {
  const { page, close } = await openStudio('#number');
  await page.getByLabel('¿Cuántas organizaciones son?').fill('400');
  // Before the pause after the last key is over.
  const kept = await page.evaluate(async () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    for (let waited = 0; waited < 300; waited += 10) {
      if (document.querySelector('.toolbar').textContent.includes('Guardado en este navegador')) return waited;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return undefined;
  });
  assert.notEqual(kept, undefined);
  await close();
});

test('a browser whose storage is full says so; nothing is lost with another story unless it is said so', async () => {
  const { page, close } = await openStudio('', {}, (page) =>
    page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }),
  );
  await page.evaluate(() => (location.hash = '#number'));
  await page.getByLabel('¿Cuántas organizaciones son?').fill('400');
  await page.getByText('Este navegador no deja guardar borradores').waitFor();
  await page.evaluate(() => (location.hash = '#start'));
  const network = page.getByRole('button', { name: 'La de la Red Café' });
  const answer = async (accepts) => {
    const [dialog] = await Promise.all([page.waitForEvent('dialog'), network.click()]);
    assert.match(dialog.message(), /se pierde/);
    await (accepts ? dialog.accept() : dialog.dismiss());
  };
  await answer(false);
  const total = async () => {
    await page.evaluate(() => (location.hash = '#number'));
    const value = await page.getByLabel('¿Cuántas organizaciones son?').inputValue();
    await page.evaluate(() => (location.hash = '#start'));
    return value;
  };
  assert.equal(await total(), '400');
  await answer(true);
  await page.waitForFunction(() => document.querySelector('[data-undo]').disabled);
  assert.equal(await total(), '155');
  await close();
});

test('a .csv with semicolons, in the encoding of Windows, is read', async () => {
  const { page, close } = await openStudio();
  await writeFile(join(folder, 'hechos.csv'), Buffer.from('Fecha;Título\r\n31/05/2018;"Año; nuevo"\r\n', 'latin1'));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Elegir un archivo' }).click(),
  ]);
  await chooser.setFiles(join(folder, 'hechos.csv'));
  await page.locator('.opened', { hasText: 'hechos.csv' }).waitFor();
  await page.evaluate(() => (location.hash = '#event'));
  await page.getByText('31 de mayo de 2018 · Año; nuevo').waitFor();
  await close();
});
