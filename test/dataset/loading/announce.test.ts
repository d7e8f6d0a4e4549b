import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import { announcer } from '../../../src/dataset/loading/announce.js';
import type { CoffeeNetworkErrorEvent, CoffeeNetworkLoadEvent } from '../../../src/dataset/loading/events.js';
import type { Loaded } from '../../../src/dataset/loading/follow-address.js';
import { validateDataset } from '../../../src/dataset/validate.js';
import { problems } from '../../widgets/stage.js';

const good: Loaded = { parts: {}, problems: [] };
const failed: Loaded = { ...good, failure: 'HTTP 404' };
const wrong = (total: number) => validateDataset({ members: { ...builtin.members, total }, contact: 7 });

describe('what came of a dataset', () => {
  const found = problems();
  let heard: string[];
  let errors: CoffeeNetworkErrorEvent[];
  let place: HTMLElement;
  const hear = (event: CoffeeNetworkErrorEvent | CoffeeNetworkLoadEvent) => {
    heard.push(event.type);
    if ('problems' in event) errors.push(event);
  };
  beforeEach(() => {
    [heard, errors] = [[], []];
    place = document.createElement('div');
    place.lang = 'en';
    document.body.append(place);
    document.addEventListener('coffee-network-load', hear);
    document.addEventListener('coffee-network-error', hear);
  });
  afterEach(() => {
    place.remove();
    document.removeEventListener('coffee-network-load', hear);
    document.removeEventListener('coffee-network-error', hear);
  });

  it('is one event where all is good, and nothing for the editor', () => {
    announcer(place)('src', 'https://a.example/', good, builtin);
    expect(heard).to.deep.equal(['coffee-network-load']);
    expect(found.warnings).to.deep.equal([]);
  });

  it('is an error alone where nothing could be read, with a code for programs', () => {
    announcer(place)('src', 'https://a.example/', failed, builtin);
    expect(heard).to.deep.equal(['coffee-network-error']);
    expect(errors[0]).to.include({ origin: 'src', src: 'https://a.example/', code: 'readable-file' });
    expect(errors[0]!.problems[0]).to.include({ part: '', path: '', value: 'HTTP 404', code: 'readable-file' });
    expect(found.warnings).to.have.lengthOf(1);
    expect(found.warnings[0]).to.contain('<coffee-network src="https://a.example/"> HTTP 404: expected a JSON file');
  });

  it('is both where a part is wrong: each problem has its code', () => {
    announcer(place)('data', '', wrong(-1), builtin);
    expect(heard).to.deep.equal(['coffee-network-error', 'coffee-network-load']);
    expect(errors[0]!.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'members.total whole-number',
      'contact object',
    ]);
    expect(errors[0]!.code).to.equal('whole-number');
    expect(found.warnings).to.have.lengthOf(1);
  });

  it('speaks of its own syntax where JSON inside the element is none, not of servers', () => {
    announcer(place)('inline', '', { ...good, failure: 'Unexpected token }' }, builtin);
    expect(errors[0]!.code).to.equal('readable-json');
    expect(found.warnings[0]).to.contain('<coffee-network inline> Unexpected token }: expected JSON without');
    expect(found.warnings[0]).to.not.match(/CORS|5 MB/);
  });

  it('is said once as long as the same is wrong, and again when that has changed', () => {
    const announce = announcer(place);
    for (const loaded of [wrong(-1), wrong(-1), wrong(-2), good, wrong(-2)]) announce('src', '/a', loaded, builtin);
    expect(found.warnings).to.have.lengthOf(3);
    expect(errors).to.have.lengthOf(3);
    announce('src', '/b', wrong(-2), builtin);
    announce('data', '', wrong(-2), builtin);
    expect(errors).to.have.lengthOf(5);
  });

  it('is said in the language of its place', () => {
    place.lang = 'es';
    announcer(place)('src', '/a', failed, builtin);
    expect(found.warnings[0]).to.contain('se esperaba un archivo JSON');
  });

  it('comes from the document where it is the whole page’s', () => {
    announcer(document)('src', '/a', failed, builtin);
    expect(errors[0]!.target).to.equal(document);
    expect(found.warnings[0]).to.contain('<script data-src="/a">');
  });

  it('names the attribute that stands in the page', () => {
    announcer(document, 'data-dataset')('src', '/a', failed, builtin);
    expect(found.warnings[0]).to.contain('<script data-dataset="/a">');
  });
});
