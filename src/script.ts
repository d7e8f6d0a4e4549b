/** The script form: `dist/coffee-network.js` is built from here. */
import './core/define-later.js';
import './index.js';
import { defineWaiting } from './core/define.js';
import { findBase, findDataSource } from './embed/base.js';
import { startEmbedding } from './embed/start.js';
import { followPageAddress } from './network/page-source.js';

const source = findDataSource();
if (source) followPageAddress(source);
const registered = defineWaiting();
const base = findBase();
// Attributes are set on widgets by the names that their classes have.
void registered.then(() => startEmbedding(base));
