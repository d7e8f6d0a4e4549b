/** The second file of the script form: `dist/coffee-network-live.js` is built from here. */
import { followAddress } from './dataset/loading/follow-address.js';
import { keepGood } from './dataset/problem.js';
import { loadLanguage } from './dataset/languages/load-language.js';
import { readDataset } from './dataset/languages/read-dataset.js';
import { moreLink } from './element/more-link.js';
import { pictureStyles } from './element/picture-styles.js';
import { drawPicture } from './element/picture.js';
import { feedAddress, siteAddress } from './feed/address.js';
import { loadFeed } from './feed/load-feed.js';
import { dataTermsOf, messagesOf } from './language/languages/messages.js';
import { policy } from './later/given.js';
import { styled } from './later/styled.js';
import type { SecondFile } from './later/second-file.js';
import { readJson } from './platform/read-json.js';
import { FORM } from './platform/second-file.js';
import { takePolicy } from './platform/trusted-types.js';
import { codedUnit, written } from './widgets/figures/written.js';
import { peopleStyles } from './widgets/governance-diagram/people-styles.js';
import { peopleOf } from './widgets/governance-diagram/people.js';
import { planOf } from './widgets/governance-diagram/plan.js';
import { countriesStyles } from './widgets/member-counter/countries-styles.js';
import { drawCountryDots } from './widgets/member-counter/country-dots.js';
import { drawCountries } from './widgets/member-counter/countries.js';
import { itemsStyles } from './widgets/news-list/items-styles.js';
import { drawNews } from './widgets/news-list/items.js';
import { longStyles } from './widgets/timeline/long-styles.js';
import { longList } from './widgets/timeline/long-list.js';
import { drawSearch, found } from './widgets/timeline/search.js';

takePolicy(policy);
const detail: SecondFile = {
  form: FORM,
  readJson,
  validateDataset: readDataset,
  loadLanguage,
  keepGood,
  followAddress,
  feedAddress,
  siteAddress,
  loadFeed,
  messagesOf,
  dataTermsOf,
  drawPicture: styled('pictureStyles', pictureStyles, drawPicture),
  moreLink,
  peopleOf: styled('peopleStyles', peopleStyles, peopleOf),
  planOf,
  drawCountryDots: styled('countriesStyles', countriesStyles, drawCountryDots),
  drawCountries: styled('countriesStyles', countriesStyles, drawCountries),
  drawNews: styled('itemsStyles', itemsStyles, drawNews),
  drawSearch: styled('longStyles', longStyles, drawSearch),
  found,
  longList,
  codedUnit,
  written,
};
document.currentScript!.dispatchEvent(new CustomEvent('coffee-network-live', { detail }));
