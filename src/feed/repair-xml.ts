import { parseMarkup } from './parse-markup.js';

/** What XML allows nowhere, and what HTML makes of a number that stands for no character. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]/g;
/** Between entities that are decoded together. */
const GAP = '\ue000';

/**
 * A feed with the faults mended that systems leave in it: notices around it, a bare `&` or `<`, entities that only HTML
 * knows, control characters, prefixes without a namespace. The time it takes grows with the length alone.
 */
export function repairXml(text: string): string {
  const [, name = '?'] = /<((\w+:)?(rss|feed|RDF))[\s>]/.exec(text) ?? [];
  const end = `</${name}>`;
  const last = text.lastIndexOf(end);
  // What has been cut off is not closed here.
  const feed = last < 0 ? '' : text.slice(text.indexOf(`<${name}`), last).replace(FORBIDDEN, '') + end;
  const entities = [...new Set(feed.match(/&#?\w+;/g))];
  const said = parseMarkup(`<body>${entities.join(GAP)}`, 'text/html').body.textContent.split(GAP);
  const escape = (part: string) => part.replace(FORBIDDEN, '').replace(/[&<"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const meaning = new Map(entities.map((entity, index) => [entity, escape(said[index] ?? '')]));
  const mend = (part: string) =>
    part.replace(/&(#?\w+;)?/g, (found) => meaning.get(found) ?? '&#38;').replace(/<(?![\p{L}_/!?])/gu, '&lt;');
  const [first = '', ...rest] = feed.split('<![CDATA[');
  const mended = rest.map((part) => {
    const close = part.indexOf(']]>');
    return `<![CDATA[${part.slice(0, close)}${mend(part.slice(close))}`;
  });
  const prefixes = new Set([...feed.matchAll(/[<\s](?!xml)([a-z][\w.-]{0,20}):\w/gi)].map(([, prefix]) => prefix));
  const missing = [...prefixes].slice(0, 20).filter((prefix) => !feed.includes(`xmlns:${prefix}=`));
  return [mend(first), ...mended]
    .join('')
    .replace(/^<[\w:]+/, (root) => root + missing.map((prefix) => ` xmlns:${prefix}="${prefix}"`).join(''));
}
