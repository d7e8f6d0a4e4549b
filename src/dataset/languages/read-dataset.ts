import { validateDataset } from '../validate.js';
import { teach } from './register-language.js';

/** Checks a dataset that a page gives, and teaches the widgets the languages that it brings. */
export const readDataset: typeof validateDataset = (...given) => {
  const validated = validateDataset(...given);
  for (const [, pack] of Object.entries(validated.parts.languages ?? {})) teach(pack);
  return validated;
};
