// Marked elements and links on a page of another origin: what editors may paste where tags are stripped.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './site.mjs';
import { drawn, idle, until } from './waits.mjs';

const wrap =
  (body, script = 'defer', head = '') =>
  (base) =>
    `<!doctype html><html lang="es"><head><title>Cooperativa</title>${head}<script src="${base}coffee-network.js" ${script}></script></head>` +
    `<body>${typeof body === 'function' ? body(base) : body}</body></html>`;

const widgets = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('coffee-'))
      .map(
        (element) => `${element.localName} ${element.lang || '-'} ${element.textContent.trim().replace(/\s+/g, ' ')}`,
      ),
  );

/** Once all widgets are defined, and what stands for them has been looked at: a paragraph of its own tells. */
const embedded = async (tab) => {
  await tab.evaluate(() => {
    const sign = document.createElement('p');
    sign.id = 'sign';
    sign.dataset.widget = 'coffee-contact-button';
    document.body.append(sign);
  });
  await tab.waitForFunction(() => !document.querySelector('p#sign'));
  await tab.evaluate(() => document.body.lastElementChild.remove());
};

describe('what stands for a widget', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const show = async (body, ...rest) => {
    const opened = await site.open(wrap(body, ...rest));
    await opened.page.waitForLoadState('load');
    await embedded(opened.page);
    assert.deepEqual(opened.seen.errors, []);
    return opened;
  };

  it('a marked p becomes the widget, its content the fallback, its data-* the attributes', async () => {
    const { page: tab } = await show(
      '<p data-widget="coffee-objectives-list" data-lang="pt" data-heading-level="4" data-layout="cards" class="aligncenter">Los <strong>objetivos</strong></p>',
    );
    assert.deepEqual(await widgets(tab), ['coffee-objectives-list pt Los objetivos']);
    const widget = tab.locator('coffee-objectives-list');
    assert.equal(await widget.getAttribute('heading-level'), '4');
    assert.equal(await widget.getAttribute('layout'), 'cards');
    assert.equal(await widget.getAttribute('class'), 'aligncenter');
    assert.equal(await tab.getByRole('heading', { level: 4 }).textContent(), 'Áreas de trabalho e objetivos');
  });

  it('a marked span inside a sentence becomes the figure alone', async () => {
    const { page: tab } = await show(
      '<p>Somos <span data-widget="coffee-member-counter">155</span> organizaciones.</p>',
    );
    assert.match(await tab.locator('p').ariaSnapshot(), /Somos 155 organizaciones\./);
    assert.ok(await tab.locator('coffee-member-counter').evaluate((widget) => widget.inline));
  });

  it('a marked span in bold inside a sentence too; alone in its block it is the whole widget', async () => {
    const { page: tab } = await show(
      '<p>Somos <b><span data-widget="coffee-member-counter">155</span></b> organizaciones.</p>' +
        '<div><p>Nuestra red</p><b><span data-widget="coffee-member-counter">155</span></b></div>',
    );
    const inline = await tab.locator('coffee-member-counter').evaluateAll((all) => all.map((each) => each.inline));
    assert.deepEqual(inline, [true, false]);
  });

  it('a link that is no address harms none of the others', async () => {
    const { page: tab } = await show(
      (base) =>
        `<p><a href="https://[embed/">x</a></p><p><a href="http://a b/embed/x">y</a></p>` +
        `<p><a href="${base}embed/es/contact-button.html">Contacto</a></p><p data-widget="coffee-member-counter"></p>`,
    );
    assert.deepEqual(await widgets(tab), ['coffee-member-counter - ', 'coffee-contact-button es Contacto'].reverse());
  });

  it('div and section too; other names, other libraries and other elements are left alone', async () => {
    const left =
      '<div data-widget="coffee-script"></div><div data-widget="carousel"></div><div data-widget="coffee-network"></div><ul data-widget="coffee-member-counter"></ul>';
    const { page: tab } = await show(
      `<div data-widget="coffee-member-counter"></div><section data-widget="coffee-contact-button"></section><main>${left}</main>`,
    );
    assert.deepEqual(await widgets(tab), ['coffee-member-counter - ', 'coffee-contact-button - ']);
    assert.equal(await tab.locator('main').evaluate((main) => main.innerHTML), left);
  });

  it('the editor reads the names that were pasted, also of what is unknown or can’t be read', async () => {
    const { seen } = await show(
      '<p data-widget="coffee-member-counter" data-value="muchas" data-valeu="384" data-accent="cofee" data-aos="fade">155</p>',
    );
    assert.equal(seen.messages.length, 3, seen.messages.join());
    for (const word of ['data-value="muchas"', 'data-valeu="384"', 'data-accent="cofee"'])
      assert.ok(
        seen.messages.some((message) => message.includes(word)),
        word,
      );
  });

  it('the editor is told of a name that no widget has, in the page’s language', async () => {
    const { page: tab, seen } = await show('<p data-widget="coffee-counter">155</p><p data-widget="carousel"></p>');
    assert.equal(await tab.locator('p').first().textContent(), '155');
    assert.equal(seen.messages.length, 1);
    assert.match(seen.messages[0], /data-widget="coffee-counter".*coffee-member-counter \| /);
  });

  it('what is inserted later is found too, and nothing inside an editor', async () => {
    const { page: tab } = await show('<main></main><div contenteditable id="editor"></div>');
    await tab.evaluate(() => {
      const marked = '<div><p data-widget="coffee-member-counter">155</p></div>';
      document.querySelector('main').innerHTML = marked;
      document.querySelector('#editor').innerHTML = marked;
    });
    assert.deepEqual(await widgets(tab), ['coffee-member-counter - 155']);
    assert.match(await tab.locator('#editor').innerHTML(), /<p data-widget/);
  });

  for (const script of ['', 'defer', 'async', 'type="module"'])
    it(`a link to an embed page becomes the widget, with the script ${script || 'as it is'}`, async () => {
      const { page: tab } = await show(
        (base) =>
          `<p><a href="${base}embed/fr/colombia-timeline.html?order=desc&amp;value=9&amp;accent=%2300695c">Histoire</a></p>`,
        script,
      );
      await tab.waitForSelector('coffee-colombia-timeline');
      assert.deepEqual(await widgets(tab), ['coffee-colombia-timeline fr Histoire']);
      const widget = tab.locator('coffee-colombia-timeline');
      assert.equal(await widget.getAttribute('order'), 'desc');
      assert.equal(await widget.evaluate((each) => each.style.getPropertyValue('--coffee-accent')), '#00695c');
    });

  it('works where the page has another base, and where the script is written by a script', async () => {
    const { page: tab } = await site.open(
      (base) =>
        `<!doctype html><base href="https://elsewhere.example/deep/"><script>document.write('<script src="${base}coffee-network.js"><\\/script>')</script>` +
        `<p><a href="${base}embed/es/member-counter.html">155</a></p>`,
    );
    await tab.waitForSelector('coffee-member-counter');
  });

  it('an address never sets what a widget says', async () => {
    const { page: tab } = await show(
      (base) => `<p><a href="${base}embed/es/member-counter.html?value=999&amp;still&amp;email=x@y.org">155</a></p>`,
    );
    const widget = tab.locator('coffee-member-counter');
    assert.deepEqual(await widget.evaluate((each) => each.getAttributeNames().sort()), ['lang', 'still']);
  });

  const staysLink = {
    'in a sentence': (base) => `<p>Somos <a href="${base}embed/es/member-counter.html">155</a> organizaciones</p>`,
    'in a sentence, in bold': (base) =>
      `<p>Somos <strong><a href="${base}embed/es/member-counter.html">155</a></strong></p>`,
    'after a highlighted word': (base) =>
      `<p><mark>Ver</mark> <a href="${base}embed/es/member-counter.html">155</a></p>`,
    'highlighted in a sentence': (base) =>
      `<p>Somos <mark><a href="${base}embed/es/member-counter.html">155</a></mark></p>`,
    'beside a picture': (base) =>
      `<p><picture><img alt="" src="data:,"></picture><a href="${base}embed/es/member-counter.html">155</a></p>`,
    'beside another link': (base) => `<p><a href="${base}embed/es/member-counter.html">155</a> <a href="#x">x</a></p>`,
    'that opts out': (base) => `<p><a data-widget="none" href="${base}embed/es/member-counter.html">155</a></p>`,
    'of another origin': () => '<p><a href="https://evil.example/1/embed/es/member-counter.html">155</a></p>',
    'to a language or widget that is not there': (base) =>
      `<p><a href="${base}embed/xx/member-counter.html">a</a></p><p><a href="${base}embed/es/network.html">b</a></p>`,
    'to a folder below': (base) => `<p><a href="${base}other/embed/es/member-counter.html">155</a></p>`,
    'inside an editor': (base) =>
      `<div contenteditable><p><a href="${base}embed/es/member-counter.html">155</a></p></div>`,
  };
  for (const [where, body] of Object.entries(staysLink))
    it(`a link ${where} stays a link`, async () => {
      const { page: tab } = await show(body);
      assert.deepEqual(await widgets(tab), []);
      assert.ok(await tab.locator('a').first().isVisible());
    });

  it('survives what the classic editor does to it', async () => {
    const { page: tab } = await show(
      (base) =>
        `<p><coffee-member-counter lang="es"></p><p>155 organizaciones</p></coffee-member-counter>` +
        `<p style="text-align:center"><strong><a href="${base}embed/es/contact-button.html">Contacto</a></strong><br></p>`,
    );
    assert.equal((await widgets(tab)).length, 2);
  });

  it('sizes a frame that was there before the script came', async () => {
    const { page: tab } = await site.open(
      (base) => `<!doctype html><iframe src="${base}embed/es/objectives-list.html" width="400" height="50"></iframe>`,
    );
    // Its first message has no one to hear it.
    await drawn(tab.frames()[1]);
    await idle(tab.frames()[1]);
    await tab.addScriptTag({ url: `${site.base}coffee-network.js` });
    await tab.waitForFunction(() => document.querySelector('iframe').offsetHeight > 300, null, { timeout: 5000 });
  });

  it('sizes a frame of its own folder to its content, and hears no other window', async () => {
    const { page: tab } = await show(
      (base) =>
        `<iframe id="own" src="${base}embed/es/objectives-list.html" width="400" height="50"></iframe>` +
        `<iframe id="foreign" src="data:text/html,<script>onmessage=({data})=>parent.postMessage(data,'*')</script>" height="50"></iframe>`,
    );
    await tab.waitForFunction(() => document.querySelector('#own').offsetHeight > 300);
    const heights = await tab.evaluate(async () => {
      const own = document.querySelector('#own');
      const seen = [own.style.height];
      new MutationObserver(() => seen.push(own.style.height)).observe(own, { attributes: true });
      const forged = { type: 'coffee-network-height', height: 777 };
      // Messages come in the order in which they were sent: once the last is there, the forged ones have been heard.
      for (const target of [window, document.querySelector('#foreign').contentWindow]) {
        const last = new Promise((done) =>
          addEventListener('message', function hear({ data }) {
            if (data !== 'last') return;
            removeEventListener('message', hear);
            done();
          }),
        );
        for (const message of [forged, 'last']) target.postMessage(message, '*');
        await last;
      }
      await new Promise(requestAnimationFrame);
      return [...new Set(seen)].map(parseFloat);
    });
    assert.ok(!heights.includes(777), `${heights}`);
    assert.ok((await tab.locator('#foreign').evaluate((frame) => frame.offsetHeight)) < 60);
  });

  it('sizes a frame in a shadow root that was attached before or after the script came', async () => {
    const frame = (base) => `<iframe src="${base}embed/es/objectives-list.html" width="400" height="50"></iframe>`;
    const { page: tab } = await site.open(
      (base) =>
        `<!doctype html><div id="early"><template shadowrootmode="open">${frame(base)}</template></div><div id="late"></div>`,
    );
    await tab.waitForLoadState('load');
    await tab.addScriptTag({ url: `${site.base}coffee-network.js` });
    await tab.evaluate((html) => {
      document.querySelector('#late').attachShadow({ mode: 'open' }).innerHTML = html;
    }, frame(site.base));
    for (const id of ['early', 'late'])
      await tab.waitForFunction(
        (id) => document.getElementById(id).shadowRoot.querySelector('iframe').offsetHeight > 300,
        id,
        { timeout: 5000 },
      );
  });

  for (const [pinned, followed] of [
    ['1.0.0', '1'],
    ['1.0.0', '1.2.3'],
    ['1', '1.0.0'],
  ])
    it(`a script in /${pinned}/ upgrades links and sizes frames in /${followed}/`, async () => {
      const { page: tab, seen } = await site.open(
        () =>
          `<!doctype html><html lang="es"><script src="${site.origin}/${pinned}/coffee-network.js" defer></script>` +
          `<p><a href="${site.origin}/${followed}/embed/es/member-counter.html">155</a></p>` +
          `<iframe src="${site.origin}/${followed}/embed/es/objectives-list.html" width="400" height="50"></iframe>`,
      );
      await tab.waitForSelector('coffee-member-counter');
      await tab.waitForFunction(() => document.querySelector('iframe').offsetHeight > 300, null, { timeout: 5000 });
      assert.deepEqual([...seen.errors, ...seen.messages], []);
    });

  it('a mark or an address that a library sets on what is there is found', async () => {
    const { page: tab } = await show('<p id="mark">155</p><p><a href="#">155</a></p>');
    await tab.evaluate((address) => {
      document.querySelector('#mark').setAttribute('data-widget', 'coffee-member-counter');
      document.querySelector('a').setAttribute('href', address);
    }, `${site.base}embed/es/contact-button.html`);
    await tab.waitForSelector('coffee-contact-button');
    assert.equal((await widgets(tab)).length, 2);
  });

  const rest = '<h2>Nuestra historia</h2><p>EL RESTO DEL ARTÍCULO</p>';
  for (const [name, body, told = 1] of [
    ['written as <…/>', `<coffee-member-counter/>${rest}`],
    ['never closed', `<coffee-colombia-timeline>${rest}`],
    ['before another one', `<coffee-member-counter/><coffee-objectives-list/>${rest}`, 2],
    ['in a block', `<div><coffee-news-list/>${rest}</div><p>Después</p>`],
    ['of a marked block', `<div data-widget="coffee-member-counter"/>${rest}`],
    [
      'of a marked block before another one',
      `<div data-widget="coffee-member-counter"/><div data-widget="coffee-news-list"/><p>EL RESTO DEL ARTÍCULO</p>`,
      2,
    ],
    ['in a sentence', '<p>Somos <coffee-member-counter inline/> organizaciones. EL RESTO DEL ARTÍCULO.</p>'],
    [
      'of a marked span',
      '<p>Somos <span data-widget="coffee-member-counter"/> organizaciones. EL RESTO DEL ARTÍCULO.</p>',
    ],
  ])
    for (const script of ['', 'defer', 'async', 'type="module"'])
      it(`a tag ${name} hides nothing of the page, and its editor is told, with the script ${script || 'as it is'}`, async () => {
        const { page: tab, seen } = await show(`<main>${body}</main>`, script);
        await tab.getByText('EL RESTO DEL ARTÍCULO').waitFor({ timeout: 5000 });
        const count = await tab
          .locator(':defined')
          .evaluateAll((all) =>
            all
              .filter(({ localName }) => localName.startsWith('coffee-'))
              .map((each) => each.offsetHeight || each.offsetWidth),
          );
        assert.ok(count.length >= told && count.every(Boolean), count.join());
        // The words of messages come with the second file.
        await until(() => seen.messages.length >= told);
        assert.equal(seen.messages.length, told, seen.messages.join('\n'));
        for (const message of seen.messages) assert.match(message, /no está cerrado.*<\/[\w-]+>/);
      });

  const otherLibrary = '<script data-base="/x/"></script><script data-base="http://["></script>';
  const movedScript = (attributes = '') => `<script src="/moved.js" ${attributes}></script>`;
  const fromBlob = `<script>fetch('/moved.js').then((file) => file.blob()).then((blob) => {
    const script = document.createElement('script');
    script.src = URL.createObjectURL(blob);
    document.head.append(script);
  })</script>`;
  for (const [name, script, found, said] of [
    ['moved, and that states its address', (base) => movedScript(`data-base="${base}"`), true],
    [
      'moved, and that states its folder without a slash',
      (base) => movedScript(`data-base="${base.slice(0, -1)}"`),
      true,
    ],
    ['moved, and that states its file', (base) => movedScript(`data-base="${base}coffee-network.js"`), true],
    ['moved, and that states nothing', () => movedScript(), false],
    [
      'moved, and that states no address',
      () => movedScript('data-base="http://["'),
      false,
      /<script data-base>.*https:/,
    ],
    ['moved, beside another library', () => otherLibrary + movedScript(), false],
    ['joined with others', (base) => `${otherLibrary}<script data-base="${base}"></script>${movedScript()}`, true],
    [
      'left alone, beside another library',
      (base) => `${otherLibrary}<script src="${base}coffee-network.js"></script>`,
      true,
    ],
    ['run from a blob', () => fromBlob, false],
  ])
    it(`a script that an optimizer has ${name}: links ${found ? 'become widgets' : 'stay links'}`, async () => {
      const opened = await site.open(
        (base) =>
          `<!doctype html><html lang="es"><body>${script(base)}<p><a href="${base}embed/es/member-counter.html">155</a></p>`,
        {
          before: (tab) =>
            tab.route('**/moved.js', async (route) =>
              route.fulfill({ response: await route.fetch({ url: `${site.base}coffee-network.js` }) }),
            ),
        },
      );
      await embedded(opened.page);
      assert.deepEqual(opened.seen.errors, []);
      assert.deepEqual(await widgets(opened.page), found ? ['coffee-member-counter es 155'] : []);
      // Where the words of a message can't be had, the browser says that a file is missing.
      const warnings = () => opened.seen.messages.filter((message) => message.startsWith('warning'));
      if (said) await until(() => warnings().length);
      const told = warnings();
      assert.equal(told.length, said ? 1 : 0, opened.seen.messages.join());
      if (said) assert.match(told[0], said);
    });

  it('the same widget as a tag, marked and linked: each has its own attributes', async () => {
    const { page: tab } = await show(
      (base) =>
        `<coffee-member-counter>155</coffee-member-counter>
<p data-widget="coffee-member-counter" data-value="384" data-asof="2018">384</p>
<p><a href="${base}embed/es/member-counter.html?theme=dark&amp;still=true">155</a></p>`,
    );
    const counters = await tab
      .locator('coffee-member-counter')
      .evaluateAll((all) =>
        all.map((each) => ['value', 'as-of', 'theme', 'still'].map((name) => each.getAttribute(name)).join()),
      );
    assert.deepEqual(counters, [',,,', '384,2018,,', ',,dark,true']);
  });
});
