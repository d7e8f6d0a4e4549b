/** The script form: `dist/coffee-network.js` is built from here. */
import './index.js';
import { findBase, findDataSource } from './embed/base.js';
import { startEmbedding } from './embed/start.js';
import { followPageAddress } from './network/page-source.js';

const source = findDataSource();
if (source) followPageAddress(source);
startEmbedding(findBase());
