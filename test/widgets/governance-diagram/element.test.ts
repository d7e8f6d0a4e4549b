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
import { governance } from './random-graph.js';

const put = (attributes: string, data = {}) =>
  show<CoffeeGovernanceDiagram>(`<coffee-governance-diagram ${attributes}></coffee-governance-diagram>`, data);

/** Twelve bodies in four ranks; most have several parents, and two relations point back. */
// prettier-ignore
const dozen = governance(
  'a b c d e f g h i j k l',
  'a part-of e', 'b part-of e', 'b part-of f', 'c part-of f', 'c part-of g', 'd part-of g', 'd part-of e',
  'e elects h', 'f elects h', 'f elects i', 'g elects i', 'g elects j', 'a part-of j',
  'h elects k', 'i elects k', 'i elects l', 'j elects l', 'b elects l',
  'k raises-before a', 'l other h',
);

const box = (element: Element) => element.getBoundingClientRect();
const boxes = (widget: CoffeeGovernanceDiagram) => all(widget, '[part=body]').map(box);
const boxOf = (widget: CoffeeGovernanceDiagram, name: string) =>
  box(all(widget, '[part=body]').find((each) => each.querySelector('[part=name]')!.textContent === name)!);
const edges = (line: SVGLineElement) => {
  const { left, top } = box(line.ownerSVGElement!);
  return { right: left + line.x2.baseVal.value, y: top + line.y2.baseVal.value };
};
/** The lines that are seen, each with its corners on the screen. */
const lines = (widget: CoffeeGovernanceDiagram) =>
  all<SVGGElement>(widget, '[part=connector]')
    .filter((line) => box(line).width || box(line).height)
    .map((connector) => ({
      type: connector.getAttribute('class')!,
      strokes: [...connector.querySelectorAll('line')].map((line) => {
        const { left, top } = box(line.ownerSVGElement!);
        const at = (length: SVGAnimatedLength) => length.baseVal.value;
        return { x1: left + at(line.x1), y1: top + at(line.y1), x2: left + at(line.x2), y2: top + at(line.y2) };
      }),
    }));
const onEdge = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
  y > top - 1 && y < bottom + 1 && Math.min(Math.abs(x - left), Math.abs(x - right)) < 1.5;

describe('the governance diagram', () => {
  const found = problems();

  it('tells the bodies and their relations in words, as a nested list', async () => {
    expect(heard(await put('lang="en"'))).to.deep.equal([
      'heading 3 Governing bodies',
      'list',
      'heading 4 Member organizations',
      'list',
      'their representatives take part in the General Assembly',
      'heading 4 General Assembly',
      'Democratic space',
      'heading 4 Coordinating Committee',
      'list',
      'elected by the General Assembly',
      'raises before CLAC’s Board of Directors the concerns, problems and proposals of small coffee producer organizations',
      'heading 4 CLAC’s Board of Directors',
      'Source:',
      'link CLAC',
    ]);
  });

  it('nests the lists: each relation inside the body that it is said of', async () => {
    const widget = await put('lang="en"');
    const list = one(widget, 'ul');
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children].every(({ localName }) => localName === 'li')).to.equal(true);
    expect([...list.children].map((item) => item.querySelectorAll('ul[role=list] > li').length)).to.deep.equal([
      1, 0, 2, 0,
    ]);
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
    expect(lines(widget).length).to.be.above(0);
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

  for (const [name, data, width] of [
    ['the built-in bodies', builtin.governance, 1280],
    ['twelve bodies', dozen, 1280],
    ['twelve bodies', dozen, 920],
  ] as const)
    it(`joins ${name} at ${width} px by lines from box to box that cross no other`, async () => {
      const widget = await put('lang="en"', { governance: data });
      await fit(widget, width);
      const drawn = lines(widget);
      expect(drawn.map(({ type }) => type).sort()).to.deep.equal(data.relations.map(({ type }) => type).sort());
      drawn.forEach(({ strokes }, index) => {
        const { from, to } = data.relations[index]!;
        const nameOf = (id: string) => {
          const { name } = data.bodies.find((body) => body.id === id)!;
          return typeof name === 'string' ? name : name['en']!;
        };
        const [start, end] = [strokes[0]!, strokes.at(-1)!];
        expect(onEdge(start.x1, start.y1, boxOf(widget, nameOf(from))), `start of ${from}–${to}`).to.equal(true);
        expect(onEdge(end.x2, end.y2, boxOf(widget, nameOf(to))), `end of ${from}–${to}`).to.equal(true);
        for (const { x1, y1, x2, y2 } of strokes)
          for (const each of boxes(widget)) {
            const line = new DOMRect(
              Math.min(x1, x2) - 0.5,
              Math.min(y1, y2) - 0.5,
              Math.abs(x2 - x1) + 1,
              Math.abs(y2 - y1) + 1,
            );
            expect(overlap(line, each), `${from}–${to} through a box`).to.equal(false);
          }
      });
    });

  it('joins each box to a line beside it where they stand in one column', async () => {
    const widget = await put('lang="en" layout="vertical"');
    await fit(widget, 320);
    const strokes = lines(widget).flatMap((line) => line.strokes);
    for (const each of boxes(widget)) expect(strokes.some(({ x2, y2 }) => onEdge(x2, y2, each))).to.equal(true);
  });

  for (const [name, data] of [
    [
      'many lines on a body with a name only',
      governance('a b c d e f g h z', ...[...'abcdefgh'].map((id) => `${id} elects z`)),
    ],
    ['many lines on the last of two bodies', governance('a z', ...Array.from({ length: 9 }, () => 'a other z'))],
    [
      'lines to bodies whose words are said elsewhere',
      governance('m n o p', 'm part-of p', 'n part-of p', 'o part-of p', 'p elects m'),
    ],
    ['twelve bodies', dozen],
  ] as const)
    it(`touches no box beside itself where they stand in one column: ${name}`, async () => {
      const widget = await put('lang="en" layout="vertical"', { governance: data });
      for (const width of [320, 900]) {
        await fit(widget, width);
        for (const body of all(widget, '.body')) {
          const around = box(body.querySelector('[part=body]')!);
          const touching = [...body.querySelectorAll('line')]
            .map((line) => ({ ...edges(line), down: line.x1.baseVal.value === line.x2.baseVal.value }))
            .filter(({ down }) => !down);
          for (const { right, y } of touching)
            expect(onEdge(right, y, around), `${y} of ${around.bottom}`).to.equal(true);
          const ys = touching.map(({ y }) => Math.round(y));
          expect(new Set(ys).size, 'each in its place').to.equal(ys.length);
        }
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
