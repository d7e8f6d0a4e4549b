import type { Block, Facts, Line, Words } from './tree.js';

/**
 * `blocks`: headings, paragraphs and lists. `lines`: what may stand inside a paragraph, a line after the other, for the places
 * where editors move blocks out of an element that they do not know, or let nothing through but paragraphs.
 */
export type Shape = 'blocks' | 'lines';

/** For texts and for attributes in quotes: what is left is plain in every editor, and in XML. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPED[character]!);

const ESCAPED: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Facts as HTML. What reads the text alone finds the end of a line between two blocks, and no two words run together. */
export function toHtml(facts: Facts, shape: Shape = 'blocks'): string {
  if (shape === 'blocks') return facts.map(block).join('\n');
  return facts.flatMap(asLines).map(lineHtml).join('<br>\n');
}

/** Facts as text, a line for each heading, paragraph and item. */
export const toText = (facts: Facts): string =>
  facts
    .flatMap(linesOf)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');

function block(given: Block): string {
  if (given.kind === 'heading') return `<h${given.level}>${lineHtml(given.line)}</h${given.level}>`;
  if (given.kind === 'paragraph') return `<p>${lineHtml(given.line)}</p>`;
  return `<ul>\n${given.lines.map((line) => `<li>${lineHtml(line)}</li>\n`).join('')}</ul>`;
}

const linesOf = (given: Block): readonly Line[] => (given.kind === 'list' ? given.lines : [given.line]);

const asLines = (given: Block): readonly Line[] =>
  given.kind === 'heading' ? [given.line.map((each) => ({ ...each, strong: true }))] : linesOf(given);

const lineHtml = (line: Line) => line.map(wordsHtml).join('');

function wordsHtml({ text, strong, href, datetime, lang }: Words): string {
  const tags = [
    ...(strong ? ['strong'] : []),
    ...(href ? [`a href="${escape(href)}"`] : []),
    ...(datetime ? [`time datetime="${escape(datetime)}"`] : []),
  ];
  if (lang) tags.splice(0, 1, `${tags[0] ?? 'span'} lang="${escape(lang)}"`);
  return tags.reduceRight((html, tag) => `<${tag}>${html}</${tag.replace(/ .*/s, '')}>`, escape(text));
}
