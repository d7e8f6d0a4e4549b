import type { Figure } from '../../dataset/types.js';
import { countStep } from '../../element/count-up.js';
import { decimalsOf, formatFigure, isCurrency } from '../../language/format-figure.js';
import type { Language } from '../../language/resolve.js';
import { pickText } from '../../language/say.js';

/** A unit that `Intl` writes: `percent`, or a currency. */
export function codedUnit(unit: NonNullable<Figure['unit']>, language: Language): string {
  const word = pickText(unit, language).value.trim();
  return word === 'percent' || isCurrency(language.tag, word) ? word : '';
}

/** A figure with the unit that `Intl` writes, when `progress` (0 to 1) of the time to count up has passed. */
export function written({ value, unit = '' }: Figure, progress: number, language: Language): string {
  const decimals = decimalsOf(value);
  return formatFigure(language.tag, countStep(value, progress, decimals), codedUnit(unit, language), decimals);
}
