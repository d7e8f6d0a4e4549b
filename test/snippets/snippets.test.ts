import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { widgetNames } from '../../src/embed/widget-names.js';
import { languages } from '../../src/language/languages/index.js';
import { makeSnippet, isVersioned, optionsFor, type Choice } from '../../src/snippets/snippets.js';
import { systems, type FormId, type SystemId } from '../../src/snippets/systems.js';

const base = 'https://widgets.example/1/';
const choice: Choice = {
  widget: 'member-counter',
  lang: 'es',
  system: 'html',
  form: 'script',
  options: {},
  base,
  dataset: builtin,
};
const code = (change: Partial<Choice>) => makeSnippet({ ...choice, ...change }).map((part) => part.code);
/** What stands inside the tag: in blocks, and in lines. */
const fact =
  '<strong>155</strong> organizaciones de pequeños productores de café. Constituida: <time datetime="2005">2005</time>. ' +
  'Activa desde: los años 90. Fuente: <a href="http://clac-comerciojusto.org/en/redes-y-productos/redes-de-producto/red-cafe/">CLAC</a>';
const places = (Object.keys(systems) as SystemId[]).flatMap((system) =>
  systems[system].forms.map((form: FormId) => ({ system, form })),
);
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('A snippet', () => {
  it('is by default the script of the major version, with its dataset, and the tag with its content', () => {
    expect(code({})).to.deep.equal([
      `<script src="${base}coffee-network.js" data-src="${base}data/coffee-network.json" defer></script>\n` +
        `<coffee-member-counter lang="es"><p>${fact}</p></coffee-member-counter>`,
    ]);
  });

  it('pins the script, not the figures, where the exact version is asked for', () => {
    const exact = { version: '1.2.3', integrity: 'sha384-abc' };
    expect(code({ exact })[0]!.split('\n')[0]).to.equal(
      '<script src="https://widgets.example/1.2.3/coffee-network.js" integrity="sha384-abc" crossorigin="anonymous" ' +
        `data-src="${base}data/coffee-network.json" defer></script>`,
    );
  });

  it('names data attributes as HTML writes them in a marked element', () => {
    const [once, here] = code({ form: 'marked', options: { value: '384', 'as-of': '2018', accent: '#00695c' } });
    expect(once).to.contain('<script ');
    const { dataset, textContent } = parsed(here!).querySelector('p')!;
    expect({ ...dataset }).to.deep.equal({
      widget: 'coffee-member-counter',
      lang: 'es',
      value: '384',
      asOf: '2018',
      accent: '#00695c',
    });
    expect(textContent).to.equal(
      '384 organizaciones de pequeños productores de café. Constituida: 2005. Activa desde: los años 90. Dato de: 2018',
    );
  });

  it('follows the major version where it is made in the folder of one version, and pins nothing where there is none', () => {
    const exact = { version: '1.0.0', integrity: 'sha384-abc' };
    const inVersion = { base: 'https://widgets.example/1.0.0/' };
    expect(code(inVersion)).to.deep.equal(code({}));
    for (const { system, form } of places)
      expect(code({ ...inVersion, system, form }).join('\n')).not.to.contain('1.0.0');
    expect(code({ ...inVersion, exact })).to.deep.equal(code({ exact }));
    expect(code({ exact })[0]).to.contain('https://widgets.example/1.0.0/coffee-network.js');
    expect(
      [base, inVersion.base, 'https://example.org/', 'https://example.org/2026/x/'].map(isVersioned),
    ).to.deep.equal([true, true, false, false]);
  });

  it('marks a span for a figure inside a sentence, and offers none where the editor takes paragraphs only', () => {
    const options = { inline: 'true' };
    expect(code({ form: 'marked', options })[1]).to.match(/^<span .*data-inline="true">155<\/span>$/);
    const names = optionsFor({ ...choice, form: 'marked', system: 'drupal' }).map(({ name }) => name);
    expect(names).not.to.contain('inline');
  });

  it('carries in an address how the widget looks, never what it says', () => {
    const options = { theme: 'dark', 'heading-level': '2', accent: '#00695c' };
    const [link] = code({ form: 'link', widget: 'objectives-list', options });
    const { href } = parsed(link!).querySelector('a')!;
    expect(href).to.equal(`${base}embed/es/objectives-list.html?theme=dark&accent=%2300695c&headinglevel=2`);
    expect(code({ form: 'link', options: { value: '999' } })[0]).not.to.contain('999');
    expect(code({ form: 'address', options: { theme: 'dark' } })).to.deep.equal([
      `${base}embed/es/member-counter.html`,
    ]);
  });

  it('gives a frame its title and its height', () => {
    const frame = parsed(code({ form: 'iframe' })[0]!).querySelector('iframe')!;
    expect(frame.title).to.equal('Organizaciones de pequeños productores de café · Red Café');
    expect(frame.height).to.equal('340');
  });

  it('is the address alone where the system makes the frame', () => {
    expect(
      makeSnippet({ ...choice, system: 'wix', form: 'iframe', options: { theme: 'dark', accent: '#00695c' } }),
    ).to.deep.equal([{ where: 'address', code: `${base}embed/es/member-counter.html?theme=dark&accent=%2300695c` }]);
  });

  it('imports one widget from the package, with the live dataset, and no style that JSX refuses', () => {
    expect(code({ form: 'npm', system: 'npm', options: { accent: '#00695c', still: 'true' } })).to.deep.equal([
      'npm install coffee-network-widgets',
      "import 'coffee-network-widgets/network';\nimport 'coffee-network-widgets/member-counter';",
      'coffee-member-counter {\n  --coffee-accent: #00695c;\n}',
      `<coffee-network src="${base}data/coffee-network.json">\n` +
        '  <coffee-member-counter lang="es" still="true">' +
        `<p>${fact.replace('datetime', 'dateTime')}</p>` +
        '</coffee-member-counter>\n</coffee-network>',
    ]);
  });

  it('keeps a text that JSX would read as code', () => {
    const dataset = { ...builtin, areas: [{ id: 'a', text: 'A {café}' }] };
    const html = code({ form: 'npm', system: 'npm', widget: 'objectives-list', dataset }).at(-1)!;
    expect(html).not.to.match(/[{}]/);
    expect(parsed(html).querySelector('li')!.textContent).to.equal('A {café}');
  });

  it('from the site’s own folder names no other address, except that of live figures', () => {
    const folder = 'https://example.org/coffee-network/';
    const tag = `<coffee-member-counter lang="es"><p>${fact}</p></coffee-member-counter>`;
    expect(code({ form: 'own', own: { folder, live: false } })).to.deep.equal([
      `<script src="${folder}coffee-network.js" defer></script>\n${tag}`,
    ]);
    expect(code({ form: 'own', own: { folder, live: true } })).to.deep.equal([
      `<script src="${folder}coffee-network.js" data-src="${base}data/coffee-network.json" defer></script>\n${tag}`,
    ]);
    // There is nothing to pin: the folder holds one version.
    const exact = { version: '1.2.3', integrity: 'sha384-abc' };
    expect(code({ form: 'own', exact, base: 'https://widgets.example/1.2.3/' })).to.deep.equal([
      `<script src="/coffee-network/coffee-network.js" defer></script>\n${tag}`,
    ]);
  });

  it('from the site’s own folder is a paragraph where the system strips tags', () => {
    for (const system of ['joomla', 'drupal'] as const) {
      const pieces = makeSnippet({ ...choice, system, form: 'own' });
      expect(pieces).to.deep.equal([
        { where: 'once', code: '<script src="/coffee-network/coffee-network.js" defer></script>' },
        {
          where: 'here',
          code: `<p data-widget="coffee-member-counter" data-lang="es">${fact}</p>`,
        },
      ]);
    }
    const names = optionsFor({ ...choice, form: 'own', system: 'drupal' }).map(({ name }) => name);
    expect(names).not.to.contain('inline');
  });

  it('is well-formed XML for Blogger', () => {
    for (const form of systems.blogger.forms)
      for (const widget of widgetNames) {
        const [xml] = code({ system: 'blogger', form, widget, options: { still: 'true' } });
        const document = new DOMParser().parseFromString(`<div>${xml}</div>`, 'application/xml');
        expect(document.querySelector('parsererror')?.textContent ?? '').to.equal('');
      }
  });

  it('holds no block where the editor moves blocks out of elements that it does not know, or takes paragraphs alone', () => {
    for (const { system, form } of places)
      for (const widget of widgetNames) {
        const blocks = parsed(code({ system, form, widget, staticHtml: '' }).join('\n')).querySelectorAll(
          'h3, ul, p p',
        );
        if (/wordpress|joomla|drupal/.test(system)) expect(blocks.length, `${system} ${form} ${widget}`).to.equal(0);
      }
    const [lines] = code({ system: 'wordpress-admin', widget: 'objectives-list' });
    expect(parsed(lines!).querySelectorAll('coffee-objectives-list > br').length).to.equal(13);
  });

  for (const { system, form } of places)
    for (const widget of widgetNames)
      it(`for ${system} as ${form} shows coffee-${widget}, with no raw bracket in an attribute`, () => {
        for (const { code: lang } of languages) {
          const hostile = '"><script>alert(1)</script>&amp;';
          const options = { label: hostile, message: hostile, subject: hostile, value: '384', theme: 'dark' };
          const html = code({ system, form, widget, lang, options, staticHtml: '<p></p>' }).join('\n');
          for (const [, value] of html.matchAll(/="([^"]*)"/g)) expect(value).not.to.match(/[<>]/);
          const scripts = [...parsed(html).querySelectorAll('script')];
          const src = `${form === 'own' ? '/coffee-network/' : base}coffee-network.js`;
          expect(scripts.every((script) => script.getAttribute('src') === src)).to.equal(true);
          if (form === 'own') expect(html).not.to.contain(base);
          if (form !== 'static') expect(html).to.contain(widget);
        }
      });
});
