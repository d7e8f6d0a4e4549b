import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import type { CoffeeGovernanceDiagram } from '../../../src/widgets/governance-diagram/index.js';
import '../../../src/widgets/governance-diagram/index.js';
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
import { dozen, governance } from './random-graph.js';

const put = (attributes: string, data = {}) =>
  show<CoffeeGovernanceDiagram>(`<coffee-governance-diagram ${attributes}></coffee-governance-diagram>`, data);

const box = (element: Element) => element.getBoundingClientRect();
const boxes = (widget: CoffeeGovernanceDiagram) => all(widget, '[part=body]').map(box);
describe('the governance diagram', () => {
  const found = problems();

  it('tells the bodies and their relations in words, as a list', async () => {
    expect(heard(await put('lang="en"'))).to.deep.equal([
      'heading 3 Governing bodies',
      'list',
      'heading 4 Member organizations',
      'their representatives take part in the General Assembly',
      'heading 4 General Assembly',
      'Democratic space',
      'heading 4 Coordinating Committee',
      'elected by the General Assembly',
      'raises before CLAC’s Board of Directors the concerns, problems and proposals of small coffee producer organizations',
      'heading 4 CLAC’s Board of Directors',
      'Source:',
      'link CLAC',
    ]);
  });

  it('says each relation in the body that it is said of, and not in a list of one, whose nesting would be heard before it', async () => {
    const widget = await put('lang="en"');
    const list = one(widget, 'ul');
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children].every(({ localName }) => localName === 'li')).to.equal(true);
    expect([...list.children].map((item) => item.querySelectorAll('[part=relation]').length)).to.deep.equal([
      1, 0, 2, 0,
    ]);
    expect(list.querySelector('li li')).to.equal(null);
  });

  for (const lang of languages)
    it(`says every name and relation once in ${lang}`, async () => {
      const text = seen(await put(`lang="${lang}"`)).toLowerCase();
      const { bodies, relations } = builtin.governance;
      for (const said of relations.map(({ text }) => (text as Record<string, string>)[lang]!.toLowerCase()))
        expect(text.split(said), said).to.have.lengthOf(2);
      for (const { name } of bodies) expect(text).to.contain((name as Record<string, string>)[lang]!.toLowerCase());
    });

  for (const [lang, said] of [
    ['es', ['Parte de: B', 'Asuntos elevados ante: C', 'Relación con: D', 'Elección a cargo de: A']],
    ['en', ['Part of: B', 'Matters raised before: C', 'Related to: D', 'Elected by: A']],
    ['pt', ['Parte de: B', 'Assuntos levados a: C', 'Relação com: D', 'Eleição a cargo de: A']],
    ['fr', ['Membre de : B', 'Questions portées devant : C', 'Lien avec : D', 'Élection par : A']],
  ] as const)
    it(`has words in ${lang} for a relation that comes without any`, async () => {
      const bodies = [...'abcd'].map((id) => ({ id, name: { es: id.toUpperCase(), en: id.toUpperCase() } }));
      const relations = (['part-of', 'raises-before', 'other', 'elects'] as const).map((type, index) => ({
        from: 'a',
        to: 'bcdb'[index]!,
        type,
      }));
      const widget = await put(`lang="${lang}"`, { governance: { bodies, relations } });
      expect(readAll(widget, '[part=relation]')).to.deep.equal(said);
      const spoken = heard(widget).join(' ');
      for (const each of said) expect(spoken).to.contain(each);
      // A name that has no version in the page's language carries its own.
      const foreign = all(widget, '[part=relation] [lang]').map((name) => name.getAttribute('lang'));
      expect(foreign).to.deep.equal(lang === 'es' || lang === 'en' ? [] : ['es', 'es', 'es', 'es']);
    });

  it('draws its lines for the eye only', async () => {
    const widget = await put('lang="en"');
    expect(all(widget, 'svg:not(svg svg)').map((svg) => svg.getAttribute('aria-hidden')))
      .to.include.members(['true'])
      .and.not.include(null);
  });

  it('stands in one column where it is narrow, and in four where it is wide', async () => {
    const widget = await put('lang="en"');
    for (const [width, columns] of [
      [320, 1],
      [1200, 4],
    ] as const) {
      await fit(widget, width);
      const lefts = boxes(widget).map(({ left }) => Math.round(left));
      const tops = boxes(widget).map(({ top }) => Math.round(top));
      expect(new Set(lefts).size, `columns at ${width}`).to.equal(columns);
      expect(columns === 1 ? tops : lefts).to.deep.equal([...(columns === 1 ? tops : lefts)].sort((a, b) => a - b));
    }
  });

  it('stays in one column, or side by side, where the page says so', async () => {
    const widget = await put('lang="en" layout="vertical"');
    await fit(widget, 1200);
    const lefts = () => new Set(boxes(widget).map(({ left }) => Math.round(left))).size;
    expect(lefts()).to.equal(1);
    widget.layout = 'horizontal';
    await fit(widget, 320);
    expect(lefts()).to.equal(4);
    // Wider than its place, it can be scrolled with the keyboard.
    const scroller = one(widget, '[tabindex="0"]');
    expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
    expect(scroller.getAttribute('role')).to.equal('group');
    expect(heard(widget)).to.include('group Governing bodies');
    expect(found.events).to.deep.equal([]);
  });

  it('names what can be scrolled by the heading that is shown', async () => {
    const widget = await put('lang="en" layout="horizontal"');
    const heading = Object.assign(document.createElement('span'), { slot: 'heading', textContent: 'Who decides' });
    widget.append(heading);
    await fit(widget, 320);
    expect(heard(widget)).to.include('group Who decides');
  });

  it('keeps its layout where the attribute is wrong, and tells the editor once', async () => {
    const widget = await put('lang="en" layout="sideways"');
    await fit(widget, 320);
    expect(new Set(boxes(widget).map(({ left }) => left)).size).to.equal(1);
    expect(found.events).to.have.lengthOf(1);
    expect(found.events[0]).to.include({
      attribute: 'layout',
      value: 'sideways',
      expected: 'auto | vertical | horizontal',
    });
    expect([found.warnings.length, found.errors.length]).to.deep.equal([1, 0]);
  });

  for (const [name, data] of [
    ['the built-in bodies', builtin.governance],
    ['twelve bodies', dozen],
  ] as const)
    for (const width of [180, 320, 768, 1280])
      it(`keeps ${name} apart and inside at ${width} px`, async () => {
        for (const lang of data === dozen ? (['en'] as const) : languages) {
          const widget = await put(`lang="${lang}"`, { governance: data });
          await fit(widget, width);
          const around = widget.getBoundingClientRect();
          const drawn = boxes(widget);
          expect(drawn).to.have.lengthOf(data.bodies.length);
          for (const each of drawn) {
            expect(each.left).to.be.at.least(around.left - 1);
            expect(each.right).to.be.at.most(around.right + 1);
            expect(drawn.filter((other) => other !== each && overlap(other, each))).to.deep.equal([]);
          }
          for (const each of all(widget, '[part=body]')) {
            expect(each.scrollWidth, each.innerText).to.be.at.most(each.clientWidth + 1);
            expect(each.scrollHeight, each.innerText).to.be.at.most(each.clientHeight + 1);
          }
          expect(one(widget, '.scroller').scrollWidth).to.be.at.most(one(widget, '.scroller').clientWidth + 1);
        }
      });

  it('keeps the built-in bodies where a relation names an unknown one, or where the ranks run in a circle', async () => {
    for (const wrong of [governance('a b', 'a elects ghost'), governance('a b', 'a elects b', 'b elects a')]) {
      const widget = await put('lang="en"', { governance: wrong });
      expect(readAll(widget, '[part=name]')).to.contain('General Assembly').and.to.have.lengthOf(4);
    }
  });

  it('shows as many bodies as it is given, and one, and none', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `b${index}`).join(' ');
    const widget = await put('lang="en"', { governance: governance(many, 'b0 elects b1') });
    expect(boxes(widget)).to.have.lengthOf(40);
    expect(seen(widget)).to.match(/b0 elects b1/i);
    expect(boxes(await put('lang="en"', { governance: governance('a') }))).to.have.lengthOf(1);
    expect(seen(await put('lang="en"', { governance: { bodies: [], relations: [] } }))).to.equal('Governing bodies');
    expect(found.events).to.deep.equal([]);
  });

  it('is read from right to left where the page around is, in its own direction', async () => {
    const widget = await put('lang="en"');
    widget.parentElement!.parentElement!.dir = 'rtl';
    await fit(widget, 1200);
    await settled(widget);
    const lefts = boxes(widget).map(({ left }) => left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
  });

  accessible(put);
});
