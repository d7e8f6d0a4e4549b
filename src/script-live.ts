/** The second file of the script form: `dist/coffee-network-live.js` is built from here. */
import { validateDataset } from './dataset/validate.js';
import { moreLink } from './element/more-link.js';
import { drawPicture } from './element/picture.js';
import { feedAddress, siteAddress } from './feed/address.js';
import { loadFeed } from './feed/load-feed.js';
import { dataTermsOf, messagesOf } from './language/languages/messages.js';
import { policy } from './later/given.js';
import type { SecondFile } from './later/second-file.js';
import { decode } from './platform/decode.js';
import { readJson } from './platform/read-json.js';
import { takePolicy } from './platform/trusted-types.js';
import { peopleOf } from './widgets/governance-diagram/people.js';
import { planOf } from './widgets/governance-diagram/plan.js';
import { drawCountries } from './widgets/member-counter/countries.js';
import { drawNews } from './widgets/news-list/items.js';
import { drawSearch, found } from './widgets/timeline/search.js';

takePolicy(policy);
const detail: SecondFile = {
  decode,
  readJson,
  validateDataset,
  feedAddress,
  siteAddress,
  loadFeed,
  messagesOf,
  dataTermsOf,
  drawPicture,
  moreLink,
  peopleOf,
  planOf,
  drawCountries,
  drawNews,
  drawSearch,
  found,
};
document.currentScript!.dispatchEvent(new CustomEvent('coffee-network-live', { detail }));
