import { expect, fixture, html } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import { readLanguage, registerLanguage } from '../../../src/dataset/languages/register-language.js';
import { readDataset } from '../../../src/dataset/languages/read-dataset.js';
import { languages } from '../../../src/language/languages/index.js';
import { packs } from '../../../src/language/packs/index.js';
import { phrases } from '../../../src/language/phrases.js';
import { languageOf, pickLanguage } from '../../../src/language/resolve.js';
import { validateDataset } from '../../../src/dataset/validate.js';
import type { CoffeeElement } from '../../../src/element/coffee-element.js';
import '../../../src/index.js';
import { aTimeout } from '@open-wc/testing';

const told = (given: unknown) => readLanguage(given).problems.map(({ path, expected }) => `${path}: ${expected.code}`);
const own = { code: 'qu', name: 'Runasimi' };

let core: (typeof languages)[number][];
let said: string[];
const { warn } = console;
beforeEach(() => {
  core = [...languages];
  said = [];
  console.warn = (message: string) => said.push(message);
});
afterEach(() => {
  console.warn = warn;
  languages.splice(0, languages.length, ...core);
});

describe('a language of one’s own', () => {
  it('is spoken by widgets that are there and by those that come', async () => {
    const stage = await fixture<HTMLElement>(
      html`<div lang="qu"><coffee-contact-button></coffee-contact-button></div>`,
    );
    const widget = stage.querySelector<CoffeeElement>('coffee-contact-button')!;
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.match(/^en/);
    registerLanguage({ ...own, story: { 'contact.label': 'CLACta qayay' } });
    await aTimeout(0);
    await widget.updateComplete;
    expect(widget.shadowRoot!.textContent).to.contain('CLACta qayay');
    expect(widget.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('qu');
    registerLanguage({ ...own, story: { 'contact.label': 'CLACman qillqay' } });
    await aTimeout(0);
    await widget.updateComplete;
    expect(widget.shadowRoot!.textContent).to.contain('CLACman qillqay');
    expect(said).to.deep.equal([]);
  });

  it('says what it lacks in another, each text with its own lang', async () => {
    registerLanguage({ ...own, fallbacks: ['es'], words: { objectives: 'Munasqakuna' } });
    const widget = await fixture<CoffeeElement>(html`<coffee-objectives-list lang="qu"></coffee-objectives-list>`);
    const { shadowRoot } = widget;
    expect(shadowRoot!.querySelector('[part=heading] [lang=es]')!.textContent).to.equal('Áreas de trabajo y objetivos');
    expect(shadowRoot!.textContent).to.contain('Munasqakuna');
  });

  it('may come with a dataset, which stays pure to those who only check it', () => {
    const given = { languages: { qu: { name: 'Runasimi', words: { source: 'Pukyu' } } } };
    expect(validateDataset(given).problems).to.deep.equal([]);
    expect(languageOf('qu')).to.equal(undefined);
    const { parts } = readDataset(given);
    expect(parts.languages!['qu']).to.include({ code: 'qu', name: 'Runasimi' });
    expect(pickLanguage(['qu-PE'])).to.include({ code: 'qu', lang: 'qu-PE' });
    expect(languageOf('qu')!.terms.source).to.equal('Pukyu');
  });

  it('is none of those in the script, and costs a dataset nothing else', () => {
    const { parts, problems } = validateDataset({
      members: builtin.members,
      languages: { es: { name: 'x' }, qu: own, '!': own },
    });
    expect(parts.members!.total).to.equal(155);
    expect(Object.keys(parts.languages!)).to.deep.equal(['qu']);
    expect(problems.map(({ path, costs }) => [path, costs])).to.deep.equal([
      ['languages.es.code', 'item'],
      ['languages.!.code', 'item'],
    ]);
  });

  it('is told of what is wrong, which is left out', () => {
    const given = {
      ...own,
      direction: 'up',
      fallbacks: ['qu'],
      locale: '!',
      months: ['a'],
      words: {
        source: '<b>Pukyu</b>',
        since: 'desde',
        found: { one: '{shown} {all}' },
        until: { other: '{date}', Day: '{date}' },
        objective: 'x',
        page: 7,
        news: 'x'.repeat(3000),
        decade: { other: 'x' },
      },
      messages: { problem: 'no {where}' },
      story: [],
    };
    expect(told(given)).to.have.members([
      'direction: choice',
      'fallbacks: list',
      'locale: language',
      'months: list',
      'words.source: text',
      'words.since: required',
      'words.found.other: required',
      'words.until.Day: id',
      'words.objective: unknown-name',
      'words.page: text',
      'words.news: text',
      'words.decade: text',
      'messages.problem: required',
      'story: object',
    ]);
    const { pack } = readLanguage(given);
    expect(pack!.words).to.deep.equal({ until: { other: '{date}' } });
    registerLanguage(given as never);
    expect(said.join()).to.contain('words.since');
  });

  it('is nothing where it is no language', () => {
    for (const given of [null, 7, 'qu', [], {}, { code: 'x' }, { code: 'english' }, { code: 'es' }])
      expect(readLanguage(given).pack, JSON.stringify(given)).to.equal(undefined);
  });

  it('reaches no prototype, whatever its names are', () => {
    const hostile = JSON.parse(
      '{"code":"qu","name":"x","story":{"__proto__":"a","constructor":"b"},"words":{"__proto__":{"other":"c"}}}',
    ) as unknown;
    const { pack } = readLanguage(hostile);
    expect(Object.getPrototypeOf(pack!.story)).to.equal(Object.prototype);
    expect(({} as { other?: string }).other).to.equal(undefined);
    registerLanguage(pack!);
    expect(pickLanguage(['qu']).code).to.equal('qu');
  });

  for (const pack of packs)
    it(`in a pack has nothing wrong and lacks nothing: ${pack.name}`, () => {
      expect(told(pack)).to.deep.equal([]);
      const asked = Object.entries(phrases).filter(([name, kind]) => !('extra' in kind) && name !== 'decadeOf1900s');
      for (const [name] of asked) expect(pack.words, name).to.have.property(name);
    });
});
