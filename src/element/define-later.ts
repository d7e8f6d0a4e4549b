/** Imported before the widgets by the script form. */
import { defineLater } from './define.js';

defineLater();
