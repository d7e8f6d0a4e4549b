import { inputs } from './inputs.mjs';
import { libraries } from './libraries.mjs';
import { moments } from './moments.mjs';
import { platform } from './platform.mjs';
import { policies } from './policies.mjs';
import { scripts } from './scripts.mjs';
import { styles } from './styles.mjs';
import { surroundings } from './surroundings.mjs';

/** All hostile pages, by what is hostile about them. */
export const groups = {
  'Style sheets': styles,
  'Places in a page': surroundings,
  Libraries: libraries,
  'A changed platform': platform,
  'Ways to load the script': scripts,
  'While the page is open': moments,
  'Content Security Policy': policies,
  'What people paste and publish': inputs,
};
