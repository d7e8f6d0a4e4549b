// The layers of src/, and ESLint's rule that imports only go down. Guides › Architecture says what each is for.
import boundaries from 'eslint-plugin-boundaries';

/** The folders of each layer, the lowest first. */
export const layers = [
  ['platform', 'values', 'tokens'],
  ['language'],
  ['dataset'],
  ['element'],
  ['feed', 'widgets', 'provider'],
  ['later', 'embed', 'embed-page', 'facts', 'render', 'snippets', 'builder', 'document', 'sheets', 'cli'],
  ['studio', 'wordpress'],
];

/** What folders import from beside them. */
export const beside = {
  widgets: ['feed'],
  'embed-page': ['embed'],
  facts: ['embed'],
  render: ['embed', 'facts'],
  snippets: ['embed', 'facts'],
  builder: ['embed', 'snippets'],
  sheets: ['document'],
  cli: ['embed', 'render', 'document', 'sheets'],
};

const allow = (from, types) => ({ from: { element: { type: from } }, allow: { to: { element: { type: types } } } });
const policies = layers.flatMap((names, index) =>
  names.map((name) => allow(name, [...layers.slice(0, index).flat(), ...(beside[name] ?? [])])),
);

export const downwards = {
  files: ['src/**/*.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/include': ['src/**/*.ts'],
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    'boundaries/elements': layers.flat().map((type) => ({ type, pattern: `src/${type}`, partialMatch: false })),
    // The entries of the script and of the package: they import everything, and nothing imports them.
    'boundaries/files': [{ category: 'entry', pattern: 'src/*.ts' }],
    // `./x.js` is written where `x.ts` stands.
    'import/resolver': { typescript: true },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        message: 'src/{{from.element.type}} imports from src/{{to.element.type}}: imports go down the layers only.',
        policies: [
          ...policies,
          { from: { file: { categories: 'entry' } }, allow: { to: { element: { type: '*' } } } },
          // What renders, and the script, need every element registered.
          ...[{ file: { categories: 'entry' } }, { element: { type: 'render' } }].map((from) => ({
            from,
            allow: { to: { file: { categories: 'entry' } } },
          })),
        ],
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
};
