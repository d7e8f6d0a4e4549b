import { expect } from '@open-wc/testing';
import type { Figure } from '../../../src/dataset/types.js';
import type { CoffeeFigures } from '../../../src/widgets/figures/index.js';
import '../../../src/widgets/figures/index.js';
import { accessible, all, fit, heard, one, problems, readAll, seen, settled, show } from '../stage.js';

const put = (attributes = '', figures?: readonly unknown[]) =>
  show<CoffeeFigures>(
    `<coffee-figures still ${attributes}></coffee-figures>`,
    figures && { figures: figures as Figure[] },
  );
const many = (count: number) => Array.from({ length: count }, (_, value) => ({ value: value + 1, label: 'A' }));

describe('the figures', () => {
  const found = problems();

  it('are those of the source page where nobody gives any, with their source said once', async () => {
    const widget = await put('lang="en"');
    expect(readAll(widget, '[part=figure]')).to.deep.equal(['155', '4', '6', '5']);
    expect(readAll(widget, '[part=source]')).to.deep.equal(['CLAC']);
    expect(seen(widget)).to.contain('areas of work').and.contain('Cocoa, bananas, flowers, fruits and crafts');
  });

  it('have their units: a share, a currency, words', async () => {
    const figures = [
      { value: 12.5, unit: 'percent', label: 'A' },
      { value: 1_840_000, unit: 'USD', label: 'B' },
      { value: 26_300, unit: { es: 'toneladas', en: 'tonnes' }, label: 'C' },
      { value: 4.25, label: 'D' },
    ];
    const widget = await put('lang="en"', figures);
    expect(readAll(widget, '[part=figure]')).to.deep.equal(['12.5%', '$1,840,000', '26,300', '4.25']);
    expect(readAll(widget, '[part=unit]')).to.deep.equal(['tonnes']);
    widget.lang = 'es';
    await settled(widget);
    expect(readAll(widget, '[part=figure]').map((each) => each.replace(/\s/g, ' '))).to.deep.equal([
      '12,5 %',
      '1.840.000 US$',
      '26.300',
      '4,25',
    ]);
    expect(readAll(widget, '[part=unit]')).to.deep.equal(['toneladas']);
  });

  for (const [value, unit, shown] of [
    [1.5e-7, '', '0.00000015'],
    [922_851_875_567.5863, '', '922,851,875,567.5863'],
    [-1_840_000, '', '-1,840,000'],
    [0.07, 'percent', '0.07%'],
    [12.5, 'USD', '$12.50'],
    [1.4055, 'USD', '$1.4055'],
    [12, 'USD', '$12'],
    [12.5, 'KWD', 'KWD 12.500'],
    [1.5, 'JPY', '¥1.5'],
    [12.5, 'ONG', '12.5 ONG'],
  ] as const)
    it(`are exactly those of the dataset: ${value} ${unit} is ${shown}`, async () => {
      const widget = await put('lang="en"', [{ value, label: 'A', ...(unit && { unit }) }]);
      expect(seen(widget)).to.equal(`Key figures ${shown} A`);
    });

  it('have each its date, source and note', async () => {
    const source = { text: 'Fairtrade Foundation', url: 'https://example.org/' };
    const widget = await put('lang="en"', [
      { value: 1, label: 'A', asOf: '2010', source, note: 'Green coffee.' },
      { value: 2, label: 'B' },
    ]);
    expect(heard(widget).join(' ')).to.match(/Green coffee\. As of: 2010 Source: link Fairtrade Foundation/);
  });

  it('have what they share, date or source, said once under all of them', async () => {
    const source = { text: 'Fairtrade Foundation' };
    const figures = (asOf: string) => [
      { value: 1, unit: 'tonnes', label: 'A', asOf: '2010', source },
      { value: 2, unit: 'tonnes', label: 'B', asOf, source },
    ];
    const words = async (asOf: string) => heard(await put('lang="en"', figures(asOf))).join(' ');
    expect(await words('2010')).to.match(/1 tonnes A .*2 tonnes B As of: 2010 Source: Fairtrade Foundation$/);
    expect(await words('2011')).to.match(/A As of: 2010 .*B As of: 2011 Source: Fairtrade Foundation$/);
  });

  it('stand on one line, the long ones too, four side by side', async () => {
    const widget = await put('lang="es"', [{ value: 118_400, unit: 'USD', label: 'A' }, ...many(3)]);
    for (const width of [640, 720, 1200]) {
      await fit(widget, width);
      expect(one(widget, '.final').getClientRects(), `${width} px`).to.have.lengthOf(1);
    }
  });

  it('stay inside their widget where text is large and the page narrow', async () => {
    const widget = await put('lang="es"', [{ value: 118_400_000.5, unit: 'USD', label: 'A' }]);
    widget.style.fontSize = '200%';
    await fit(widget, 240);
    expect(one(widget, '[part=base]').scrollWidth).to.be.at.most(240);
  });

  for (let count = 1; count <= 8; count++)
    it(`leave no gap in any row, where there are ${count}`, async () => {
      const widget = await put('', many(count));
      for (const width of [320, 600, 1000]) {
        await fit(widget, width);
        const list = one(widget, '[part=list]').getBoundingClientRect();
        const right = new Map<number, number>();
        for (const item of all(widget, '[part=item]')) {
          const { top, right: end } = item.getBoundingClientRect();
          right.set(Math.round(top), Math.max(right.get(Math.round(top)) ?? 0, end));
        }
        for (const end of right.values()) expect(end, `${width} px`).to.be.closeTo(list.right, 1);
        expect(one(widget, '[part=base]').scrollWidth).to.be.at.most(width);
      }
    });

  it('are no more than 24, and the editor is told of the rest', async () => {
    const widget = await put('', many(200));
    expect(all(widget, '[part=item]')).to.have.lengthOf(24);
    expect(found.warnings.join()).to.match(/figures = 200/);
  });

  it('count up once, in the form that they end in', async () => {
    const widget = await show<CoffeeFigures>('<coffee-figures lang="en"></coffee-figures>', {
      figures: [
        { value: 50.5, unit: 'percent', label: 'A' },
        { value: 9000, label: 'B' },
      ],
    });
    const drawn = () => all(widget, '.count').map(({ textContent }) => textContent);
    const until = Date.now() + 5000;
    while (!drawn()[1] && Date.now() < until) await new Promise((done) => setTimeout(done, 10));
    expect(drawn()[0]).to.match(/^[\d.]+%$/);
    while (drawn()[1] && Date.now() < until) await new Promise((done) => setTimeout(done, 10));
    expect(drawn()).to.deep.equal(['', '']);
    expect(readAll(widget, '.final')).to.deep.equal(['50.5%', '9,000']);
  });

  accessible((attributes) => put(attributes));
});
