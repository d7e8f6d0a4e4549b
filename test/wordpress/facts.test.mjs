// What the plugin's PHP tells of a dataset is what the widgets' own sources tell, word for word.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parseFragment, serialize } from 'parse5';
import { runnerImport } from 'vite';
import { minifyTemplates } from '../../.tooling/minify-templates.mjs';
import { load } from '../render/load.mjs';
import { locales } from './locales.mjs';
import { editOf, mutate } from './mutate.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const php = spawnSync('php', ['-v']).status === 0;
const { factsOf } = await load('facts/facts.ts');
const { validateDataset } = await load('dataset/validate.ts');
const { withBuiltin } = await load('dataset/merge.ts');
// As the build renders.
const { module: rendering } = await runnerImport('./src/render/index.ts', {
  configFile: false,
  logLevel: 'warn',
  define: { __VERSION__: '"0.0.0"' },
  plugins: [minifyTemplates()],
});
const { builtin, presentation, figures, widgetNames } = rendering;
const cooperative = JSON.parse(readFileSync(here('../../stories/las-nubes/cooperative.json'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'facts-'));
for (const [path, bytes] of Object.entries(
  unzipSync(readFileSync(here('../../dist/wordpress/coffee-network-widgets.zip'))),
)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
after(() => rmSync(folder, { recursive: true }));

/**
 * What the sources tell, and what PHP tells, of each that is asked.
 * @returns How many were compared: of a dataset as somebody saves it (`raw`), those that PHP would keep.
 */
function compare(asked) {
  const { stdout, stderr, status } = spawnSync('php', [here('facts.php'), join(folder, 'coffee-network-widgets')], {
    input: asked
      .map((each) => `${JSON.stringify(each.raw ? { ...each, dataset: each.raw, raw: true } : each)}\n`)
      .join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  assert.equal(status, 0, stderr);
  const answers = stdout.trim().split('\n');
  assert.equal(answers.length, asked.length, stdout.slice(-500));
  let compared = 0;
  asked.forEach(({ name, raw, ...options }, index) => {
    if (raw && answers[index] === 'null') return;
    compared++;
    const ours = JSON.parse(JSON.stringify(factsOf(name, options)));
    const where = `${name}, ${options.lang}, ${JSON.stringify(options.attributes)}`;
    const [told, drawn] = JSON.parse(answers[index]);
    assert.deepEqual(told, ours, where);
    if (drawn === '') return assert.ok(leftToScript(name, options), `${where}: not drawn`);
    assert.equal(plain(drawn), plain(rendering.renderWidget(name, options)), where);
  });
  return compared;
}

/** What PHP draws nothing of: its facts stand until the script has come. */
const leftToScript = (
  name,
  { attributes: { layout, name: named, inline, src }, dataset: { governance, timelines, figures, contact, news } },
) =>
  ({
    'member-counter': /^(dots|countries)$/.test(layout ?? '') && (inline ?? 'false') === 'false',
    'governance-diagram': JSON.stringify(governance) !== JSON.stringify(builtin.governance),
    'colombia-timeline': !timelines.colombia,
    timeline: !timelines[named?.trim() || Object.keys(timelines)[0]],
    figures: !figures.length,
    'contact-button': !contact.email && !contact.phone && !contact.whatsapp,
    'news-list': /example/i.test(src ?? '') || !!news.src,
  })[name];

/** A shadow root without what says nothing: the order of attributes, and the spaces between elements. */
function plain(html) {
  const [, root] = /<template[^>]*>(.*)<\/template>/s.exec(html);
  const walk = (node) => {
    node.attrs?.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const attribute of node.attrs ?? []) attribute.value = attribute.value.replace(/\s+/g, ' ').trim();
    node.childNodes = node.childNodes?.filter((child) => {
      if (child.nodeName !== '#text' || node.nodeName === 'style') return true;
      child.value = child.value.replace(/\s+/g, ' ').trim();
      return child.value;
    });
    node.childNodes?.forEach(walk);
    return node;
  };
  return serialize(walk(parseFragment(root))).replace(/></g, '>\n<');
}

/** All that there is to tell, as the widgets read it. */
const whole = (given) => ({ presentation, figures, ...withBuiltin(validateDataset(given).parts) });

const everywhere = (dataset, attributes = {}) =>
  widgetNames.flatMap((name) => locales.map((lang) => ({ name, lang, dataset, attributes })));

/** What people write into attributes, right and wrong, of any widget. */
const written = [
  { value: '1.234', 'as-of': '31.5.2018', since: '199X', layout: 'dots' },
  { value: '1 234 567', 'as-of': '2018/05', since: '05/2018', layout: 'countries' },
  { value: '0', 'as-of': 'yesterday', layout: 'countries', order: 'desc' },
  { value: '1' },
  { value: '1000000' },
  { value: '“384”', since: '1991–1992', 'as-of': '2018-05-31T10:00:00Z', inline: 'true' },
  { inline: 'false', layout: 'dots', 'heading-level': '6', name: 'peru' },
  { 'heading-level': 'h2', order: 'desc', layout: 'cards', name: 'colombia' },
  { 'heading-level': '9', name: ' ', src: 'https://example.org/noticias/feed/' },
  { email: 'Red <red@example.org>; café@ejemplo.org', subject: 'Hola, ¿qué tal?', message: 'Una línea\ny otra' },
  { phone: 'Tel. +57 (0) 601 234 5678 ext. 12', whatsapp: 'https://wa.me/573101234567', label: 'Escríbanos  ya' },
  { phone: '001 2345', whatsapp: '310 123', email: 'nobody', href: 'example.org/contacto?a=b&c="d"#e f' },
  { href: 'mailto:red@example.org', src: 'https://example.org/wp-json/wp/v2/posts?categories=3' },
  { href: 'tel:+576012345678', src: 'https:/example.org' },
  { href: 'javascript:alert(1)', src: 'ftp://example.org/feed' },
  { href: '/contacto', src: 'https://example.org/index.php?rest_route=/wp/v2/posts' },
  { href: 'http://example.org/', src: 'https://EXAMPLE.org:443/a/../b/./c d/?q=á#ñ' },
];

test('the built-in content, and a cooperative’s, in every language', { skip: !php && 'PHP is not here' }, () => {
  compare([...everywhere(whole({})), ...everywhere(whole(cooperative))]);
});

test('attributes, right and wrong', { skip: !php && 'PHP is not here' }, () => {
  compare(
    written.flatMap((attributes) =>
      [whole({}), whole(cooperative)].flatMap((dataset) => everywhere(dataset, attributes)),
    ),
  );
});

test('datasets of others', { skip: !php && 'PHP is not here' }, () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 150);
  const edits = fc.sample(fc.array(editOf, { minLength: 1, maxLength: 12 }), { numRuns: runs, seed: 20 });
  const datasets = edits.map((each) => whole(mutate(cooperative, each)));
  compare(
    datasets.flatMap((dataset, index) =>
      widgetNames.map((name) => ({
        name,
        lang: locales[index % locales.length],
        dataset,
        attributes: { layout: 'countries' },
      })),
    ),
  );
});

test('datasets as somebody saves them: short forms, keys by other names', { skip: !php && 'PHP is not here' }, () => {
  const runs = Number(process.env.FUZZ_RUNS ?? 150);
  const edits = fc.sample(fc.array(editOf, { minLength: 1, maxLength: 2 }), { numRuns: runs, seed: 21 });
  // Its pictures are beside the page that shows it.
  const saved = JSON.parse(JSON.stringify(cooperative).replace(/"src":"(?=\w+\/)/g, '"src":"/'));
  const short = {
    ...saved,
    presentation: saved.presentation.paragraphs,
    timelines: Object.fromEntries(Object.entries(saved.timelines).map(([name, { events }]) => [name, events])),
    objectives: saved.objectives.map(({ text: { es, en }, ...objective }) => ({
      ...objective,
      text: { es_CO: es, ENG: en },
    })),
  };
  const raws = [saved, short, ...edits.map((each) => mutate(saved, each))];
  const compared = compare(
    raws.flatMap((raw, index) =>
      widgetNames.map((name) => ({
        name,
        lang: locales[index % locales.length],
        raw,
        dataset: whole(raw),
        attributes: {},
      })),
    ),
  );
  assert.ok(compared > (raws.length * widgetNames.length) / 3, 'many are kept');
});
