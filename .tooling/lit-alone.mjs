// Lit as the script form carries it: what it shares with other copies, polyfills and build tools by the page's globals is
// left out. A page with a Lit of its own in development would be warned of ours, a polyfill would be called for it, and each
// visitor would load it. The npm modules have Lit as it is.
import MagicString from 'magic-string';

/** What is taken out of which file, and what stands in its place. Names are as Lit's own build has shortened them. */
const cuts = {
  'reactive-element': [
    [/,(\w+)=\w+\.reactiveElementPolyfillSupport/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\)/, ''],
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // For decorators, which none of the widgets has.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
      '',
    ],
  ],
  'css-tag': [
    [/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/, ''],
    // Told to those who write styles, whom the types tell.
    [/if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\("CSSResult is not[^"]+"\)/, '$1'],
    [/if\("number"==typeof (\w)\)return \1;throw Error\("Value passed to 'css'[^)]+\)/, 'return $1'],
  ],
  'lit-element': [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  'lit-html': [
    // No widget has formulas; one that has them finds nothing to import.
    [/,\w+=\w+\(3\)(?=,\w+=Symbol\.for\("lit-noChange"\))/, ''],
    [/\w+ as mathml,/, ''],
    [/3===\w\?"<math>":/, ''],
    [/3===\w\?"<\/math>":/, ''],
    [/\|\|3===\w\)/, ')'],
    [/,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
};

const CUT =
  /\/node_modules\/(?:@lit\/reactive-element|lit-element|lit-html)\/(reactive-element|css-tag|lit-element|lit-html)\.js$/;

/** A Vite plugin. An update of Lit that is written in another way stops the build. */
export function litAlone() {
  return {
    name: 'lit-alone',
    transform: {
      filter: { id: CUT },
      handler(code, id) {
        const [, file] = CUT.exec(id);
        const source = new MagicString(code);
        for (const [what, instead] of cuts[file]) {
          if (!what.test(code)) throw new Error(`${file}.js of Lit has no ${what}: see .tooling/lit-alone.mjs`);
          source.replace(what, instead);
        }
        return { code: source.toString(), map: source.generateMap({ hires: true, source: id }) };
      },
    },
  };
}
