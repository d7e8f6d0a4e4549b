import { validateDataset } from '../validate.js';
import type { LanguagePack } from '../../language/pack.js';
import { teach } from './register-language.js';

/** Checks a dataset that a page gives, and teaches the widgets the languages that it brings. */
export const readDataset: typeof validateDataset = (...given) => {
  const validated = validateDataset(...given);
  const own = Object.entries(validated.parts.languages ?? {}).map(([, pack]) => pack);
  // What one of them falls back to comes before it.
  const waits = ({ fallbacks }: LanguagePack) => own.some(({ code }) => fallbacks?.includes(code));
  for (const pack of [...own.filter((each) => !waits(each)), ...own.filter(waits)]) teach(pack);
  return validated;
};
