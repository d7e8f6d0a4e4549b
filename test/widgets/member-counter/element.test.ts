import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import type { CoffeeMemberCounter } from '../../../src/widgets/member-counter/index.js';
import '../../../src/widgets/member-counter/index.js';
import { accessible, all, calm, emulated, fit, heard, one, problems, read, seen, settled, show } from '../stage.js';

const put = (attributes: string, data = {}) =>
  show<CoffeeMemberCounter>(`<coffee-member-counter ${attributes}></coffee-member-counter>`, data);
const members = builtin.members;
const drawn = (widget: CoffeeMemberCounter) => one(widget, '.count').textContent;
const final = (widget: CoffeeMemberCounter) => one(widget, '.final').textContent;

/** Makes the page say that it is in the background: a test's page can't be sent there. */
function inBackground(hidden: boolean) {
  if (hidden) Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  else Reflect.deleteProperty(document, 'hidden');
}

/** Waits until the count has begun to draw. */
async function counting(widget: CoffeeMemberCounter) {
  for (let frame = 0; frame < 60 && !drawn(widget); frame++) await nextFrame();
  expect(drawn(widget), 'the number drawn').to.not.equal('');
}

describe('the member counter', () => {
  const found = problems();

  it('keeps the built-in number where the data has none', async () => {
    const widget = await put('lang="en"', { members: { total: 'lots', since: '2005', source: { text: 'x' } } });
    expect(final(widget)).to.equal('155');
  });

  for (const [lang, text] of [
    ['es', '155 organizaciones de pequeños productores de café Constituida 2005 Activa desde los años 90 Fuente CLAC'],
    ['en', '155 small coffee producer organizations Established 2005 Active since the 1990s Source CLAC'],
    ['pt', '155 organizações de pequenos produtores de café Constituída 2005 Ativa desde a década de 1990 Fonte CLAC'],
    [
      'fr',
      '155 organisations de petits producteurs de café Constitution 2005 En activité depuis les années 1990 Source CLAC',
    ],
  ])
    it(`tells in ${lang} how many, since when and by which source`, async () => {
      expect(seen(await put(`still lang="${lang}"`))).to.equal(text);
    });

  for (const attributes of [
    'value=“384” lang=“en” as-of=“2018”',
    'lang="en" value="&#8221;384&#8243;" as-of="31/05/2018"',
    'lang="en" value="384" asof="2018"',
  ])
    it(`reads ${attributes}, as people paste it`, async () => {
      const widget = await put(`still ${attributes}`);
      expect(final(widget)).to.equal('384');
      expect(seen(widget)).to.contain('As of').and.to.contain('2018');
      expect(found.warnings).to.deep.equal([]);
    });

  for (const [lang, one, many] of [
    ['es', '1 organización de', '2 organizaciones de'],
    ['en', '1 small coffee producer organization Est', '2 small coffee producer organizations'],
    ['pt', '1 organização de', '2 organizações de'],
    ['fr', '1 organisation de', '2 organisations de'],
  ])
    it(`says one and many in ${lang}`, async () => {
      expect(seen(await put(`still lang="${lang}" value="1"`))).to.match(new RegExp(`^${one}`));
      expect(seen(await put(`still lang="${lang}" value="2"`))).to.match(new RegExp(`^${many}`));
    });

  for (const [lang, figure] of [
    ['es', '12.345'],
    ['es-MX', '12,345'],
    ['en', '12,345'],
    ['pt-BR', '12.345'],
    ['fr', '12\u202f345'],
  ])
    it(`groups digits as people write them in ${lang}`, async () => {
      expect(final(await put(`still lang="${lang}" value="12345"`))).to.equal(figure);
    });

  it('leads to its source, on the page in the language of the reader', async () => {
    for (const [lang, page] of [
      ['en', '/en/redes-y-productos/redes-de-producto/red-cafe/'],
      ['pt', '/pt-br/redes-y-productos/redes-de-producto/rede-cafe/'],
    ]) {
      const widget = await put(`still lang="${lang}"`);
      expect(heard(widget)).to.include('link CLAC');
      expect(one<HTMLAnchorElement>(widget, 'a').href).to.equal(`http://clac-comerciojusto.org${page}`);
    }
  });

  it('names its source without a link where it has no address', async () => {
    const widget = await put('still lang="en"', { members: { ...members, source: { text: 'FLO <b>' } } });
    expect(seen(widget)).to.match(/Source FLO <b>$/);
    expect(all(widget, 'a')).to.have.lengthOf(0);
  });

  it('says as of when the number is, by the dataset or by attribute', async () => {
    const data = { members: { ...members, asOf: '2018-05' } };
    const widget = await put('still lang="en"', data);
    expect(seen(widget)).to.contain('As of May 2018');
    expect(one(widget, 'time[datetime="2018-05"]').textContent).to.equal('May 2018');
    expect(seen(await put('still lang="en" as-of="2020"', data)))
      .to.contain('As of 2020')
      .and.not.contain('2018');
  });

  it('takes its number and dates from its attributes, and then names neither the date nor the source of another', async () => {
    const data = { members: { ...members, asOf: '2018' } };
    const text = seen(await put('still lang="en" value="384" since="1998"', data));
    expect(text).to.equal('384 small coffee producer organizations Established 1998');
    const dated = seen(await put('still lang="en" value="384" as-of="2021" since="2005"', data));
    expect(dated).to.equal('384 small coffee producer organizations Established 2005 As of 2021');
  });

  it('takes zero, and a number from a script', async () => {
    expect(seen(await put('still lang="en" value="0"'))).to.match(/^0 .*organizations Established 2005/);
    const widget = await put('still lang="en"');
    for (const value of [0, 384]) {
      widget.value = value;
      await settled(widget);
      expect(seen(widget))
        .to.match(new RegExp(`^${value} `))
        .and.not.contain('Source');
    }
    expect(found.events).to.deep.equal([]);
  });

  for (const value of ['-3', 'abc', '1e400', '1.5', '٣', '9'.repeat(400), '1e3', '0x10', '1 000 000 000'])
    it(`keeps the built-in number where value is ${value.slice(0, 8)}, and tells the editor once`, async () => {
      const widget = await put(`lang="en" value="${value}"`);
      expect(final(widget)).to.equal('155');
      expect(read(one(widget, '[part=facts]'))).to.contain('Source CLAC');
      expect(found.events).to.have.lengthOf(1);
      expect(found.events[0]).to.include({ tag: 'coffee-member-counter', attribute: 'value', value });
      expect(found.events[0]!.expected).to.equal('a whole number, 0–999999999');
      expect(found.warnings).to.have.lengthOf(1);
      expect(found.errors).to.deep.equal([]);
    });

  it('keeps its dates where since and as-of are none, and tells the editor of each', async () => {
    const text = seen(
      await put('still lang="en" since="soon" as-of="2018-13"', { members: { ...members, asOf: '2018' } }),
    );
    expect(text).to.contain('Established 2005').and.contain('As of 2018');
    expect(found.events.map(({ attribute, value }) => `${attribute} ${value}`)).to.have.members([
      'since soon',
      'as-of 2018-13',
    ]);
  });

  it('stands in a sentence as its bare figure', async () => {
    const widget = await put('inline lang="es" value="1234567"');
    const sentence = document.createElement('p');
    sentence.append('Somos ');
    widget.replaceWith(sentence);
    sentence.append(widget, ' organizaciones.');
    await settled(widget);
    expect(one(widget, '[part=base]').textContent).to.match(/^\s*1\.234\.567\s*$/);
    expect(seen(widget)).to.equal('1.234.567');
    expect(getComputedStyle(widget).display).to.equal('inline');
    // Nothing in it makes a line of its own, or a space before what follows it.
    const line = parseFloat(getComputedStyle(sentence).fontSize) * 2;
    expect(sentence.getBoundingClientRect().height).to.be.below(line);
    const width = sentence.ownerDocument.createRange();
    width.selectNodeContents(sentence);
    const before = width.getBoundingClientRect().width;
    widget.replaceWith('1.234.567');
    width.selectNodeContents(sentence);
    expect(width.getBoundingClientRect().width).to.be.closeTo(before, 1);
  });

  it('is no inline figure where inline is "false"', async () => {
    const widget = await put('inline="false" still="true" lang="en"');
    expect(widget.inline).to.equal(false);
    expect(getComputedStyle(widget).display).to.equal('block');
    expect(seen(widget)).to.contain('Established');
  });

  describe('while it counts up', () => {
    afterEach(() => inBackground(false));

    it('moves from low to high and rests on the number in under 1.5 seconds, in the same width', async () => {
      const began = performance.now();
      const widget = await put('lang="en" value="98765"');
      await counting(widget);
      const numbers = new Set<number>();
      const widths = new Set<number>();
      while (drawn(widget) && performance.now() - began < 3000) {
        numbers.add(Number(drawn(widget).replace(',', '')));
        widths.add(one(widget, '.figure').getBoundingClientRect().width);
        await nextFrame();
      }
      const took = performance.now() - began;
      widths.add(one(widget, '.figure').getBoundingClientRect().width);
      expect([...numbers]).to.deep.equal([...numbers].sort((a, b) => a - b));
      expect(numbers.size).to.be.above(5);
      expect(Math.max(...numbers)).to.be.at.most(98765);
      expect(took).to.be.within(300, 1500 + 250);
      expect(widths.size).to.equal(1);
      expect(getComputedStyle(one(widget, '.final')).opacity).to.equal('1');
      await aTimeout(100);
      expect(drawn(widget)).to.equal('');
    });

    it('tells assistive technology the number, from the start', async () => {
      const widget = await put('lang="en" value="98765"');
      await counting(widget);
      expect(heard(widget).slice(0, 2)).to.deep.equal(['98,765', 'small coffee producer organizations']);
    });

    it('counts once: a change of the number is shown at once', async () => {
      const widget = await put('lang="en"');
      await counting(widget);
      dispatchEvent(new Event('beforeprint'));
      widget.value = 384;
      await settled(widget);
      expect([drawn(widget), final(widget)]).to.deep.equal(['', '384']);
    });

    it('is finished at once when its page goes to the background', async () => {
      const widget = await put('lang="en"');
      await counting(widget);
      inBackground(true);
      document.dispatchEvent(new Event('visibilitychange'));
      expect(drawn(widget)).to.equal('');
      await aTimeout(50);
      expect(drawn(widget)).to.equal('');
    });

    it('is finished at once when its page is printed', async () => {
      const widget = await put('lang="en"');
      await counting(widget);
      dispatchEvent(new Event('beforeprint'));
      expect(drawn(widget)).to.equal('');
    });

    it('is finished when it leaves the page, and complete when it comes back', async () => {
      const widget = await put('lang="en"');
      await counting(widget);
      const around = widget.parentElement!;
      widget.remove();
      around.append(widget);
      await settled(widget);
      expect([drawn(widget), final(widget)]).to.deep.equal(['', '155']);
    });

    it('waits until it is seen', async () => {
      const widget = await show<CoffeeMemberCounter>(
        '<div style="height: 300vh"></div><coffee-member-counter lang="en"></coffee-member-counter>',
      );
      await aTimeout(100);
      expect(drawn(widget)).to.equal('');
      widget.scrollIntoView({ behavior: 'instant' });
      await counting(widget);
    });
  });

  describe('does not count up', () => {
    const rests = async (attributes: string) => {
      const widget = await put(`lang="en" ${attributes}`);
      const shown = new Set<string>();
      for (let frame = 0; frame < 10; frame++) {
        await nextFrame();
        shown.add(drawn(widget));
      }
      expect([...shown]).to.deep.equal(['']);
    };
    afterEach(calm);

    it('where it is told to be still', () => rests('still'));
    emulated('where the reader wants less motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      await rests('');
    });
    emulated('on paper', async () => {
      await emulateMedia({ media: 'print' });
      await rests('');
    });
    it('in a page in the background', async () => {
      inBackground(true);
      try {
        await rests('');
      } finally {
        inBackground(false);
      }
    });
  });

  for (const width of [180, 320, 1600])
    it(`keeps within ${width} px, also with its longest number`, async () => {
      for (const value of ['155', '12345', '999999999']) {
        const widget = await put(`still lang="es" value="${value}"`);
        await fit(widget, width);
        expect(one(widget, '.figure').getBoundingClientRect().right).to.be.at.most(
          widget.getBoundingClientRect().right + 1,
        );
        expect(widget.scrollWidth).to.be.at.most(widget.clientWidth + 1);
      }
    });

  accessible((attributes) => put(`still as-of="2018" ${attributes}`));
});
