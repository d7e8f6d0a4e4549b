import type { Json } from '../../document/json.js';
import { decode } from '../../platform/decode.js';
import { LIMIT } from '../../platform/fetch-bytes.js';
import { SaveError, type HomeStorage } from '../home.js';
import { canonical } from '../model/canonical.js';
import { openText, OpenError } from '../model/opening.js';
import { sayChanges } from '../model/say-changes.js';
import { texts, uiLanguages } from '../texts/texts.js';
import { saidBy, type Said, type SiteRequest } from './site-request.js';
import { ChangedThere } from './storage.js';

/** What a server adds to a version that it sends compressed. */
const bare = (tag: string | null) => (tag ?? '').replace(/^W\/|"|-(gzip|br|zstd)(?="?$)/g, '');

/** The dataset of a WordPress site, which knows who saved it when, and what changed. */
export class WordPressStorage implements HomeStorage {
  kept: Json | undefined;
  /** Tells what was last loaded or saved from what others have saved since. */
  private version = '';

  constructor(
    readonly name: string,
    private readonly address: string,
    private readonly site: SiteRequest,
  ) {}

  async load(): Promise<Json> {
    const answer = await this.site.send(this.address).catch((error: unknown) => {
      throw new OpenError('network', error instanceof SaveError ? '' : String(error), { cause: error });
    });
    if (!answer.ok) throw new OpenError('network', `HTTP ${answer.status}`);
    const text = decode(new Uint8Array(await answer.arrayBuffer()), '');
    const { document } = openText(text);
    this.kept = document;
    this.version = bare(answer.headers.get('etag'));
    return document;
  }

  async save(document: Json, over = false): Promise<void> {
    const dataset = canonical(document);
    if (!dataset) throw new SaveError('invalid');
    // What is there was never read here: it is joined first.
    if (!this.version && !over) throw new ChangedThere();
    const { kept = {} } = this;
    const text = JSON.stringify({
      dataset,
      version: over ? '*' : this.version,
      changes: Object.fromEntries(uiLanguages.map((code) => [code, sayChanges(kept, dataset, code, texts[code])])),
    });
    if (new Blob([JSON.stringify(dataset)]).size > LIMIT) throw new SaveError('too-large');
    const answer = await this.site.send(this.address, text);
    const said = await saidBy(answer);
    if (!answer.ok) throw refusal(answer.status, said);
    const { version } = said;
    // Another plugin, or what stands before the server, may answer in its place.
    if (typeof version !== 'string') throw new SaveError('server', `HTTP ${answer.status}`);
    this.version = version;
    this.kept = dataset;
  }
}

/** Why it was refused. */
function refusal(status: number, { code, message }: Said): Error {
  if (code === 'coffee_network_changed') return new ChangedThere();
  return status === 413 ? new SaveError('too-large') : new SaveError('server', message ?? `HTTP ${status}`);
}
