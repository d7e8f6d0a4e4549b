// The facts that a widget shows, to look for where they should be read.

/** Each text that a widget shows, but for its drawings. Runs in the page. */
export const piecesOf = (widget) => {
  const walker = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
  const pieces = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('svg, style, [aria-hidden=true], [hidden]'))
      pieces.push(walker.currentNode.data);
  return pieces
    .map((text) =>
      text
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .replace(/^[·()\s]+|[·()\s:]+$/g, ''),
    )
    .filter((text) => text);
};

/** The texts that are not found in another. */
export const missing = (pieces, text) => {
  const plain = text.replace(/\s+/g, ' ');
  return pieces.filter((piece) => !plain.includes(piece));
};

/** Prose as on the page of a cooperative: enough for a reader view to take the page for an article. */
const prose =
  'Las familias de la ladera siembran, cosechan y secan su café, y lo venden juntas, con sus hijas y sus hijos. '.repeat(
    6,
  );

/** A page with a widget between two paragraphs of an article. */
export const articleOf = (lang, html) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Las Nubes</title><link rel="icon" href="data:,"><body>
<header><nav><a href="/">Inicio</a></nav></header>
<main><article><h1>Las Nubes</h1><p>${prose}</p>
${html}
<p>${prose}</p></article></main><footer><p>Pie</p></footer>`;
