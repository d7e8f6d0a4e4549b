/** The script form: `dist/coffee-network.js` is built from here. */
import './index.js';
