/** The studio inside of WordPress: its plugin shows it, and keeps what is saved. */
import type { Home } from './home.js';
import { pickMedia } from './media-library.js';
import { startStudio } from './page.js';
import { SiteRequest } from './storage/site-request.js';
import { WordPressStorage } from './storage/wordpress-storage.js';
import { wordpressTexts } from './texts/wordpress.js';

/** What the plugin says of its site. */
interface Site {
  readonly dataset: string;
  readonly media: string;
  readonly network: string;
  readonly nonce: string;
  readonly renew: string;
  readonly name: string;
  readonly language: string;
  readonly versions: string;
}

const site = JSON.parse(document.getElementById('coffee-network-site')!.textContent) as Site;
const request = new SiteRequest(site.nonce, site.renew);
const home: Home = {
  storage: new WordPressStorage(site.name || location.host, site.dataset, request),
  texts: wordpressTexts,
  network: site.network,
  versions: site.versions,
  language: site.language,
  pickPicture: (title) => pickMedia(title, site.media, request),
};
startStudio(home);
