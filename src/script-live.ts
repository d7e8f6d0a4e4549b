/** The second file of the script form: `dist/coffee-network-live.js` is built from here. */
import { validateDataset } from './dataset/validate.js';
import { loadFeed } from './feed/load-feed.js';
import type { SecondFile } from './later/second-file.js';
import { decode } from './platform/decode.js';
import { readJson } from './platform/read-json.js';
import { takePolicy, type Policy } from './platform/trusted-types.js';

const detail = (policy: Policy): SecondFile => {
  takePolicy(policy);
  return { decode, readJson, validateDataset, loadFeed };
};
document.currentScript?.dispatchEvent(new CustomEvent('coffee-network-live', { detail }));
