import type { found as Finding } from '../../../widgets/timeline/search.js';
import { drawn } from '../../drawn.js';
import { secondFile } from '../../second-file.js';

export const found: typeof Finding = (events, ...given) => secondFile()?.found(events, ...given) ?? events;

export const drawSearch = drawn('drawSearch');
