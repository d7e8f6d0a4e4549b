import { expect } from '@open-wc/testing';
import type { Person } from '../../../src/dataset/types.js';
import '../../../src/widgets/governance-diagram/index.js';
import { initialsOf } from '../../../src/widgets/governance-diagram/people.js';
import { all, heard, one, readAll, show } from '../stage.js';

// One that is there: what can't be had is heard no more.
const image = { src: '/stories/images/widgets.png', alt: 'Rosa smiles', credit: 'Las Nubes' };
const put = (people: readonly Person[]) =>
  show('<coffee-governance-diagram lang="en"></coffee-governance-diagram>', {
    governance: {
      bodies: [{ id: 'a', name: 'Board', people, link: { url: 'https://example.org/board' } }],
      relations: [],
    },
  });
const nine = Array.from({ length: 9 }, (_, index) => ({ name: `Person ${index}` }));

describe('The people of a body', () => {
  for (const [name, initials] of [
    ['Rosa Elena Quispe', 'RQ'],
    ['óscar', 'Ó'],
    ['  Ana María de la O’Neill ', 'AO'],
    ['', ''],
    ['李 雷', '李雷'],
  ] as const)
    it(`have the initials ${initials || 'of nobody'} for ${name || 'no name'}`, () =>
      expect(initialsOf(name)).to.equal(initials));

  it('are told by name, role, organization and since when', async () => {
    const widget = await put([{ name: 'Rosa Quispe', role: 'Chair', organization: 'Las Nubes', since: '2020', image }]);
    expect(readAll(widget, '[part=person] div')).to.deep.equal([
      'Rosa Quispe Chair · Las Nubes · since 2020 Las Nubes',
    ]);
    expect(one<HTMLImageElement>(widget, '.portrait img').alt).to.equal('Rosa smiles');
    // By name first, and by picture after all else: its description often begins with the name.
    expect(heard(widget).slice(-7)).to.deep.equal([
      'Rosa Quispe',
      'Chair',
      'Las Nubes',
      'since 2020',
      'Las Nubes',
      'img Rosa smiles',
      'link More: Board',
    ]);
    await expect(widget).to.be.accessible();
  });

  it('are told since when only where that is known', async () => {
    const widget = await put(['../2010', '2010/..'].map((since) => ({ name: 'Rosa', since })));
    expect(readAll(widget, '[part=person] div')).to.deep.equal(['Rosa', 'Rosa since 2010']);
  });

  it('unfold while the page is printed, all but those that the reader has unfolded', async () => {
    const widget = await put(nine);
    const fold = one<HTMLDetailsElement>(widget, 'details');
    const print = (open: boolean) => {
      fold.open = open;
      dispatchEvent(new Event('beforeprint'));
      expect(fold.open).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(fold.open).to.equal(open);
    };
    print(false);
    print(true);
    fold.open = false;
    const { parentElement } = widget;
    widget.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(fold.open).to.equal(false);
    parentElement!.append(widget);
    print(false);
  });

  it('fold from the seventh on', async () => {
    const widget = await put(nine);
    expect(all(widget, 'details [part=person]')).to.have.lengthOf(3);
    expect(readAll(widget, 'summary')).to.deep.equal(['and 3 more']);
    await expect(widget).to.be.accessible();
  });

  it('are followed by the link of the body, which says which body it is of', async () => {
    const widget = await put([]);
    expect(one<HTMLAnchorElement>(widget, '[part=link]').href).to.equal('https://example.org/board');
    expect(heard(widget)).to.include('link More: Board');
  });
});
