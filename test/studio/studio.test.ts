import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Json } from '../../src/document/json.js';
import { pickLanguage } from '../../src/language/resolve.js';
import { sheetWords } from '../../src/sheets/words/words.js';
import { openConflicts } from '../../src/studio/model/conflicts.js';
import { draftOf, removeDraft } from '../../src/studio/storage/drafts.js';
import { Studio } from '../../src/studio/studio.js';
import { placeOf } from '../../src/studio/view/place.js';

/** Windows of one browser: each is told what the others keep. */
const windowOf = () => new Studio(() => undefined, 'es');
const opened = async (name: string, document: Json) => {
  const studio = windowOf();
  await studio.open(name, () => ({ document, notes: [] }));
  return studio;
};
const set = (studio: Studio, path: (string | number)[], value: Json) => studio.edit([{ op: 'set', path, value }]);
/** The same draft in another window. */
const goneOn = async (name: string) => {
  const studio = windowOf();
  await studio.goOn(name);
  return studio;
};
const storyName = () => `${Math.random()}.json`;

describe('Two windows with different files of one name', () => {
  it('stay two stories: who keeps later gets another name', async () => {
    const name = storyName();
    const [peru, honduras] = [await opened(name, { country: 'PE' }), await opened(name, { country: 'HN' })];
    expect([peru.state.name, honduras.state.name]).to.deep.equal([name, name]);
    set(honduras, ['total'], 2);
    await honduras.keepNow();
    await aTimeout(50);
    expect(peru.document).to.deep.equal({ country: 'PE' });
    set(peru, ['total'], 1);
    await peru.keepNow();
    expect(peru.state.elsewhere).to.equal(false);
    expect(peru.state.name).to.equal(name.replace('.json', ' (2).json'));
    expect((await draftOf(peru.state.name))?.now).to.deep.equal({ country: 'PE', total: 1 });
    expect((await draftOf(name))?.now).to.deep.equal({ country: 'HN', total: 2 });
    await aTimeout(50);
    expect(honduras.document).to.deep.equal({ country: 'HN', total: 2 });
    for (const each of [name, peru.state.name]) await removeDraft(each);
  });

  it('keep both though they keep at once', async () => {
    const name = storyName();
    const both = [await opened(name, { country: 'PE' }), await opened(name, { country: 'HN' })];
    for (const each of both) set(each, ['total'], 1);
    await Promise.all(both.map((each) => each.keepNow()));
    const kept = await Promise.all(both.map(({ state }) => draftOf(state.name)));
    expect(kept.map((draft) => draft?.now)).to.deep.equal([
      { country: 'PE', total: 1 },
      { country: 'HN', total: 1 },
    ]);
    for (const { state } of both) await removeDraft(state.name);
  });
});

describe('Two windows with one draft', () => {
  it('show the same, as long as one alone is written in', async () => {
    const name = storyName();
    const first = await opened(name, { total: 1 });
    set(first, ['total'], 2);
    await first.keepNow();
    const second = await goneOn(name);
    expect(second.document).to.deep.equal({ total: 2 });
    set(first, ['total'], 3);
    await first.keepNow();
    await waitUntil(() => (second.document as { total: number }).total === 3);
    await removeDraft(name);
  });

  it('join what was written in both, and keep it, though all of it is mine', async () => {
    const name = storyName();
    const first = await opened(name, { total: 1 });
    set(first, ['total'], 2);
    await first.keepNow();
    const second = await goneOn(name);
    set(second, ['total'], 4);
    set(first, ['total'], 3);
    await first.keepNow();
    await second.keepNow();
    await waitUntil(() => second.state.elsewhere);
    expect((await draftOf(name))?.now).to.deep.equal({ total: 3 });
    await second.join();
    expect(second.state.conflicts).to.have.length(1);
    second.settle(second.state.conflicts[0]!, 'mine');
    expect(second.state.conflicts).to.deep.equal([]);
    expect(second.state.elsewhere).to.equal(false);
    expect((await draftOf(name))?.now).to.deep.equal({ total: 4 });
    await waitUntil(() => (first.document as { total: number }).total === 4);
    await removeDraft(name);
  });
});

describe('A place in words', () => {
  it('names the part, the field and the language of a version', () => {
    const studio = windowOf();
    const document = { areas: [{ id: 'a', text: { es: 'Social' } }] };
    const context = { studio, document, texts: studio.texts, words: sheetWords['es']!, language: pickLanguage(['es']) };
    const place = placeOf({ ...context, problems: [], good: {} }, ['areas', 0, 'text', 'es']);
    expect(place).to.deep.equal({ where: 'Áreas › Texto › Español', item: 'Social' });
  });
});

describe('A conflict', () => {
  const id = (name: string, total: number) => ({ id: name, total });

  it('is settled where its place is by then, and not where another item stands', async () => {
    const name = storyName();
    const first = await opened(name, { figures: [id('a', 1), id('b', 1)] });
    set(first, ['news'], {});
    await first.keepNow();
    const second = await goneOn(name);
    set(second, ['figures', 1, 'total'], 2);
    set(first, ['figures', 1, 'total'], 3);
    await first.keepNow();
    await second.join();
    second.edit([{ op: 'insert', path: ['figures', 0], value: id('z', 0) }]);
    second.settle(second.state.conflicts[0]!, 'theirs');
    expect(second.document).to.deep.equal({ figures: [id('z', 0), id('a', 1), id('b', 3)], news: {} });
    await second.keepNow();
    await removeDraft(name);
  });
});

describe('What two translators wrote', () => {
  it('waits to be settled, though the second comes after the first, and both though it is of one place', async () => {
    const studio = await opened(storyName(), {
      areas: [
        { id: 'a', text: { fr: 'Moi' } },
        { id: 'b', text: { fr: 'B' } },
      ],
    });
    const take = (index: number, theirs: string) => {
      const conflict = { path: ['areas', index, 'text', 'fr'], mine: index ? 'B' : 'Moi', theirs };
      studio.set({ conflicts: openConflicts(studio.state.conflicts, studio.document, [conflict], 'each') });
    };
    take(1, 'Bé');
    take(0, 'Un');
    take(0, 'Deux');
    take(0, 'Deux');
    expect(studio.state.conflicts.map(({ theirs }) => theirs)).to.deep.equal(['Bé', 'Un', 'Deux']);
    studio.settle(studio.state.conflicts[1]!, 'theirs');
    expect(studio.state.conflicts.map(({ mine }) => mine)).to.deep.equal(['B', 'Un']);
    studio.settle(studio.state.conflicts[1]!, 'theirs');
    expect(studio.document).to.have.nested.property('areas[0].text.fr', 'Deux');
    await studio.keepNow();
    await removeDraft(studio.state.name);
  });
});

describe('A story that is slow to load', () => {
  const later = () => {
    let give: (document: Json) => void = () => undefined;
    const document = new Promise<Json>((resolve) => (give = resolve));
    return { give, read: async () => ({ document: await document, notes: [] }) };
  };

  it('does not replace what was opened meanwhile', async () => {
    const studio = windowOf();
    const { give, read } = later();
    const slow = studio.open('slow.json', read);
    await studio.open('quick.json', () => ({ document: { total: 1 }, notes: [] }));
    give({ total: 2 });
    expect(await slow).to.equal(true);
    expect([studio.document, studio.state.file]).to.deep.equal([{ total: 1 }, 'quick.json']);
  });

  it('does not replace what was written meanwhile', async () => {
    const studio = windowOf();
    const { give, read } = later();
    const slow = studio.open('slow.json', read);
    set(studio, ['members'], { total: 3 });
    give({ members: { total: 2 } });
    await slow;
    expect(studio.document).to.deep.equal({ schemaVersion: 1, members: { total: 3 } });
    await studio.keepNow();
    await removeDraft(studio.state.name);
  });
});

describe('What would be lost with the window', () => {
  it('is what is neither kept nor saved', async () => {
    const name = storyName();
    const studio = await opened(name, { total: 1 });
    expect(studio.isUnkept).to.equal(false);
    set(studio, ['total'], 2);
    expect(studio.isUnkept).to.equal(true);
    await studio.keepNow();
    expect(studio.isUnkept).to.equal(false);
    set(studio, ['total'], 3);
    studio.tellSaved('total.json', studio.document);
    expect(studio.isUnkept).to.equal(false);
    await studio.keepNow();
    await removeDraft(name);
  });

  it('is kept before another story is opened', async () => {
    const name = storyName();
    const studio = await opened(name, { total: 1 });
    set(studio, ['total'], 2);
    await studio.open(storyName(), () => ({ document: {}, notes: [] }));
    expect((await draftOf(name))?.now).to.deep.equal({ total: 2 });
    await removeDraft(name);
  });
});

describe('What was typed into a date', () => {
  const typing = async () => {
    const studio = await opened(storyName(), { figures: [{ id: 'a' }, { id: 'b' }] });
    studio.set({ typed: studio.typed(['figures', 1, 'asOf'], 'mayo de 2003') });
    return studio;
  };

  it('stays while values are set, and goes where items change places', async () => {
    const studio = await typing();
    set(studio, ['figures', 0, 'value'], 7);
    studio.edit([{ op: 'remove', path: ['figures', 0, 'value'] }]);
    expect(studio.state.typed.size).to.equal(1);
    for (const patch of [
      { op: 'remove', path: ['figures', 0] },
      { op: 'insert', path: ['figures', 0], value: { id: 'z' } },
      { op: 'move', path: ['figures', 0], to: 1 },
    ] as const) {
      const studio = await typing();
      studio.edit([patch]);
      expect(studio.state.typed.size, patch.op).to.equal(0);
      await studio.keepNow();
      await removeDraft(studio.state.name);
    }
    await studio.keepNow();
    await removeDraft(studio.state.name);
  });
});
