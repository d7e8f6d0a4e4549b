import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { problems, read, one, seen, show } from '../widgets/stage.js';

/** No more than each widget cannot do without. */
const least = {
  members: { total: 7 },
  objectives: [{ text: 'Plant' }],
  governance: {
    bodies: [
      { id: 'a', name: 'Assembly' },
      { id: 'b', name: 'Board' },
    ],
    relations: [{ from: 'a', to: 'b', type: 'elects' as const }],
  },
  timelines: { colombia: [{ date: '1992', title: 'Founded' }] },
  presentation: ['We are {total}'],
};

describe('A dataset with no more than it must have', () => {
  const found = problems();
  for (const [tag, text] of [
    ['coffee-member-counter', '7'],
    ['coffee-objectives-list', 'Plant'],
    ['coffee-governance-diagram', 'Assembly'],
    ['coffee-colombia-timeline', 'Founded'],
    ['coffee-presentation', 'We are 7'],
  ] as const)
    it(`is told by ${tag}, with nothing empty and nothing made up`, async () => {
      const widget = await show(`<${tag} lang="en" still></${tag}>`, least);
      expect(seen(widget))
        .to.contain(text)
        .and.not.match(/undefined|null|CLAC|Source/);
      expect(found.events).to.deep.equal([]);
      await expect(widget).to.be.accessible();
    });

  it('has the date of its number where it names no source', async () => {
    const widget = await show('<coffee-presentation lang="en"></coffee-presentation>', {
      ...least,
      members: { total: 7, asOf: '2018' },
    });
    expect(read(one(widget, '.meta'))).to.equal('As of: 2018');
  });

  it('has a heading of its own over a timeline, else the built-in one of its name', async () => {
    const headed = (colombia: object) =>
      show('<coffee-colombia-timeline lang="en"></coffee-colombia-timeline>', {
        timelines: { colombia: { events: [], ...colombia } },
      });
    expect(seen(await headed({ heading: 'Our story' }))).to.match(/^Our story$/);
    expect(seen(await headed({ lead: 'Year by year' }))).to.match(/^Timeline Year by year/);
    expect(seen(await headed({}))).to.match(/^Fair Trade coffee in Colombia/);
  });
});
