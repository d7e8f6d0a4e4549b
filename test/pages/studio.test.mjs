// The studio as the story's keeper uses it: in Spanish, by keyboard, from opening the page to the saved file.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { textOf } from './read.mjs';
import { dist, openSite } from './site.mjs';
import { chooseOwnFile, downloadIn, openIn, tabTo } from './studio-page.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site, folder;
before(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'studio-'));
});
after(() => site.close());

const openStudio = (query, context, before) => openIn(site, query, context, before);
const downloaded = (page, start) => downloadIn(folder, page, start);

const published = async () => JSON.parse(await readFile(`${dist}data/coffee-network.json`, 'utf8'));

const check = (path) => execFileSync('node', [`${dist}cli.js`, 'check', path, '--lang', 'es'], { encoding: 'utf8' });

test('the keeper’s minute: a number, its date and its source, by keyboard, in Spanish', async () => {
  const { page, problems, close } = await openStudio();
  assert.equal(await page.locator('h1').textContent(), 'La historia, al día');
  await tabTo(page, 'Cambiar el número');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.localName === 'h1');
  await tabTo(page, '¿Cuántas organizaciones son?');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('384');
  await tabTo(page, '¿De qué fecha');
  await page.keyboard.type('31/12/2018');
  assert.match(
    await page.locator('.asked').textContent(),
    /Se entiende: 31 de diciembre de 2018. En el archivo: 2018-12-31/,
  );
  await tabTo(page, '¿Quién lo dice?');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Memoria de la CLAC');
  // The page of the earlier source does not stay by itself.
  await tabTo(page, 'Quitar');
  await page.keyboard.press('Enter');
  const [shown] = await page.locator('coffee-member-counter').evaluateAll(textOf);
  assert.match(shown, /384.*31 de diciembre de 2018.*Memoria de la CLAC/);
  await page.keyboard.press('Control+s');
  await page.locator('#changes').waitFor();
  assert.match(
    await page.locator('.saving').textContent(),
    /El número pasa de 155 a 384, con fecha de 31 de diciembre de 2018\./,
  );
  await tabTo(page, 'Descargar el archivo (.json)');
  const { path, name } = await downloaded(page, () => page.keyboard.press('Enter'));
  assert.equal(name, 'coffee-network.json');
  const saved = JSON.parse(await readFile(path, 'utf8'));
  const before = await published();
  assert.deepEqual(saved, {
    ...before,
    members: {
      ...before.members,
      total: 384,
      asOf: '2018-12-31',
      source: { text: 'Memoria de la CLAC' },
    },
  });
  assert.match(check(path), /0 problems/);
  assert.deepEqual(problems, []);
  await close();
});

test('a new event with a picture in four languages, by keyboard; the timeline redraws', async () => {
  const { page, problems, close } = await openStudio('#event');
  await tabTo(page, 'Agregar un hecho');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.closest('[data-path$="].date"]'));
  await page.keyboard.type('mayo de 2003');
  const texts = { Título: 'La escuela', Texto: 'Se abre la escuela.' };
  for (const [label, text] of Object.entries(texts)) {
    await tabTo(page, label);
    await page.keyboard.type(text);
    await tabTo(page, 'En otros idiomas');
    await page.keyboard.press('Enter');
    for (const name of ['English', 'Português', 'Français']) {
      await tabTo(page, name);
      await page.keyboard.type(`${text} ${name}`);
    }
  }
  await tabTo(page, 'Imagen');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Dirección de la imagen');
  await page.keyboard.type('https://example.org/escuela.jpg');
  await tabTo(page, 'Qué muestra la imagen');
  await page.keyboard.type('Una escuela');
  await page.locator('coffee-timeline').getByRole('heading', { name: 'La escuela' }).waitFor();
  await page.evaluate(() => (location.hash = '#save'));
  const { path } = await downloaded(page, () => page.locator('[data-download]').click());
  const { events } = JSON.parse(await readFile(path, 'utf8')).timelines.colombia;
  assert.equal(events.length, 5);
  assert.deepEqual(events[4], {
    id: events[4].id,
    date: '2003-05',
    title: { es: 'La escuela', en: 'La escuela English', pt: 'La escuela Português', fr: 'La escuela Français' },
    text: {
      es: 'Se abre la escuela.',
      en: 'Se abre la escuela. English',
      pt: 'Se abre la escuela. Português',
      fr: 'Se abre la escuela. Français',
    },
    image: { src: 'https://example.org/escuela.jpg', alt: { es: 'Una escuela' } },
  });
  assert.match(check(path), /0 problems/);
  // The host of the picture answers nothing here.
  assert.deepEqual(
    problems.filter((text) => !/coffee-network\]|Failed to load/.test(text)),
    [],
  );
  await close();
});

test('each screen is accessible, on a phone, a tablet and a desk, light and dark', async () => {
  const wrong = [];
  for (const [width, colorScheme, ui] of [
    [320, 'light', 'es'],
    [768, 'dark', 'en'],
    [1280, 'light', 'fr'],
  ]) {
    const { page, problems, close } = await openStudio(`?ui=${ui}`, { viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(axe);
    for (const screen of ['start', 'number', 'event', 'translate', 'picture', 'people', 'contact', 'all', 'save']) {
      await page.evaluate((hash) => (location.hash = hash), screen);
      await page.waitForFunction((screen) => document.querySelector('main').dataset.screen === screen, screen);
      const first = page.locator('.items .title').first();
      if (await first.count()) await first.click();
      const found = await page.evaluate(async () =>
        (await window.axe.run(document, { rules: { 'color-contrast': { enabled: true } } })).violations.flatMap(
          ({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
        ),
      );
      for (const each of found) wrong.push(`${screen} ${width} ${ui} ${each}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        wrong.push(`${screen} is wider than ${width} px`);
    }
    assert.deepEqual(problems, []);
    await close();
  }
  assert.deepEqual(wrong, []);
});

test('where the browser can, the file is saved in its place', async () => {
  const { page, problems, close } = await openStudio('', {}, (page) =>
    page.addInitScript(chooseOwnFile, '{"members":{"total":7},"future":[1]}'),
  );
  await page.getByRole('button', { name: 'Elegir un archivo' }).click();
  await page.getByRole('link', { name: 'Cambiar el número' }).click();
  await page.waitForFunction(() => document.querySelector('input.number')?.value === '7');
  await page.getByLabel('¿Cuántas organizaciones son?').fill('8');
  await page.getByRole('link', { name: 'Guardar' }).click();
  await page.getByRole('button', { name: 'Guardar en el mismo archivo' }).click();
  await page.getByText('Guardado: coffee-network.json').waitFor();
  const saved = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('coffee-network.json')).getFile()).text();
  });
  assert.deepEqual(JSON.parse(saved), { members: { total: 8 }, future: [1] });
  assert.deepEqual(problems, []);
  await close();
});

test('a date that can be two is asked back; one that no calendar has is told', async () => {
  const { page, close } = await openStudio('?ui=en#number');
  const date = page.getByLabel('As of when?');
  await date.fill('05/01/2026');
  await page.getByRole('button', { name: 'May 1, 2026' }).click();
  assert.match(await page.locator('.asked').textContent(), /In the file: 2026-05-01/);
  await date.fill('31 February 2018');
  assert.match(await page.locator('.asked').textContent(), /There is no such day/);
  await close();
});

test('what was not saved is there again; undo takes all of it back; two windows notice each other', async () => {
  const { page, close } = await openStudio('#number');
  await page.getByLabel('¿Cuántas organizaciones son?').fill('400');
  await page.getByText('Guardado en este navegador').waitFor();
  // The window is closed mid-way.
  const other = await page.context().newPage();
  await other.goto(`${site.base}studio.html`);
  await other.getByRole('button', { name: 'Seguir: coffee-network.json' }).click();
  await other.getByRole('link', { name: 'Cambiar el número' }).click();
  assert.equal(await other.getByLabel('¿Cuántas organizaciones son?').inputValue(), '400');
  await other.getByLabel('¿De qué fecha').fill('2018');
  // Nothing was changed here since: this window goes on with it.
  await page.getByText('En el archivo: 2018').waitFor();
  assert.equal(await page.getByLabel('¿Cuántas organizaciones son?').inputValue(), '400');
  // Both write the number: one of them chooses.
  await other.getByLabel('¿Cuántas organizaciones son?').fill('500');
  await page.getByLabel('¿Cuántas organizaciones son?').fill('600');
  await page.getByText('también se está cambiando en otra ventana').waitFor();
  await page.getByRole('button', { name: 'Juntar los cambios' }).click();
  await page.getByText('Textos que también cambiaron aquí: 1').waitFor();
  await page.getByRole('button', { name: 'Tomar este' }).click();
  await page.waitForFunction(() => document.querySelector('input.number').value === '500');
  for (const undo = page.getByRole('button', { name: 'Deshacer' }); await undo.isEnabled();) await undo.click();
  assert.equal(await page.getByLabel('¿Cuántas organizaciones son?').inputValue(), '155');
  await close();
});

test('what can’t be read is told in a sentence, and the story stays as it was', async () => {
  const { page, problems, close } = await openStudio();
  const deep = `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  for (const [name, content, said] of [
    ['a.json', '{"members": {,}}', /error de escritura/],
    ['b.json', deep, /demasiados niveles/],
    ['c.json', Buffer.alloc(50_000_000, 32), /demasiado grande/],
    ['d.xlsx', 'no', /No se puede leer como hoja de cálculo/],
    ['e.csv', 'Mes;Monto\nenero;3', /es de otra cosa/],
  ]) {
    await writeFile(join(folder, name), content);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Elegir un archivo' }).click(),
    ]);
    await chooser.setFiles(join(folder, name));
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
    assert.match(await page.locator('.opened').textContent(), /coffee-network\.json/);
  }
  await page
    .getByLabel('O pegue aquí')
    .fill('{"members": {"total": 7, "note": [1]}, "__proto__": {"x": 1}, "future": true}');
  await page.locator('.opening form').last().getByRole('button').click();
  await page.locator('.opened', { hasText: 'story.json' }).waitFor();
  await page.evaluate(() => (location.hash = '#save'));
  const { bytes } = await downloaded(page, () => page.locator('[data-download]').click());
  assert.equal(
    bytes.toString(),
    `${JSON.stringify(JSON.parse('{"members": {"total": 7, "note": [1]}, "__proto__": {"x": 1}, "future": true}'), null, 2)}\n`,
  );
  assert.deepEqual(problems, []);
  await close();
});

test('a spreadsheet goes out, is changed and comes back; a column goes to a translator and comes back', async () => {
  const { page, close } = await openStudio('#save');
  const book = await downloaded(page, () => page.getByRole('button', { name: 'hoja de cálculo' }).click());
  assert.equal(book.name, 'coffee-network.xlsx');
  const json = execFileSync('node', [`${dist}cli.js`, 'import', book.path], { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(json), await published());

  await page.evaluate(() => (location.hash = '#translate'));
  // The Spanish changes: the others are to be looked at again.
  await page.getByLabel(/^Español: Áreas › Texto, Gremial/).fill('Sindical y gremial');
  await page.locator('tr', { hasText: 'Áreas' }).getByText('El otro texto cambió').first().waitFor();
  await page.keyboard.press('Control+z');
  const social = page.getByLabel(/^Français: Áreas › Texto, Social/);
  await social.fill('Le social');
  await social.press('Enter');
  assert.match(
    await page.evaluate(() => document.activeElement.getAttribute('aria-label')),
    /^Français: Áreas › Texto, Gremial/,
  );
  await page.keyboard.press('ArrowLeft');
  assert.match(
    await page.evaluate(() => document.activeElement.getAttribute('aria-label')),
    /^Français: Áreas|^Português: Áreas › Texto, Gremial/,
  );
  await social.fill('');
  await page.locator('th', { hasText: 'Français' }).getByText('Faltan: 1').waitFor();
  await page.getByText('Dar una columna a traducir (.xlsx)').first().click();
  await page.locator('.translating select').nth(1).selectOption('fr');
  const column = await downloaded(page, () => page.getByRole('button', { name: 'Dar una columna' }).click());
  assert.match(column.name, /\.es-fr\.xlsx$/);
  await page.getByLabel('Recibir una columna').setInputFiles(column.path);
  await page.getByText('Textos recibidos: 0.').waitFor();
  await close();
});

test('cells that were copied become events; ten thousand events open in a moment', async () => {
  const events = Array.from({ length: 10_000 }, (_, index) => ({
    id: `e${index}`,
    date: '1992',
    title: `Hecho ${index}`,
  }));
  await writeFile(join(folder, 'many.json'), JSON.stringify({ timelines: { peru: events } }));
  const { page, close } = await openStudio();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Elegir un archivo' }).click(),
  ]);
  await chooser.setFiles(join(folder, 'many.json'));
  await page.locator('.opened', { hasText: 'many.json' }).waitFor();
  await page.evaluate(() => (location.hash = '#event'));
  await page.getByText('Pegar celdas de Excel').click();
  await page.locator('.paste textarea').fill('Fecha\tTítulo\n31/05/2018\t"Uno\ny dos"\n');
  await page.getByRole('button', { name: 'Agregar estas filas' }).click();
  await page.getByText('Filas agregadas: 1.').waitFor();
  await page.evaluate(() => (location.hash = '#save'));
  await page.getByText('Un hecho se agrega.').waitFor();
  await close();
});

test('the published address is checked: whether it can be read, and is the same', async () => {
  const { page, close } = await openStudio('#save');
  const address = page.getByLabel('Comprobar la dirección publicada');
  for (const [given, said] of [
    [`${site.base}data/coffee-network.json`, 'Está publicado lo mismo que aquí'],
    [`${site.base}tokens.json`, 'no es lo mismo que aquí'],
    [`${site.base}index.html`, 'hay otra cosa'],
    [`${site.base}nothing.json`, 'no pueden leerlo'],
    ['ftp://example.org/a.json', 'Se espera una dirección completa'],
  ]) {
    await address.fill(given);
    await page.getByRole('button', { name: 'Comprobar', exact: true }).click();
    await page.getByText(said).waitFor();
  }
  await close();
});

test('an address opens in the studio; where it can’t be read, the page says why and begins a blank story', async () => {
  const { page, close } = await openStudio('?ui=en&src=data/coffee-network.json#start');
  assert.match(await page.locator('.opened').textContent(), /coffee-network\.json/);
  await page.goto(`${site.base}studio.html?ui=en&src=${encodeURIComponent(`${site.base}nothing.json`)}`);
  await page.getByText('That address could not be read (HTTP 404)').waitFor();
  assert.match(await page.locator('.opened').textContent(), /story\.json/);
  await close();
});

test('a story from nothing: what is missing is told at its field, with a way there; once complete, it passes', async () => {
  const { page, problems, close } = await openStudio();
  await page.getByRole('button', { name: 'Empezar una en blanco' }).click();
  await page.locator('.opened', { hasText: 'story.json' }).waitFor();
  await page.evaluate(() => (location.hash = '#event'));
  await page.getByRole('button', { name: 'Agregar un hecho' }).click();
  await page.getByLabel('Fecha', { exact: true }).fill('años 90');
  await page.getByLabel('Título', { exact: true }).first().fill('La cooperativa');
  await page.getByLabel('Título', { exact: true }).first().fill('');
  await page.getByRole('link', { name: 'Por corregir: 1' }).click();
  await page
    .locator('.messages', { hasText: /Hechos › Título \(los años 90 · Sin título\): falta este valor/ })
    .waitFor();
  await page.getByRole('link', { name: 'Ir: Hechos › Título' }).click();
  await page.waitForFunction(() => document.activeElement.closest('[data-path="timelines.story.events[0].title"]'));
  await page.keyboard.type('La cooperativa');
  await page.locator('coffee-timeline').getByRole('heading', { name: 'La cooperativa' }).waitFor();
  await page.evaluate(() => (location.hash = '#save'));
  const { path } = await downloaded(page, () => page.locator('[data-download]').click());
  assert.match(check(path), /0 problems/);
  assert.deepEqual(problems, []);
  await close();
});

test('a list is put in order by keyboard, and by its controls', async () => {
  const { page, close } = await openStudio('#all');
  await page.getByRole('button', { name: 'Áreas', exact: true }).click();
  const titles = () => page.locator('.items .title').allTextContents();
  await page.getByRole('button', { name: 'Social', exact: true }).press('Alt+ArrowDown');
  await page.waitForFunction(() => document.activeElement.textContent.includes('Social'));
  assert.deepEqual(
    (await titles()).slice(0, 2).map((title) => title.trim()),
    ['Gremial', 'Social'],
  );
  await page.getByRole('button', { name: 'Subir: Social' }).click();
  await page.getByRole('button', { name: 'Quitar: Gremial' }).click();
  assert.deepEqual(
    (await titles()).slice(0, 2).map((title) => title.trim()),
    ['Social', 'Empresarial y técnica'],
  );
  await page.waitForFunction(() => document.activeElement.matches('[data-undo]'));
  await page.keyboard.press('Enter');
  assert.equal((await titles()).length, 4);
  await close();
});

test('what only the network has, and can’t be had, is said, and can be tried again', async () => {
  const { page, close } = await openStudio('#save');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Descargar como hoja de cálculo' }).click();
  const said = page.getByRole('alert').filter({ hasText: 'Revise la conexión e inténtelo otra vez' });
  await said.waitFor();
  for (const [hash, name] of [
    ['#start', 'Elegir un archivo'],
    ['#translate', 'Dar una columna'],
  ]) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await said.waitFor({ state: 'detached' });
    if (hash === '#translate') await page.getByText('Dar una columna a traducir (.xlsx)').first().click();
    await page.getByRole('button', { name }).click();
    await said.waitFor();
  }
  await page.context().setOffline(false);
  const column = await downloaded(page, () => page.getByRole('button', { name: 'Dar una columna' }).click());
  assert.match(column.name, /\.xlsx$/);
  await said.waitFor({ state: 'detached' });
  await close();
});

test('a browser that keeps nothing says so, and the file can still be saved', async () => {
  const browserContext = await site.browser.newContext({ locale: 'es-CO' });
  const page = await browserContext.newPage();
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto(`${site.base}studio.html#number`);
  await page.getByLabel('¿Cuántas organizaciones son?').fill('384');
  await page.getByText('Este navegador no deja guardar borradores').waitFor();
  const [asked] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  assert.equal(asked.type(), 'beforeunload');
  await asked.dismiss();
  await page.evaluate(() => (location.hash = '#save'));
  const { bytes } = await downloaded(page, () => page.locator('[data-download]').click());
  assert.equal(JSON.parse(bytes).members.total, 384);
  await browserContext.close();
});
