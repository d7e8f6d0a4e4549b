import type { LanguageRecord } from './record.js';

/** Told on the window when the widgets learn a language. */
export const LEARNT = 'coffee-network-language';

/** Adds a language to those that the widgets speak, or puts it in the place of the one of its code; they speak it at once. */
export function learn(record: LanguageRecord, languages: LanguageRecord[]) {
  const known = languages.findIndex(({ code }) => code === record.code);
  languages.splice(known < 0 ? languages.length : known, 1, record);
  globalThis.dispatchEvent?.(new Event(LEARNT));
}
