// Writes custom-elements.json, the manifest of all elements, from their JSDoc; which of their fields are attributes,
// and by which names, is read from the classes themselves. The JSDoc has the types in full: @wc-toolkit/type-parser, which
// expands their aliases, would leave this file as long.
import { writeFileSync, readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { runnerImport } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The manifest, as text. */
export async function manifest() {
  const analyzed = await cli({
    argv: [
      'analyze',
      '--quiet',
      '--globs',
      'src/element/*element.ts',
      'src/provider/element.ts',
      'src/widgets/*/element.ts',
    ],
    cwd: process.cwd(),
    noWrite: true,
  });
  const { module: classes } = await runnerImport('./src/index.ts', {
    logLevel: 'warn',
    configFile: false,
    define: { __VERSION__: JSON.stringify(version) },
  });
  const modules = [];
  for (const { path, declarations } of analyzed.modules) {
    const elements = declarations.filter(({ customElement, tagName }) => customElement && tagName);
    if (!elements.length) continue;
    const element = modulePath(path);
    const registration = element.replace(/element\.js$/, 'index.js');
    const declaration = ({ name }) => ({ name, module: element });
    const classExports = elements.map((each) => ({ kind: 'js', name: each.name, declaration: declaration(each) }));
    modules.push(
      {
        kind: 'javascript-module',
        path: element,
        declarations: elements.map((each) => complete(each, classes[each.name])),
        exports: classExports,
      },
      {
        kind: 'javascript-module',
        path: registration,
        declarations: [],
        exports: [
          ...classExports,
          ...elements.map((each) => ({
            kind: 'custom-element-definition',
            name: each.tagName,
            declaration: declaration(each),
          })),
        ],
      },
    );
  }
  // The analyzer finds files in no order.
  modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ schemaVersion: '1.0.0', readme: 'README.md', modules }, null, 2)}\n`;
}

/** Where a source file is in the package, which holds no sources. */
const modulePath = (path) => path.replace(/^src/, 'dist/modules').replace(/\.ts$/, '.js');

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
/** An item, wherever it is inherited from. */
const plain = (item) => {
  const own = { ...item, ...(item.description && { description: oneLine(item.description) }) };
  delete own.inheritedFrom;
  return own;
};

/** Properties that are only read, and methods: those that are described are for pages. */
function unwritten({ members }, Class) {
  const isOwn = ({ name, privacy, description, static: ofClass }) =>
    description && !privacy && !ofClass && !Class.elementProperties.has(name);
  return members.filter(isOwn).map(({ kind, name, type, parameters, return: returned, description }) => ({
    kind,
    name,
    privacy: 'public',
    ...(kind === 'field' ? { type, readonly: true } : { parameters, return: returned }),
    description: oneLine(description),
  }));
}

/** The public face of an element: its properties, attributes and methods, and what its JSDoc names. */
export function complete(element, Class) {
  Class.finalize?.();
  const members = [];
  const attributes = (element.attributes ?? []).filter(({ name }) => name === 'lang').map(plain);
  for (const [name, { attribute, state }] of Class.elementProperties) {
    if (state) continue;
    const field = element.members.find((member) => member.name === name && member.kind === 'field');
    if (!field || field.privacy) continue;
    // The alias says no more than its description does.
    const type = { text: (field.type?.text ?? 'string').replace('Edtf', 'string') };
    const said = { type, description: oneLine(field.description), default: field.default };
    const own = attribute === false ? undefined : (attribute ?? name.toLowerCase());
    members.push({ kind: 'field', name, privacy: 'public', ...said, ...(own && { attribute: own }) });
    if (own) attributes.push({ name: own, fieldName: name, ...said });
  }
  members.push(...unwritten(element, Class));
  const { kind, name, tagName, description } = element;
  const lists = Object.fromEntries(
    ['events', 'slots', 'cssParts', 'cssProperties', 'cssStates'].map((list) => [
      list,
      (element[list] ?? []).map(plain),
    ]),
  );
  return { kind, name, tagName, customElement: true, description, members, attributes, ...lists };
}

const FILE = 'custom-elements.json';
const committed = () => readFileSync(FILE, { encoding: 'utf8', flag: 'a+' });

async function writeManifest() {
  const text = await manifest();
  if (committed() !== text) writeFileSync(FILE, text);
}

/** `--check`: before a build, which would write it, and so hide that it was not committed. */
async function checkManifest() {
  if (committed() === (await manifest())) return;
  console.error(`${FILE} is stale: npm run build, and commit it.`);
  process.exitCode = 1;
}

if (process.argv[1]?.endsWith('manifest.mjs'))
  await (process.argv.includes('--check') ? checkManifest : writeManifest)();
