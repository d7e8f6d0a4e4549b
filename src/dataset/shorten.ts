/** A value as a message shows it: JSON, cut where it is long. */
export function shorten(value: unknown): string {
  let text: string | undefined;
  try {
    text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  } catch {
    // No JSON: its type says enough.
  }
  return (text ?? typeof value).replace(/^(.{60}).+/s, '$1…');
}
