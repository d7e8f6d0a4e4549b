// What editors and coding assistants read, made from custom-elements.json alone.
import { jsxTypes } from './jsx.mjs';
import { llms } from './llms.mjs';
import { vscodeCss, vscodeHtml } from './vscode.mjs';
import { vueTypes } from './vue.mjs';
import { webTypes } from './web-types.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** What a module of types is to a bundler, or to Node. */
const EMPTY = 'export {};\n';

/** What TypeScript is told of the script, which exports nothing: the elements and events that are there once it is imported. */
const SCRIPT = `import '../modules/index.js';\n${EMPTY}`;

/** Each file of dist/, by its path. `base` is where dist/ is hosted. */
export const editorFiles = (manifest, base) => ({
  'editors/vscode.html-data.json': json(vscodeHtml(manifest)),
  'editors/vscode.css-data.json': json(vscodeCss(manifest)),
  'editors/web-types.json': json(webTypes(manifest)),
  'types/jsx.d.ts': jsxTypes(manifest),
  'types/jsx.js': EMPTY,
  'types/vue.d.ts': vueTypes(manifest),
  'types/vue.js': EMPTY,
  'types/script.d.ts': SCRIPT,
  'llms.txt': llms(manifest, base),
});
