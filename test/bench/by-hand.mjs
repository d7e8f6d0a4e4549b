// The limits: what the widgets show and how it looks, put on a page by hand.
import { brotliCompressSync, constants } from 'node:zlib';

const weigh = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The element, the styles and the content of a static widget. */
function partsOf(html) {
  const [, tag, style, content] = /^<([\w-]+)[^]*?<style>([^]*?)<\/style>([^]*?)<\/template>/.exec(html);
  return { tag, style, content };
}

/** What all of them begin with: the styles that they share. */
function sharedStart([first, ...rest]) {
  let length = 0;
  while (rest.every((other) => other[length] === first[length])) length++;
  return first.slice(0, first.lastIndexOf('} ', length) + 1);
}

/** The same content in the page itself, under the same styles, those of all widgets once: no shadow root, no script. */
export function styledByHand(statics) {
  const parts = statics.map(partsOf);
  const shared = sharedStart(parts.map(({ style }) => style));
  const scoped = (name, style) => `@scope (.${name}){${style.replace(/:host(\(([^)]*\]?)\))?/g, ':scope$2')}}`;
  const own = parts.map(({ tag, style }) => scoped(tag, style.slice(shared.length)));
  return {
    head: `<style>${scoped('by-hand', shared)}${own.join('')}</style>`,
    body: parts
      .map(({ tag, content }) => `<div class="by-hand ${tag}">${content.replace(/<\/?slot[^>]*>/g, '')}</div>`)
      .join('\n'),
  };
}

/** Code made as heavy as ours by a comment, which costs the network what ours costs and the engine next to nothing. */
export function asHeavy(code, script) {
  const rest = script.replaceAll('*/', '');
  const padded = (length) => `${code}/*${rest.slice(0, length)}*/`;
  const weight = weigh(script);
  let [low, high] = [0, rest.length];
  while (high - low > 200) {
    const middle = (low + high) >> 1;
    if (weigh(padded(middle)) < weight) low = middle;
    else high = middle;
  }
  return padded(high);
}

/**
 * The same DOM and styles in bare Lit elements, registered in one task after the other as ours are: each has one template,
 * in which nothing is to be filled in.
 */
export function bareLit(statics) {
  const parts = statics.map(partsOf);
  const shared = sharedStart(parts.map(({ style }) => style));
  const quoted = (text) => text.replace(/[\\`$]/g, '\\$&');
  return `import { css, html, LitElement } from 'lit';
import { nextTask } from '../../src/platform/turns.js';
const shared = css\`${quoted(shared)}\`;
void (async () => {
${parts
  .map(
    ({ tag, style, content }) => `await nextTask();
customElements.define('${tag}', class extends LitElement {
  static styles = [shared, css\`${quoted(style.slice(shared.length))}\`];
  render() { return html\`${quoted(content)}\`; }
});`,
  )
  .join('\n')}
})();`;
}

/**
 * A script that mounts the same DOM and styles into the same elements, as heavy as ours.
 */
export function inertScript(statics, script) {
  const parts = statics.map(partsOf);
  const code = `for (const { tag, style, content } of ${JSON.stringify(parts).replace(/</g, '\\u003c')}) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  for (const element of document.querySelectorAll(tag)) {
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = content;
  }
}`;
  return asHeavy(code, script);
}
