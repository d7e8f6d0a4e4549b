import { expect } from '@open-wc/testing';
import type { Person } from '../../../src/dataset/types.js';
import '../../../src/widgets/governance-diagram/index.js';
import { initialsOf } from '../../../src/widgets/governance-diagram/people.js';
import { all, one, readAll, show } from '../stage.js';

const image = { src: 'https://example.org/a.jpg', alt: 'Rosa smiles', credit: 'Las Nubes' };
const put = (people: readonly Person[]) =>
  show('<coffee-governance-diagram lang="en"></coffee-governance-diagram>', {
    governance: {
      bodies: [{ id: 'a', name: 'Board', people, link: { url: 'https://example.org/board' } }],
      relations: [],
    },
  });

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
    await expect(widget).to.be.accessible();
  });

  it('fold from the seventh on', async () => {
    const widget = await put(Array.from({ length: 9 }, (_, index) => ({ name: `Person ${index}` })));
    expect(all(widget, 'details [part=person]')).to.have.lengthOf(3);
    expect(readAll(widget, 'summary')).to.deep.equal(['and 3 more']);
    await expect(widget).to.be.accessible();
  });

  it('are followed by the link of the body, which says which body it is of', async () => {
    const link = one<HTMLAnchorElement>(await put([]), '[part=link]');
    expect([link.href, link.ariaLabel]).to.deep.equal(['https://example.org/board', 'More: Board']);
  });
});
