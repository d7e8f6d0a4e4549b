import { languageOf } from '../language/resolve.js';

/** The file of the script that speaks a language: a language of a pack has one of its own. */
export const scriptName = (lang: string) => {
  const record = languageOf(lang.replace(/-.*/, ''));
  return record?.story ? `coffee-network.${record.code}.js` : 'coffee-network.js';
};
