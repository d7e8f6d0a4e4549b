/** What nobody sees or types: soft hyphens, zero-width and bidirectional marks, byte order marks, control characters. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFE0F\0-\x08\x0E-\x1F\x7F]/g;
/** Quotation marks of any kind, as editors and content systems put them around a value. */
const QUOTES = /^[\s"'`´«»‹›“”„‟‘’‚‛″′＂]+|[\s"'`´«»‹›“”„‟‘’‚‛″′＂]+$/g;

/** Longer than any value: the patterns here and of the readers would take their time over it. */
const LONGEST = 3000;

/** A value as it was meant: without the quotation marks and the invisible characters that came with it; `''` if it is too long. */
export function clean(value: string): string {
  // A property may be set to anything.
  const text = String(value);
  return text.length > LONGEST ? '' : text.replace(INVISIBLE, '').replace(QUOTES, '');
}
