/** The script form: `dist/coffee-network.js` is built from here. */
import './index.js';
import { findBase } from './embed/base.js';
import { startEmbedding } from './embed/start.js';

startEmbedding(findBase());
