// Minifies the CSS and the markup in Lit's templates. @literals/html-css-minifier, which does the same with Lightning CSS,
// makes the script 210 bytes larger in Brotli, and skips CSS with values in it; minify-literals wants Node 22.
import { readdirSync, readFileSync } from 'node:fs';
import MagicString from 'magic-string';
import { parseLiterals } from 'parse-literals';

/** The custom properties that are the widgets' own, in an order that is the same in every build: files share them. */
const src = new URL('../src/', import.meta.url);
const styles = readdirSync(src, { recursive: true }).filter((path) => /(styles|tokens)\.ts$/.test(path));
const own = new Set(
  styles.sort().flatMap((path) => readFileSync(new URL(path, src), 'utf8').match(/--_[\w-]+/g) ?? []),
);
const short = new Map([...own].map((name, index) => [name, `--_${(index + 10).toString(36)}`]));

/** Drops comments, needless white space and needless signs from the CSS in a template, and shortens its own names. */
export function minifyCss(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\b0(\.\d)/g, '$1')
    .replace(/\[(\w+)='([\w-]+)'\]/g, '[$1=$2]')
    .replace(/@(\w+) \(/g, '@$1(')
    .replace(/--_[\w-]+/g, (name) => short.get(name) ?? name);
}

/** Drops line breaks, indentation and needless quotes from the markup in a template; a space on one line stays. */
export function minifyMarkup(markup) {
  return markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s*\n\s*\/?>/g, (end) => end.trim())
    .replace(/^\s*\n\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/="([\w-]+)"/g, '=$1');
}

const minifiers = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup };

/** A Vite plugin: what stands in `css`, `html` and `svg` templates is minified as the code around it is. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform: {
      // Before TypeScript is lowered, so that every template is still there as it was written.
      order: 'pre',
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code, id) {
        const source = new MagicString(code);
        for (const { tag, parts } of parseLiterals(code)) {
          const minify = minifiers[tag?.split('.').at(-1)];
          if (!minify) continue;
          for (const { text, start, end } of parts) {
            const small = minify(text);
            if (end > start && small !== text) source.overwrite(start, end, small);
          }
        }
        return { code: source.toString(), map: source.generateMap({ hires: true, source: id }) };
      },
    },
  };
}
