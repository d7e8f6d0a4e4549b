/** The page where the story's keeper changes it: `dist/studio.html`. */
import { startStudio } from './page.js';

startStudio();
