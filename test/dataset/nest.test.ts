import { expect } from '@open-wc/testing';
import { builtin } from '../../src/dataset/builtin/builtin.js';
import { awaited, nest, onlyBuiltin, sameProvided, type Named } from '../../src/dataset/merge.js';
import type { PartialDataset } from '../../src/dataset/types.js';

const members = { ...builtin.members, total: 7 };
const contact = { email: 'red@example.org' };
const good = (parts: PartialDataset): Named => ({ parts, problems: [] });
const failed: Named = { ...good({}), failure: 'HTTP 404' };
const wrong = (part: 'members' | 'contact'): Named => ({
  ...good({}),
  problems: [{ part, path: part, value: '', expected: { code: 'required' }, costs: 'part' }],
});

describe('what a place is given', () => {
  it('is what it names, then what is around it, then the built-in content', () => {
    const outer = nest(onlyBuiltin, [good({ members, contact })]);
    const inner = nest(outer, [good({ members: { ...members, total: 8 } })]);
    expect(inner.dataset.members.total).to.equal(8);
    expect(inner.dataset.contact).to.equal(contact);
    expect(inner.dataset.areas).to.equal(builtin.areas);
    expect(inner.missing).to.deep.equal({});
  });

  it('has the first of several that give a part', () => {
    const { dataset } = nest(onlyBuiltin, [good({ contact }), good({ contact: {}, members })]);
    expect([dataset.contact, dataset.members]).to.deep.equal([contact, members]);
  });

  it('misses each part while its dataset has not come, except what another gives', () => {
    const { missing } = nest(onlyBuiltin, [awaited(false), good({ members })]);
    expect(missing.contact).to.deep.equal({ state: 'loading', own: false });
    expect(missing.presentation?.state).to.equal('loading');
    expect(missing.members).to.equal(undefined);
  });

  it('misses all of what can’t be read, and of what is wrong in part that part', () => {
    expect(nest(onlyBuiltin, [failed]).missing.areas?.state).to.equal('failed');
    expect(nest(onlyBuiltin, [wrong('contact')]).missing).to.deep.equal({ contact: { state: 'failed', own: false } });
  });

  it('misses no part of which there is a good copy', () => {
    expect(nest(onlyBuiltin, [{ ...failed, parts: { members } }]).missing.members).to.equal(undefined);
    expect(nest(onlyBuiltin, [{ ...wrong('members'), parts: { members } }]).missing).to.deep.equal({});
  });

  it('misses what is missing around it, and has what it gives itself', () => {
    const outer = nest(onlyBuiltin, [failed]);
    const inner = nest(outer, [good({ members })]);
    expect([inner.missing.members, inner.missing.contact?.state]).to.deep.equal([undefined, 'failed']);
  });

  it('waits for one of several before it says that another failed', () => {
    expect(nest(onlyBuiltin, [failed, awaited(false)]).missing.members?.state).to.equal('loading');
  });

  it('has the network’s facts stand for nobody else’s, though its own file is awaited too', () => {
    const loading = { state: 'loading', own: false };
    expect(nest(onlyBuiltin, [awaited(true), awaited(false)]).missing.members).to.deep.equal(loading);
    expect(nest(onlyBuiltin, [failed, awaited(true)]).missing.members).to.deep.equal(loading);
    expect(nest(onlyBuiltin, [awaited(true)]).missing.members).to.deep.equal({ ...loading, own: true });
  });

  it('keeps what was there until a new address has come', () => {
    expect(nest(onlyBuiltin, [awaited(false, good({ members }))]).missing).to.deep.equal({});
    expect(nest(onlyBuiltin, [awaited(false, failed)]).missing.members?.state).to.equal('loading');
  });

  it('is the same where all of its parts hold the same', () => {
    const one = nest(onlyBuiltin, [good({ members, presentation: { paragraphs: ['A'] } })]);
    expect(
      sameProvided(one, nest(onlyBuiltin, [good({ members: { ...members }, presentation: { paragraphs: ['A'] } })])),
    ).to.equal(true);
    expect(sameProvided(one, nest(onlyBuiltin, [good({ members })]))).to.equal(false);
    expect(sameProvided(one, nest(one, [failed]))).to.equal(false);
  });
});
