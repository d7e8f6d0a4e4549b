import { countStep } from '../../../element/count-up.js';
import { formatNumber } from '../../../language/intl.js';
import type { codedUnit as coding, written as writing } from '../../../widgets/figures/written.js';
import { secondFile } from '../../second-file.js';

/** The built-in figures are whole numbers, and have no units. */
export const codedUnit: typeof coding = (...given) => secondFile()?.codedUnit(...given) ?? '';

export const written: typeof writing = (figure, progress, language) =>
  secondFile()?.written(figure, progress, language) ?? formatNumber(language.tag, countStep(figure.value, progress));
