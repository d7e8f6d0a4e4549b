import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import { parseEdtf } from '../../../src/values/edtf.js';
import { figures } from '../../../src/dataset/builtin/figures.js';
import { presentation } from '../../../src/dataset/builtin/presentation.js';
import type { LocalizedText } from '../../../src/dataset/types.js';
import { pickText } from '../../../src/language/say.js';
import { languages } from '../../../src/language/languages/index.js';
import { pickLanguage } from '../../../src/language/resolve.js';
import { areas, facts, objectives } from './facts.js';

const codes = languages.map(({ code }) => code);
const whole = { ...builtin, presentation, figures };
const { governance, members } = builtin;

/** Every object with languages for keys, by its path. */
function texts(node: unknown, path = '$'): [string, Record<string, string>][] {
  if (!node || typeof node !== 'object' || path.endsWith('.url')) return [];
  if (codes.some((code) => Object.hasOwn(node, code))) return [[path, node as Record<string, string>]];
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

/** All that the dataset says in one language. */
const prose = (code: string) => texts(whole).map(([, text]) => text[code]);

describe('the built-in dataset', () => {
  // The tables of facts are in this order.
  ['es', 'en', 'pt', 'fr'].forEach((code, place) => {
    for (const [fact, words] of Object.entries(facts))
      it(`says in ${code}: ${fact}`, () => {
        expect(prose(code).some((text) => words[place]!.test(text ?? ''))).to.equal(true);
      });

    for (const [name, given, expected] of [
      ['four areas', builtin.areas, areas],
      ['six objectives', builtin.objectives, objectives],
    ] as const)
      it(`names in ${code} the ${name}, in the order of the page`, () => {
        expect(given).to.have.lengthOf(expected.length);
        expected.forEach((words, index) =>
          expect(pickText(given[index]!.text, pickLanguage([code])).value).to.match(words[place]!),
        );
      });
  });

  it('has every text in every language, and none of them empty', () => {
    const found = texts(whole);
    expect(found).to.have.lengthOf.above(30);
    for (const [path, text] of found)
      for (const code of codes) expect(text[code]?.trim(), `${path}.${code}`).to.be.a('string').and.not.equal('');
  });

  it('has no text in one language only, but for the name of CLAC', () => {
    const alone = new Set<unknown>();
    JSON.stringify(whole, (key, value: unknown) => {
      if (/^(text|title|name|label)$/.test(key) && typeof value === 'string') alone.add(value);
      return value;
    });
    expect([...alone]).to.have.members(['CLAC']);
  });

  it('counts 155 organizations, since 2005 and the 90s, with the page for source and no date of its own', () => {
    const url = 'http://clac-comerciojusto.org/en/redes-y-productos/redes-de-producto/red-cafe/';
    expect(members).to.include({ total: 155, since: '2005', activeSince: '199X' }).and.not.have.property('asOf');
    expect(pickText(members.source!.url!, pickLanguage(['es'])).value).to.equal(url);
    expect(pickText(members.source!.url!, pickLanguage(['pt'])).value).to.contain('/pt-br/');
  });

  it('ties no objective to an area, as the page ties none', () => {
    for (const objective of builtin.objectives) expect(objective).not.to.have.property('area');
  });

  it('has one id for each thing', () => {
    for (const list of [builtin.areas, builtin.objectives, governance.bodies, builtin.timelines['colombia']!.events]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('relates only bodies that it has', () => {
    const ids = governance.bodies.map(({ id }) => id);
    for (const { from, to } of governance.relations) expect(ids).to.include.members([from, to]);
    expect(governance.relations).to.have.lengthOf(3);
  });

  it('has dates that can be read: the visit of 1991, the export of 1992, and all that came of it', () => {
    const colombia = builtin.timelines['colombia']!.events;
    const dates = [members.since, members.activeSince, ...colombia.map(({ date }) => date)];
    for (const date of dates) expect(parseEdtf(date ?? ''), date).not.to.equal(undefined);
    expect(colombia.map(({ date }) => date)).to.deep.equal(['1991', '1992', '1992/..', '1992/..']);
  });

  it('puts the count in the presentation where it belongs, in each language', () => {
    const paragraphs: readonly LocalizedText[] = presentation.paragraphs;
    for (const code of codes)
      expect(
        paragraphs.filter((text) => pickText(text, pickLanguage([code])).value.includes('{total}')),
      ).to.have.length(1);
    expect(JSON.stringify(presentation)).not.to.contain('155');
  });

  it('leads to the site of CLAC, and invents no e-mail, telephone or feed', () => {
    const site = 'https://clac-comerciojusto.org/';
    expect(builtin.contact.url).to.equal(site);
    expect(builtin.contact).not.to.have.any.keys('email', 'phone', 'whatsapp');
    expect(builtin.news).to.include({ url: site }).and.not.have.property('src');
  });
});
