/**
 * The text that bytes stand for: by their byte order mark, else as UTF-8, which nothing else fits by chance, whatever a
 * server says of it; else by the header's charset, else the XML declaration; else as windows-1252, which old systems send without a word.
 * @param type - The header `Content-Type`.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>, type: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  for (const label of [
    /^\xef\xbb\xbf/.test(start)
      ? 'utf-8'
      : /^\xff\xfe/.test(start)
        ? 'utf-16le'
        : /^\xfe\xff/.test(start) && 'utf-16be',
    // Its letters could be read as ASCII with gaps.
    /charset\s*=\s*["']?(utf-?16\w*)/i.exec(type)?.[1],
    'utf-8',
    /charset\s*=\s*["']?([^\s"';]+)/i.exec(type)?.[1],
    // What can be read as ASCII is not UTF-16, whatever it says.
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-?16)([^"']+)/i.exec(start)?.[1],
  ])
    try {
      return new TextDecoder(label || '?', { fatal: true }).decode(bytes);
    } catch {
      // No such encoding, or not that of these bytes.
    }
  const text = new TextDecoder().decode(bytes);
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  // A letter that was cut in two, among whole ones.
  if (count(/[\x80-\ufffc]/g) > count(/\ufffd/g)) return text.replace(/\ufffd/g, '');
  // Five of its bytes mean nothing.
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\x80-\x9f]/g, '');
}
