import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import type { LocalizedText } from '../../../src/dataset/types.js';
import type { CoffeeObjectivesList } from '../../../src/widgets/objectives-list/index.js';
import '../../../src/widgets/objectives-list/index.js';
import {
  accessible,
  all,
  fit,
  heard,
  languages,
  one,
  overlap,
  problems,
  readAll,
  seen,
  settled,
  show,
} from '../stage.js';

const put = (attributes: string, data = {}) =>
  show<CoffeeObjectivesList>(`<coffee-objectives-list ${attributes}></coffee-objectives-list>`, data);

const areas = [
  { id: 'trade', text: 'Trade' },
  { id: 'idle', text: 'Idle' },
  { id: 'social', text: 'Social' },
];
const objectives = [
  { id: 'a', text: 'Talk', area: 'social' },
  { id: 'b', text: 'Sell', area: 'trade' },
  { id: 'c', text: 'Export', area: 'trade' },
];

describe('the objectives list', () => {
  const found = problems();

  it('marks each area with a drawing of its own, which adorns it and says nothing', async () => {
    const drawn = (widget: Element) =>
      all(widget, '.drawing').map((each) => [
        each.getAttribute('aria-hidden'),
        each.querySelector('path')!.getAttribute('d'),
      ]);
    const four = drawn(await put('lang="en"'));
    expect(four.map(([hidden]) => hidden)).to.deep.equal(['true', 'true', 'true', 'true']);
    expect(new Set(four.map(([, d]) => d))).to.have.property('size', 4);
    // Of those that stand over their objectives too, the same.
    expect(drawn(await put('', { areas, objectives })).map(([, d]) => d)).to.deep.equal(
      [1, 0, 2].map((at) => four[at]![1]),
    );
  });

  it('tells the areas of work and the objectives under headings, as lists', async () => {
    expect(heard(await put('lang="en"'))).to.deep.equal([
      'heading 3 Areas of work and objectives',
      'heading 4 Areas of work',
      'list',
      'Social',
      'Trade union',
      'Corporate and technical',
      'Facilitation of processes and alliances',
      'heading 4 Objectives',
      'list',
      'Consolidate constant communication between the Latin American and Caribbean Fair Trade organizations.',
      'Define, approve and implement policies in favor of small coffee producers.',
      'Promote and defend the original principles and criteria of Fair Trade.',
      'Promote and strengthen alliances with other producer networks and with the different players that take part in the Fair Trade system.',
      'Promote the coffee of member organizations at trade fairs and international events.',
      'Exchange experiences and develop strategies between the member organizations of the Coffee Network.',
      'Source:',
      'link CLAC',
    ]);
  });

  for (const [lang, headings] of [
    ['es', ['Áreas de trabajo y objetivos', 'Áreas de trabajo', 'Objetivos']],
    ['en', ['Areas of work and objectives', 'Areas of work', 'Objectives']],
    ['pt', ['Áreas de trabalho e objetivos', 'Áreas de trabalho', 'Objetivos']],
    ['fr', ['Domaines de travail et objectifs', 'Domaines de travail', 'Objectifs']],
  ] as const)
    it(`is in ${lang} from its heading to its last objective`, async () => {
      const inLanguage = ({ text }: { text: LocalizedText }) => (text as Record<string, string>)[lang];
      const widget = await put(`lang="${lang}"`);
      expect(readAll(widget, 'h3, h4')).to.deep.equal(headings);
      expect(readAll(widget, '[part=area]')).to.deep.equal(builtin.areas.map(inLanguage));
      expect(readAll(widget, '[part=objective]')).to.deep.equal(builtin.objectives.map(inLanguage));
    });

  it('is made of real headings and lists, which stay lists without their bullets', async () => {
    const widget = await put('lang="en" heading-level="2"');
    expect(all(widget, 'h2, h3, h4').map(({ localName }) => localName)).to.deep.equal(['h2', 'h3', 'h3']);
    expect(all(widget, 'ul').map((list) => [list.getAttribute('role'), list.children.length])).to.deep.equal([
      ['list', 4],
      ['list', 6],
    ]);
  });

  it('groups the objectives by area, in the order of the areas, and loses no area', async () => {
    expect(heard(await put('lang="en"', { areas, objectives }))).to.deep.equal([
      'heading 3 Areas of work and objectives',
      'heading 4 Areas of work',
      'list',
      'Idle',
      'heading 4 Trade',
      'list',
      'Sell',
      'Export',
      'heading 4 Social',
      'list',
      'Talk',
    ]);
  });

  it('sets objectives of no area apart', async () => {
    const others = [...objectives, { id: 'd', text: 'Rest' }, { id: 'e', text: 'Lost' }];
    const told = heard(await put('lang="en"', { areas, objectives: others }));
    expect(told.slice(-4)).to.deep.equal(['heading 4 Other objectives', 'list', 'Rest', 'Lost']);
  });

  it('tells a text that exists in another language only in that language', async () => {
    const widget = await put('lang="pt"', { areas: [{ id: 'a', text: { fr: 'Domaine' } }] });
    expect(one(widget, '[part=area] [lang]').lang).to.equal('fr');
    expect(seen(widget)).to.contain('Domaine');
  });

  it('shows neither a heading nor a list where there is nothing in it', async () => {
    const widget = await put('lang="en"', { areas: [], objectives: [] });
    expect(heard(widget)).to.deep.equal(['heading 3 Areas of work and objectives']);
    expect(found.events).to.deep.equal([]);
  });

  it('takes the heading of the page', async () => {
    const widget = await show(
      '<coffee-objectives-list lang="en"><b slot="heading">What we do</b></coffee-objectives-list>',
    );
    expect(heard(widget)[0]).to.equal('heading 3 What we do');
  });

  it('draws a frame around each item as cards, and none as a list', async () => {
    const sides = (widget: CoffeeObjectivesList) =>
      all(widget, 'li').map((item) => getComputedStyle(item).borderInlineStartStyle);
    const widget = await put('lang="en" layout="cards"');
    expect(new Set(sides(widget))).to.deep.equal(new Set(['solid']));
    widget.layout = 'list';
    await settled(widget);
    expect(new Set(sides(widget))).to.deep.equal(new Set(['none']));
    expect(found.events).to.deep.equal([]);
  });

  it('stays a list where the layout is none, and tells the editor once', async () => {
    const widget = await put('lang="en" layout="grid"');
    expect(getComputedStyle(one(widget, 'li')).borderInlineStartStyle).to.equal('none');
    expect(found.events).to.have.lengthOf(1);
    expect(found.events[0]).to.include({
      tag: 'coffee-objectives-list',
      attribute: 'layout',
      value: 'grid',
      expected: 'list | cards',
    });
    expect(found.warnings).to.have.lengthOf(1);
    expect(found.errors).to.deep.equal([]);
  });

  for (const layout of ['list', 'cards'])
    for (const width of [180, 320, 768, 1280])
      it(`fits ${width} px as ${layout}, in each language, item beside item`, async () => {
        for (const lang of languages) {
          const widget = await put(`lang="${lang}" layout="${layout}"`);
          await fit(widget, width);
          const { right } = widget.getBoundingClientRect();
          const boxes = all(widget, 'li').map((item) => item.getBoundingClientRect());
          for (const box of boxes) expect(box.right).to.be.at.most(right + 1);
          expect(boxes.some((a) => boxes.some((b) => a !== b && overlap(a, b)))).to.equal(false);
          for (const item of all(widget, 'li')) expect(item.scrollWidth).to.be.at.most(item.clientWidth + 1);
        }
      });

  it('stands in one column in a narrow container, and in several in a wide one', async () => {
    const widget = await put('lang="en"');
    const columns = () => new Set(all(widget, '[part=objective]').map((item) => item.offsetLeft)).size;
    await fit(widget, 320);
    expect(columns()).to.equal(1);
    await fit(widget, 1280);
    expect(columns()).to.be.above(1);
  });

  accessible(put);
});
