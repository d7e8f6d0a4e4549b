/** Imported before the widgets by the script form. */
import { defineInTasks } from './define.js';

defineInTasks();
