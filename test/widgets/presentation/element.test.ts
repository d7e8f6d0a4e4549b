import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import { CoffeePresentation } from '../../../src/widgets/presentation/index.js';
import { accessible, all, fit, heard, one, problems, read, readAll, seen, show } from '../stage.js';

const put = (attributes = '', data = {}, inside = '') =>
  show<CoffeePresentation>(`<coffee-presentation ${attributes}>${inside}</coffee-presentation>`, data);
const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

describe('the presentation', () => {
  const found = problems();

  it('is of the class that its tag names', () => {
    expect(customElements.get('coffee-presentation') === CoffeePresentation).to.equal(true);
  });

  for (const [lang, heading, member] of [
    [
      'es',
      'La Red Café',
      'Actualmente, la Red Café está compuesta por 155 organizaciones de pequeños productores de café',
    ],
    [
      'en',
      'The Coffee Network',
      'Currently, the Coffee Network is composed of 155 small coffee producer organizations',
    ],
    ['pt', 'A Rede Café', 'Atualmente, a Rede Café é composta por 155 organizações de pequenos produtores de café'],
    [
      'fr',
      'Le Réseau Café',
      'Actuellement, le Réseau Café est composé de 155 organisations de petits producteurs de café',
    ],
  ] as const)
    it(`tells in ${lang} what the network is, with its source`, async () => {
      const widget = await put(`lang="${lang}"`);
      expect(heard(widget)[0]).to.equal(`heading 3 ${heading}`);
      expect(all(widget, '[part=text] p')).to.have.lengthOf(5);
      expect(seen(widget)).to.contain(member).and.to.contain('CLAC').and.not.to.contain('{total}');
      expect(found.events).to.deep.equal([]);
    });

  it('puts the number of the dataset in, as the locale writes it, with its date', async () => {
    const members = { ...builtin.members, total: 12384, asOf: '2018-05' };
    const widget = await put('lang="es-MX"', { members });
    expect(read(one(widget, '[part=figure]'))).to.equal('12,384');
    expect(seen(widget)).to.contain('Dato de: mayo de 2018');
  });

  it('tells a story of one’s own, in the language that it has', async () => {
    const widget = await put('lang="pt"', { presentation: ['Somos {total}, {total}.', { fr: 'Bonjour <b>' }] });
    expect(readAll(widget, '[part=text] p')).to.deep.equal(['Somos 155, 155.', 'Bonjour <b>']);
    expect(one(widget, '[part=text] p:last-child').lang).to.equal('fr');
  });

  it('sets a picture beside the text where there is room, above it where there is not', async () => {
    const inside = `<img slot="picture" alt="Coffee" width="300" height="200" src="${picture}"><a slot="link" href="#x">More</a>`;
    const widget = await put('lang="en"', {}, inside);
    const image = widget.querySelector('img')!;
    const text = () => one(widget, '[part=text]').getBoundingClientRect();
    await fit(widget, 1100);
    expect(image.getBoundingClientRect().left).to.be.above(text().left + 300);
    await fit(widget, 320);
    expect(image.getBoundingClientRect().bottom).to.be.below(text().top + 1);
    expect(image.getBoundingClientRect().width).to.be.below(321);
    expect(one<HTMLSlotElement>(widget, 'slot[name=link]').assignedElements()[0]!.textContent).to.equal('More');
  });

  accessible((attributes) => put(attributes));
});

describe('The picture of the presentation', () => {
  const image = { src: 'https://example.org/a.jpg', alt: 'A hillside', credit: 'Las Nubes' };
  const data = { presentation: { heading: 'We', image, paragraphs: ['A'] } };

  it('is that of the dataset, under its heading', async () => {
    const widget = await show('<coffee-presentation lang="en"></coffee-presentation>', data);
    expect(heard(widget).slice(0, 2)).to.deep.equal(['heading 3 We', 'A']);
    // No picture can be had here: its words stand in its place.
    expect(heard(widget).join()).to.match(/A hillside.*Las Nubes/);
  });

  it('gives way to that of the page', async () => {
    const own = '<img slot="picture" alt="Own" src="data:,">';
    const widget = await show(`<coffee-presentation lang="en">${own}</coffee-presentation>`, data);
    expect(one(widget, 'figure').checkVisibility()).to.equal(false);
  });
});
