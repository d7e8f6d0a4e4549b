import { pageLanguage } from '../language/resolve.js';
import { withSecondFile } from './second-file.js';

/** Has the second file teach the widgets a language at an address. */
export const loadLanguage = (given: string) =>
  withSecondFile(
    (file) => void file.loadLanguage(given),
    () => console.warn(`[coffee-network] <script data-language>: ${pageLanguage().terms.secondFile}`),
  );
