/** The script form: `dist/coffee-network.js` is built from here. */
import './core/in-tasks.js';
import './index.js';
import { allDefined } from './core/define.js';
import { findBase, findDataSource } from './embed/base.js';
import { startEmbedding } from './embed/start.js';
import { followPageAddress } from './network/page-source.js';

const source = findDataSource();
if (source) followPageAddress(source);
const base = findBase();
// Attributes are set on widgets by the names that their classes have.
void allDefined().then(() => startEmbedding(base));
