import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import type { Governance } from '../../../src/dataset/types.js';
import type { CoffeeGovernanceDiagram } from '../../../src/widgets/governance-diagram/index.js';
import '../../../src/widgets/governance-diagram/index.js';
import { all, fit, one, overlap, show } from '../stage.js';
import { confused, crossed, joined, type Box, type Line } from './drawn.js';
import { dozen, governance, numbers, randomGovernance } from './random-graph.js';

/** Rounded to pixels, an end may be beside the line that it meets. */
const SLACK = 0.6;

const put = (data: Governance, attributes = '') =>
  show<CoffeeGovernanceDiagram>(`<coffee-governance-diagram lang="en" ${attributes}></coffee-governance-diagram>`, {
    governance: data,
  });

const boxesOf = (widget: CoffeeGovernanceDiagram, { bodies }: Governance) => {
  const rects = all(widget, '[part=body]').map((body) => body.getBoundingClientRect());
  const names = all(widget, '[part=name]').map((name) => name.textContent.trim());
  return rects.map((rect, index): Box & DOMRect =>
    Object.assign(rect, { id: bodies.find(({ name }) => name === names[index])!.id }),
  );
};

/** The lines that are seen, where they are seen. */
const linesOf = (widget: CoffeeGovernanceDiagram) =>
  all<SVGLineElement>(widget, '[part=connector]')
    .filter((line) => line.ownerSVGElement!.getClientRects().length)
    .map((line): Line => {
      const { left, top } = line.ownerSVGElement!.getBoundingClientRect();
      const [x1, y1, x2, y2] = [line.x1, line.y1, line.x2, line.y2].map(({ baseVal }) => baseVal.value) as [number, number, number, number]; // prettier-ignore
      const arrow = line.nextElementSibling?.localName === 'svg';
      return { type: line.getAttribute('class')!, x1: left + x1, y1: top + y1, x2: left + x2, y2: top + y2, arrow };
    });

/** What has to be so of any diagram at any width. */
function check(widget: CoffeeGovernanceDiagram, given: Governance, name: string) {
  const around = widget.getBoundingClientRect();
  const boxes = boxesOf(widget, given);
  expect(boxes.length, name).to.equal(given.bodies.length);
  const lines = linesOf(widget);
  for (const box of boxes) {
    expect(
      boxes.filter((other) => other !== box && overlap(other, box)),
      name,
    ).to.deep.equal([]);
    expect(box.left, name).to.be.at.least(around.left - 1);
    expect(box.right, name).to.be.at.most(around.right + 1);
  }
  for (const { x1, x2 } of lines) {
    expect(Math.min(x1, x2), name).to.be.at.least(around.left - 1);
    expect(Math.max(x1, x2), name).to.be.at.most(around.right + 1);
  }
  const { scrollWidth, clientWidth } = one(widget, '.scroller');
  expect(scrollWidth, name).to.be.at.most(clientWidth);
  for (const line of lines) expect(crossed(line, boxes, 1), `${name}: ${JSON.stringify(line)}`).to.deep.equal([]);
  expect(confused(lines, 0.1), name).to.deep.equal([]);
  const said = given.relations
    .filter(({ from, to }) => from !== to)
    .map(({ from, type, to }) => `${from} ${type} ${to}`);
  expect([...new Set(joined(lines, boxes, SLACK))].sort(), name).to.deep.equal([...new Set(said)].sort());
}

/** Names of one word and of many. */
const named = (given: Governance, seed: number): Governance => {
  const random = numbers(seed);
  return {
    ...given,
    bodies: given.bodies.map((body, index) => ({
      ...body,
      name: `${index}${' Consejo de Administración'.repeat(Math.floor(random() * 3))}`,
    })),
  };
};

const network = {
  ...builtin.governance,
  bodies: builtin.governance.bodies.map((body) => ({ ...body, name: body.id })),
};

const cases: (readonly [name: string, data: Governance])[] = [
  ['the built-in bodies', network],
  ['twelve bodies', dozen],
  ['a body that eight elect', governance('a b c d e f g h z', ...[...'abcdefgh'].map((id) => `${id} elects z`))],
  ['two bodies with nine lines', governance('a z', ...['elects', 'part-of', 'raises-before', 'other'].flatMap((type) => [`a ${type} z`]), 'z raises-before a', 'z other a')], // prettier-ignore
  ['lines that go back', governance('m n o p', 'm part-of p', 'n part-of p', 'o part-of p', 'p raises-before m')],
  ['24 bodies in a chain', governance('abcdefghijklmnopqrstuvwx'.split('').join(' '), ...[...'abcdefghijklmnopqrstuvw'].map((id, index) => `${id} elects ${'abcdefghijklmnopqrstuvwx'[index + 1]}`))], // prettier-ignore
  ...[2, 3, 5, 8, 13, 21, 34, 55].map((seed) => [`seed ${seed}`, named(randomGovernance(seed), seed)] as const),
];

describe('the governance diagram, as it is seen,', () => {
  for (const [name, data] of cases)
    it(`has each line end at the boxes that it joins, and nothing on anything else: ${name}, ${data.bodies.length} bodies`, async function () {
      this.timeout(20_000);
      const widget = await put(data);
      for (const width of [320, 600, 900, 1280]) {
        await fit(widget, width);
        check(widget, data, `${width} px`);
      }
    });

  for (const layout of ['vertical', 'horizontal'])
    it(`does so too where its layout is ${layout}`, async () => {
      const widget = await put(dozen, `layout=${layout}`);
      await fit(widget, 1280);
      check(widget, dozen, layout);
    });

  it('has boxes of one rank as high as one another, whoever is in them', async () => {
    const { bodies, relations } = governance('a b c', 'a elects b', 'a elects c');
    const people = ['Ana Quispe', 'Luz Torres', 'Iván Paz'].map((name) => ({ name }));
    const data = { relations, bodies: bodies.map((body) => (body.id === 'b' ? { ...body, people } : body)) };
    const widget = await put(data);
    await fit(widget, 900);
    const [a, b, c] = boxesOf(widget, data);
    expect([b!.top, b!.height]).to.deep.equal([c!.top, c!.height]);
    expect(a!.height).to.be.below(b!.height);
    check(widget, data, 'with people');
  });

  it('mirrors boxes and lines in a language that runs the other way', async () => {
    const widget = await put(dozen);
    await fit(widget, 900);
    const [left] = boxesOf(widget, dozen);
    one(widget, '.root').dir = 'rtl';
    const around = widget.getBoundingClientRect();
    const [right] = boxesOf(widget, dozen);
    expect(around.right - right!.right).to.be.closeTo(left!.left - around.left, 1);
    const [svg] = all<SVGElement>(widget, '.lines > svg').filter((each) => each.getClientRects().length);
    expect(getComputedStyle(svg!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });
});
