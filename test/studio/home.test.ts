import { expect } from '@open-wc/testing';
import type { Json } from '../../src/document/json.js';
import { SaveError, type HomeStorage } from '../../src/studio/home.js';
import { draftOf, removeDraft } from '../../src/studio/storage/drafts.js';
import { ChangedThere } from '../../src/studio/storage/storage.js';
import { Studio } from '../../src/studio/studio.js';
import { wordpressTexts } from '../../src/studio/texts/wordpress.js';

/** A site that keeps one dataset, which others may change. */
class Site implements HomeStorage {
  readonly name = `${Math.random()}`;
  kept: Json | undefined;
  wait?: Promise<void>;

  constructor(public now: Json) {}

  load() {
    this.kept = this.now;
    return Promise.resolve(this.now);
  }

  async save(document: Json, over = false) {
    await this.wait;
    if (this.now === 'closed') throw new SaveError('offline');
    if (!over && this.now !== this.kept) throw new ChangedThere();
    this.now = this.kept = document;
  }
}

const studioOf = (storage: Site) => {
  const studio = new Studio(() => undefined, 'es');
  studio.home = {
    storage,
    texts: wordpressTexts,
    network: '',
    versions: '',
    language: 'es',
    pickPicture: () => Promise.resolve(undefined),
  };
  return studio;
};
const opened = async (site: Site) => {
  const studio = studioOf(site);
  await studio.openThere(site);
  return studio;
};
const set = (studio: Studio, path: (string | number)[], value: Json) => studio.edit([{ op: 'set', path, value }]);
/** What is saved there waits. @returns What lets it go on. */
function held(site: Site): () => void {
  let go = (): void => undefined;
  site.wait = new Promise((resolve) => (go = () => resolve()));
  return () => go();
}
const begun = async (site: Site, total: number) => {
  const studio = await opened(site);
  set(studio, ['total'], total);
  await studio.keepNow();
  return studio;
};

describe('The studio of a site', () => {
  it('publishes, says so in its own words, and leaves no draft', async () => {
    const site = new Site({ total: 1 });
    const studio = await begun(site, 2);
    await studio.saveInPlace();
    expect(site.now).to.deep.equal({ total: 2 });
    expect(studio.state.said).to.equal(wordpressTexts.es.saved);
    expect(studio.state.saved).to.deep.equal({ total: 2 });
    expect(await draftOf(site.name)).to.equal(undefined);
  });

  it('asks where somebody else has published meanwhile, and joins', async () => {
    const site = new Site({ total: 1, name: 'a' });
    const studio = await begun(site, 2);
    site.now = { total: 1, name: 'b' };
    await studio.saveInPlace();
    expect(studio.state.changedThere).to.equal(true);
    await studio.joinThere(site);
    await studio.saveInPlace();
    expect(site.now).to.deep.equal({ total: 2, name: 'b' });
  });

  it('says why it was refused in the language that is spoken then', async () => {
    const site = new Site({ total: 1 });
    const studio = await begun(site, 2);
    site.now = 'closed';
    await studio.saveInPlace();
    expect(studio.state.refused?.code).to.equal('offline');
    studio.go('#number');
    expect(studio.state.refused).to.equal(undefined);
    await removeDraft(studio.state.name);
  });

  it('saves whatever was opened on its site, and tells what changes there', async () => {
    const site = new Site({ total: 1 });
    const [studio, file] = [await opened(site), new Site({ total: 3 })];
    await studio.open('file.json', async () => ({ document: await file.load(), notes: [] }), file);
    expect(studio.state.storage).to.equal(site);
    expect(studio.state.saved).to.deep.equal({ total: 1 });
    await studio.saveInPlace();
    expect([site.now, file.now]).to.deep.equal([{ total: 3 }, { total: 3 }]);
  });

  it('goes on with a draft of which a copy was downloaded, and loses nothing of it', async () => {
    const site = new Site({ total: 1 });
    const studio = await begun(site, 2);
    await studio.tellSaved('', studio.document);
    await studio.openThere(site);
    await studio.goOn(site.name);
    expect(studio.document).to.deep.equal({ total: 2 });
    expect(studio.state.saved).to.deep.equal({ total: 1 });
    await removeDraft(site.name);
  });

  it('goes on with a draft though its site could not be reached, and loses nothing of it', async () => {
    const site = new Site({ name: 'a' });
    await begun(site, 2);
    site.kept = undefined;
    const studio = studioOf(site);
    await studio.open('story.json', () => ({ document: {}, notes: [] }));
    await studio.goOn(site.name);
    expect(studio.document).to.deep.equal({ name: 'a', total: 2 });
    await removeDraft(site.name);
  });

  it('does not say of another story that it was published', async () => {
    const site = new Site({ total: 1 });
    const studio = await begun(site, 2);
    const go = held(site);
    const saving = studio.saveInPlace();
    await studio.open('other.json', () => ({ document: { total: 9 }, notes: [] }));
    go();
    await saving;
    expect(studio.state.said).to.equal('');
    expect(studio.state.changedThere).to.equal(true);
    expect(studio.state.saved).to.deep.equal({ total: 1 });
    await removeDraft(site.name);
  });

  it('keeps the draft in which somebody has gone on writing in another window', async () => {
    const site = new Site({ total: 1 });
    const studio = await begun(site, 2);
    const go = held(site);
    const saving = studio.saveInPlace();
    const other = studioOf(site);
    await other.goOn(site.name);
    set(other, ['name'], 'b');
    await other.keepNow();
    go();
    await saving;
    expect((await draftOf(site.name))?.now).to.deep.equal({ total: 2, name: 'b' });
    await removeDraft(site.name);
  });
});
