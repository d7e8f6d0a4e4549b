import { expect, fixture } from '@open-wc/testing';
import type { GivenDataset, TimelineEvent } from '../../../src/dataset/types.js';
import type { CoffeeNetwork } from '../../../src/provider/index.js';
import type { CoffeeTimeline } from '../../../src/widgets/timeline/index.js';
import '../../../src/widgets/timeline/index.js';
import '../../../src/widgets/colombia-timeline/index.js';
import { accessible, fit, heard, problems, read, readAll, seen, settled } from '../stage.js';

const event = (date: string, title: string): TimelineEvent => ({ id: title, date, title, text: `${title}, in words` });
const data = {
  timelines: { peru: [event('1994', 'Founded'), event('2001', 'Certified')], huila: [event('2011', 'A roaster')] },
} satisfies GivenDataset;
/** Puts a timeline into a network that has its data. */
async function put(attributes: string, inside = '', given: GivenDataset = data, tag = 'coffee-timeline') {
  const network = await fixture<CoffeeNetwork>('<coffee-network></coffee-network>');
  network.data = given;
  await network.updateComplete;
  network.innerHTML = `<${tag} ${attributes}>${inside}</${tag}>`;
  const widget = network.firstElementChild as CoffeeTimeline;
  await settled(widget);
  return widget;
}
const titles = (widget: CoffeeTimeline) => readAll(widget, '[part=title]');

describe('the timeline', () => {
  const found = problems();

  it('shows the timeline that its name says, and another when the name changes', async () => {
    const widget = await put('lang="en" name="huila"');
    expect(titles(widget)).to.deep.equal(['A roaster']);
    widget.name = ' Peru ';
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Founded', 'Certified']);
    expect(found.events).to.deep.equal([]);
  });

  for (const attributes of ['', 'name', 'name=" "'])
    it(`shows the first timeline of the dataset where it is written <coffee-timeline ${attributes}>`, async () => {
      expect(titles(await put(attributes))).to.deep.equal(['Founded', 'Certified']);
      expect(found.events).to.deep.equal([]);
    });

  it('blames no name where the timelines are left out', async () => {
    const wrong = { timelines: { cauca: [{ title: 'No date' }] } };
    const widget = await put('lang="en" name="cauca"', '<b>Our story</b>', wrong as never);
    expect(read(widget)).to.equal('Our story');
    expect(found.events).to.deep.equal([]);
  });

  it('shows the built-in one where nobody gives a dataset', async () => {
    const widget = await put('lang="en"', '', {});
    expect(seen(widget)).to.contain('The first Fair Trade export');
  });

  it('has the heading, the lead and the source that the dataset gives it, in the language of the page', async () => {
    const cauca = {
      heading: { es: 'El Cauca', en: 'Cauca' },
      lead: { es: 'Hecho a hecho', en: 'Year by year' },
      source: { text: 'Minutes of the assembly' },
      events: [{ date: '1994', title: 'Founded' }],
    };
    const widget = await put('lang="en"', '', { timelines: { cauca } });
    expect(heard(widget).slice(0, 2)).to.deep.equal(['heading 3 Cauca', 'Year by year']);
    expect(seen(widget)).to.contain('Founded').and.contain('Minutes of the assembly');
    widget.lang = 'es';
    await settled(widget);
    expect(heard(widget).slice(0, 2)).to.deep.equal(['heading 3 El Cauca', 'Hecho a hecho']);
  });

  for (const [lang, heading] of [
    ['es', 'Cronología'],
    ['en', 'Timeline'],
    ['pt', 'Linha do tempo'],
    ['fr', 'Chronologie'],
  ] as const)
    it(`is called ${heading} where the dataset gives it no heading, in ${lang}`, async () => {
      expect(heard(await put(`lang="${lang}"`))[0]).to.equal(`heading 3 ${heading}`);
    });

  for (const name of ['perú', 'constructor', '__proto__'])
    it(`shows no other where there is no timeline ${name}: its fallback, and the editor is told once`, async () => {
      const widget = await put(`lang="en" name="${name}"`, '<b>Our story</b>');
      expect(read(widget)).to.equal('Our story');
      widget.requestUpdate();
      await settled(widget);
      expect(found.events).to.have.lengthOf(1);
      const told = { tag: 'coffee-timeline', attribute: 'name', value: name, expected: 'peru | huila', code: 'choice' };
      expect(found.events[0]).to.include(told);
      expect(found.warnings[0]).to.contain(`<coffee-timeline> name="${name}"`).and.contain('peru | huila');
      widget.name = 'peru';
      await settled(widget);
      expect(titles(widget)).to.deep.equal(['Founded', 'Certified']);
    });

  it('takes no place where there is neither the timeline nor a fallback', async () => {
    const widget = await put('name="perú"');
    expect(widget.offsetHeight).to.equal(0);
    expect(heard(widget)).to.deep.equal([]);
  });

  it('has the order, the layout and the level of heading that its attributes say', async () => {
    const widget = await put('lang="en" name="peru" order="desc" layout="horizontal" heading-level="5"');
    await fit(widget, 320);
    expect(titles(widget)).to.deep.equal(['Certified', 'Founded']);
    expect(heard(widget).filter((each) => each.startsWith('heading 6'))).to.have.lengthOf(2);
  });

  accessible((attributes) => put(`${attributes} name="peru"`));
});

describe('the Colombia timeline of a dataset that has others only', () => {
  const found = problems();

  it('shows its fallback, and the editor is told which are there', async () => {
    const widget = await put('lang="en"', '<b>Our story</b>', data, 'coffee-colombia-timeline');
    expect(read(widget)).to.equal('Our story');
    expect(found.events[0]).to.include({ attribute: 'data', value: 'peru, huila', expected: 'timelines.colombia' });
  });
});
