// Datasets from another origin: good, slow, hanging, broken, hostile, partial. Visitors always see content, editors get
// one clear message, and nothing throws.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { textOf } from './read.mjs';
import { listen, openSite, originOf } from './site.mjs';
import { until } from './waits.mjs';

const members = { total: 384, since: '2005', asOf: '2018', source: { text: 'CLAC' } };
const json = (value) => ({ body: typeof value === 'string' ? value : JSON.stringify(value) });
let hits = {};
/** How often somebody left before the answer was whole. */
let left = {};
const answers = {
  '/good.json': () => json({ members }),
  '/other.json': () => json({ members: { ...members, total: 400 } }),
  '/slow.json': () => ({ ...json({ members }), after: 1000 }),
  '/hanging.json': () => ({ after: 60_000 }),
  '/half.json': () => ({ ...json('{"members": {"total": 384,'), unfinished: true }),
  '/error.json': () => ({ status: 500, ...json('{}') }),
  '/flaky.json': () => (hits['/flaky.json'] === 1 ? { status: 503 } : json({ members })),
  '/growing.json': () => json({ members: { ...members, total: 383 + hits['/growing.json'] } }),
  '/spoilt.json': () => json({ members: hits['/spoilt.json'] === 1 ? members : { ...members, total: -1 } }),
  '/broken.json': () => json('{"members": '),
  '/page.json': () => json('<!doctype html><title>Not found</title>'),
  '/closed.json': () => ({ ...json({ members }), closed: true }),
  '/huge.json': () => json(JSON.stringify({ members, filling: 'x'.repeat(10_000_000) })),
  '/deep.json': () => json(`{"members": ${JSON.stringify(members)}, "areas": ${'['.repeat(5000)}${']'.repeat(5000)}}`),
  '/partial.json': () =>
    json({ members, timelines: { colombia: [{ id: 'a', date: 'soon', title: 'A', text: 'B' }] }, contact: 7 }),
  '/hostile.json': () =>
    json({
      members: { ...members, source: { text: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' } },
      areas: [{ id: 'a', text: '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>' }],
      // Computed, or it would be this object's prototype, which JSON leaves out.
      ['__proto__']: { hacked: 1 },
    }),
};

let site, data, server;
before(async () => {
  site = await openSite();
  server = await listen((request, response) => {
    const path = new URL(request.url, 'http://host').pathname;
    hits[path] = (hits[path] ?? 0) + 1;
    const { status = 200, body = '', after: wait = 0, closed, unfinished } = answers[path]?.() ?? { status: 404 };
    const cors = closed ? {} : { 'access-control-allow-origin': '*' };
    const timer = setTimeout(() => {
      response.writeHead(status, { 'content-type': 'application/json', ...cors });
      if (unfinished) response.write(body, () => response.destroy());
      else response.end(body);
    }, wait);
    response.on('close', () => {
      clearTimeout(timer);
      if (!response.writableFinished) left[path] = (left[path] ?? 0) + 1;
    });
  });
  data = originOf(server);
});
afterEach(() => ([hits, left] = [{}, {}]));
after(() => {
  server.closeAllConnections();
  server.close();
  return site.close();
});

const counter = '<coffee-member-counter still></coffee-member-counter>';
/** @param options - `clock`: the page's time can be moved on. */
const page = (body, script = '', { file = 'coffee-network.js', clock } = {}) =>
  site.open((base) => `<!doctype html><html lang="en"><body>${body}<script src="${base}${file}" ${script}></script>`, {
    before: async (opened) => {
      if (clock) await opened.clock.install();
      await opened.addInitScript(() => {
        window.heard = [];
        for (const type of ['coffee-network-load', 'coffee-network-error'])
          document.addEventListener(type, (event) => {
            const { origin, src, problems, dataset, target } = event;
            const at = target === document ? 'document' : target.localName;
            window.heard.push({
              type,
              at,
              origin,
              src,
              ...(problems ? { problems } : { total: dataset.members.total }),
            });
          });
      });
    },
  });
const figure = (opened) =>
  opened
    .locator('coffee-member-counter')
    .first()
    .evaluateAll(textOf)
    .then(([text]) => text);
const heard = (opened) => opened.evaluate(() => window.heard);
/** Waits until a number of events has come. */
const events = (opened, count) =>
  opened.waitForFunction((expected) => window.heard.length >= expected, count, { timeout: 60_000 });
const warnings = ({ messages }) => messages.filter((message) => message.startsWith('warning: [coffee-network]'));

test('a dataset from another origin reaches the widgets, with its date', async () => {
  const {
    page: opened,
    seen,
    close,
  } = await page(`<coffee-network src="${data}/good.json">${counter}</coffee-network>`);
  await events(opened, 1);
  assert.match(await figure(opened), /384.*As of 2018.*Source CLAC/);
  assert.deepEqual(await heard(opened), [
    { type: 'coffee-network-load', at: 'coffee-network', origin: 'src', src: `${data}/good.json`, total: 384 },
  ]);
  assert.deepEqual([seen.messages, seen.errors], [[], []]);
  await close();
});

test('data-src on the script gives the whole page a dataset; a network of its own stands over it', async () => {
  const own = `<coffee-network src="${data}/other.json">${counter}</coffee-network>`;
  const { page: opened, close } = await page(
    `${counter}<coffee-network>${counter}</coffee-network>${own}`,
    `data-src="${data}/good.json"`,
  );
  await events(opened, 2);
  await opened.evaluate(() =>
    Promise.all([...document.querySelectorAll('coffee-member-counter')].map((widget) => widget.updateComplete)),
  );
  const texts = await opened.locator('coffee-member-counter').evaluateAll(textOf);
  assert.deepEqual(
    texts.map((text) => /\d+/.exec(text)[0]),
    ['384', '384', '400'],
  );
  assert.ok((await heard(opened)).some(({ at, type }) => at === 'document' && type === 'coffee-network-load'));
  await close();
});

test('data-src is read from a module and from a deferred script too, and other libraries’ data-src is left alone', async () => {
  for (const kind of ['type="module"', 'defer', 'async']) {
    const other = '<script data-src="https://other.example/lazy.js"></script>';
    const { page: opened, seen, close } = await page(`${other}${counter}`, `${kind} data-src="${data}/good.json"`);
    await events(opened, 1);
    assert.match(await figure(opened), /384/);
    assert.ok(!seen.requests.some((url) => url.includes('other.example')));
    await close();
  }
});

test('a module has its data-src and its folder with a version behind its name, and in the path of a CDN', async () => {
  for (const file of ['coffee-network.js?ver=6.4', 'npm/coffee-network-widgets@1.0.0/coffee-network.js']) {
    const link = `<p><a href="${site.base}${file.replace(/[^/]*$/, '')}embed/en/member-counter.html">155</a></p>`;
    const opened = await page(`${link}${counter}`, `type="module" data-src="${data}/good.json"`, { file });
    await events(opened.page, 1);
    assert.match(await figure(opened.page), /384/);
    await opened.page.waitForFunction(() => document.querySelectorAll('coffee-member-counter').length === 2);
    await opened.close();
  }
});

test('one request serves a page with many networks, and one that comes later', async () => {
  const network = `<coffee-network src="${data}/good.json">${counter}</coffee-network>`;
  const { page: opened, close } = await page(network.repeat(20), `data-src="${data}/good.json"`);
  await events(opened, 21);
  await opened.evaluate((html) => {
    document.body.append(document.createRange().createContextualFragment(html));
  }, network);
  await events(opened, 22);
  assert.equal(hits['/good.json'], 1);
  await close();
});

test('until a slow dataset comes visitors see the built-in content, and nothing jumps', async () => {
  const { page: opened, close } = await page(`<coffee-network src="${data}/slow.json">${counter}</coffee-network>`);
  assert.match(await figure(opened), /155/);
  const height = () => opened.locator('coffee-member-counter').evaluate((widget) => widget.offsetHeight);
  const earlier = await height();
  await events(opened, 1);
  assert.match(await figure(opened), /384/);
  assert.equal(await height(), earlier);
  await close();
});

for (const [path, value, tries] of [
  ['/error.json', /^HTTP 500$/, 2],
  ['/missing.json', /^HTTP 404$/, 2],
  ['/closed.json', /^CORS\?$/, 2],
  ['/broken.json', /JSON/, 2],
  ['/page.json', /JSON/, 2],
  ['/half.json', /./, 2],
  ['/huge.json', /^> 5 MB$/, 2],
  ['/hanging.json', /^> 8 s$/, 2],
])
  test(`${path}: visitors see the built-in content, the editor one message`, async () => {
    const {
      page: opened,
      seen,
      close,
    } = await page(`<coffee-network src="${data}${path}">${counter}</coffee-network>`, '', {
      clock: path === '/hanging.json',
    });
    if (path === '/hanging.json')
      for (const time of [1, 2]) {
        await until(() => hits[path] === time);
        // Longer than it may take, and than the wait before the second try.
        await opened.clock.runFor(8000);
        await until(() => left[path] === time);
        await opened.clock.runFor(1000);
      }
    await events(opened, 1);
    assert.match(await figure(opened), /155.*CLAC/);
    const [event, ...more] = await heard(opened);
    assert.equal(event.type, 'coffee-network-error');
    assert.equal(event.src, `${data}${path}`);
    assert.match(event.problems[0].value, value);
    assert.equal(event.problems[0].part, '');
    assert.deepEqual(more, []);
    assert.equal(warnings(seen).length, 1);
    assert.match(warnings(seen)[0], /expected a JSON file that this site may read/);
    assert.ok(warnings(seen)[0].includes(`${data}${path}`));
    assert.equal(hits[path], tries);
    assert.deepEqual(seen.errors, []);
    await close();
  });

test('a server that stumbles once is asked again', async () => {
  const {
    page: opened,
    seen,
    close,
  } = await page(`<coffee-network src="${data}/flaky.json">${counter}</coffee-network>`);
  await events(opened, 1);
  assert.match(await figure(opened), /384/);
  assert.equal(hits['/flaky.json'], 2);
  assert.deepEqual(warnings(seen), []);
  await close();
});

test('a bad part costs that part only; one message names each place', async () => {
  const {
    page: opened,
    seen,
    close,
  } = await page(
    `<coffee-network src="${data}/partial.json">${counter}<coffee-colombia-timeline></coffee-colombia-timeline></coffee-network>`,
  );
  await events(opened, 2);
  assert.match(await figure(opened), /384/);
  const [timeline] = await opened.locator('coffee-colombia-timeline').evaluateAll(textOf);
  assert.match(timeline, /Asprocafé Ingrumá/);
  const error = (await heard(opened)).find(({ type }) => type === 'coffee-network-error');
  assert.deepEqual(
    error.problems.map(({ part, path }) => `${part}: ${path}`),
    ['timelines: timelines.colombia[0].date', 'contact: contact'],
  );
  assert.equal(warnings(seen).length, 1);
  assert.match(warnings(seen)[0], /timelines\.colombia\[0\]\.date = "soon": expected a date[^]*contact = 7/);
  await close();
});

test('the message is in the language of the page', async () => {
  const {
    page: opened,
    seen,
    close,
  } = await page(`<div lang="es"><coffee-network src="${data}/partial.json"></coffee-network></div>`);
  await events(opened, 2);
  assert.match(warnings(seen)[0], /se esperaba una fecha/);
  await close();
});

test('hostile data never becomes markup, a link or a prototype', async () => {
  const {
    page: opened,
    seen,
    close,
  } = await page(
    `<coffee-network src="${data}/hostile.json">${counter}<coffee-objectives-list></coffee-objectives-list></coffee-network>`,
  );
  await events(opened, 2);
  const [objectives] = await opened.locator('coffee-objectives-list').evaluateAll(textOf);
  assert.match(objectives, /<img src=x onerror="window\.hacked=1">/);
  assert.match(await figure(opened), /155/);
  assert.equal(await opened.evaluate(() => window.hacked ?? {}.hacked ?? 'safe'), 'safe');
  assert.deepEqual(seen.errors, []);
  await close();
});

test('a depth bomb costs its part only', async () => {
  const {
    page: opened,
    seen,
    close,
  } = await page(`<coffee-network src="${data}/deep.json">${counter}</coffee-network>`);
  await events(opened, 2);
  assert.match(await figure(opened), /384/);
  assert.deepEqual(seen.errors, []);
  await close();
});

test('what was good stays where a later version is not, and where a new address fails', async () => {
  const { page: opened, close } = await page(`<coffee-network src="${data}/spoilt.json">${counter}</coffee-network>`);
  await events(opened, 1);
  await opened.evaluate(() => document.querySelector('coffee-network').reload());
  await events(opened, 3);
  assert.match(await figure(opened), /384/);
  await opened.evaluate((url) => (document.querySelector('coffee-network').src = url), `${data}/error.json`);
  await events(opened, 4);
  assert.match(await figure(opened), /384/);
  await close();
});

test('refresh asks again, and not while the page is hidden', async () => {
  const { page: opened, close } = await page(
    `<coffee-network src="${data}/growing.json" refresh="10">${counter}</coffee-network>`,
    '',
    { clock: true },
  );
  await events(opened, 1);
  await opened.clock.runFor(10_000);
  await events(opened, 2);
  assert.match(await figure(opened), /385/);
  await opened.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
  await opened.clock.runFor(60_000);
  assert.equal(hits['/growing.json'], 2);
  await opened.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await events(opened, 3);
  assert.match(await figure(opened), /386/);
  await close();
});

test('a network that leaves ends its request; one that changes its address waits for the new one only', async () => {
  const {
    page: opened,
    seen,
    close,
  } = await page(`<coffee-network src="${data}/slow.json">${counter}</coffee-network>`);
  await until(() => hits['/slow.json']);
  await opened.evaluate((url) => (document.querySelector('coffee-network').src = url), `${data}/good.json`);
  await events(opened, 1);
  await until(() => left['/slow.json'] === 1);
  assert.equal((await heard(opened)).length, 1);
  assert.deepEqual([warnings(seen), seen.errors], [[], []]);
  await close();
});

test('a network that is moved while its dataset is on its way still gets it', async () => {
  const {
    page: opened,
    seen,
    close,
  } = await page(`<main></main><coffee-network src="${data}/slow.json">${counter}</coffee-network>`);
  await until(() => hits['/slow.json']);
  await opened.evaluate(() => document.querySelector('main').append(document.querySelector('coffee-network')));
  await events(opened, 1);
  assert.match(await figure(opened), /384/);
  assert.deepEqual([warnings(seen), seen.errors], [[], []]);
  await close();
});

test('JSON inside the element, and the property, go through the same check', async () => {
  const inline = (text) => `<script type="application/json">${text}</script>`;
  const {
    page: opened,
    seen,
    close,
  } = await page(
    `<coffee-network id="a">${inline(JSON.stringify({ members }))}${counter}</coffee-network>` +
      `<coffee-network id="b">${inline('{"members": }')}${counter}</coffee-network>`,
  );
  await events(opened, 2);
  assert.match(await figure(opened), /384/);
  assert.equal(warnings(seen).length, 1);
  assert.match(warnings(seen)[0], /<coffee-network inline>/);
  await opened.evaluate(() => {
    document.querySelector('#a').data = { members: { total: -1 } };
  });
  await events(opened, 3);
  assert.match(await figure(opened), /384/);
  await close();
});

for (const src of ['javascript:alert(1)', 'http://user:pass@127.0.0.1/x.json', 'https://'])
  test(`no request goes to ${src}`, async () => {
    const {
      page: opened,
      seen,
      close,
    } = await page(`<coffee-network src="${src}">${counter}</coffee-network>`, `data-src="${src}"`);
    await until(() => warnings(seen).length === 2);
    assert.match(await figure(opened), /155/);
    // Of the page, and of the two files of the script: the second has the words.
    assert.equal(seen.requests.length, 3);
    assert.deepEqual(seen.errors, []);
    await close();
  });

/** Which of the two a visitor sees: what the author wrote inside the widget, or the widget. */
const shown = (opened) =>
  opened.evaluate(() => {
    const widget = document.querySelector('coffee-member-counter');
    const seen = [widget.querySelector('b'), widget.shadowRoot.querySelector('[part=base]')];
    return ['children', 'widget'].filter((_, index) => seen[index]?.checkVisibility()).join();
  });
const own = '<coffee-member-counter still><b>384</b> organizations</coffee-member-counter>';

for (const [where, body, script] of [
  ['src', (url) => `<coffee-network src="${url}">${own}</coffee-network>`, () => ''],
  ['data-src', () => own, (url) => `data-src="${url}"`],
])
  test(`until the dataset of ${where} comes visitors read what its author wrote, and where it fails`, async () => {
    for (const [path, outcome] of [
      ['/slow.json', 'widget'],
      ['/error.json', 'children'],
    ]) {
      const { page: opened, close } = await page(body(data + path), script(data + path));
      assert.equal(await shown(opened), 'children');
      await events(opened, 1);
      await opened.evaluate(() => document.querySelector('coffee-member-counter').updateComplete);
      assert.equal(await shown(opened), outcome);
      await close();
    }
  });

test('the built-in content stands for the network’s own file, under its major and under a release', async () => {
  for (const folder of ['1', '1.4.0']) {
    const { page: opened, close } = await site.open(
      (base) => `<!doctype html><html lang="en"><body>
        <coffee-network src="${base.replace('/1/', `/${folder}/`)}data/coffee-network.json">${own}</coffee-network>
        <script src="${base}coffee-network.js"></script>`,
      // It never comes.
      { before: (opened) => opened.route('**/data/coffee-network.json', () => {}) },
    );
    await opened.waitForFunction(() => document.querySelector('coffee-member-counter').matches(':state(loading)'));
    assert.equal(await shown(opened), 'widget');
    assert.match(await figure(opened), /155/);
    await close();
  }
});

test('a script in the head, before its widgets: no widget shows the network’s facts while JSON inside is parsed', async () => {
  const json = `<script type="application/json">${JSON.stringify({ members })}</script>`;
  const { page: opened, close } = await site.open(
    (base) => `<!doctype html><html lang="en"><head><script src="${base}coffee-network.js"></script></head>
      <body><coffee-network>${json}${own}</coffee-network>`,
  );
  await opened.evaluate(() => document.querySelector('coffee-network').ready);
  await opened.evaluate(() => document.querySelector('coffee-member-counter').updateComplete);
  assert.match(await figure(opened), /384/);
  await close();
});
