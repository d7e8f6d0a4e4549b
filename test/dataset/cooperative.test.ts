import { expect } from '@open-wc/testing';
import type { PartialDataset } from '../../src/dataset/types.js';
import '../../src/index.js';
import { validateDataset } from '../../src/dataset/validate.js';
import { readAll, seen, show } from '../widgets/stage.js';

const load = async () =>
  (await (await fetch(new URL('../../stories/data/cooperative.json', import.meta.url))).json()) as PartialDataset;

describe('The worked example of a cooperative', () => {
  it('has nothing wrong, and every part', async () => {
    const { parts, problems } = validateDataset(await load());
    expect(problems).to.deep.equal([]);
    expect(Object.keys(parts)).to.have.lengthOf(8);
  });

  it('tells its own story in every widget', async () => {
    const data = await load();
    const tell = async (tag: string) => seen(await show(`<${tag} lang="es"></${tag}>`, data));
    expect(await tell('coffee-member-counter'))
      .to.contain('212')
      .and.to.contain('16 de mayo de 1998');
    expect(await tell('coffee-objectives-list')).to.contain('Catar cada lote');
    expect(await tell('coffee-governance-diagram')).to.contain('Junta de Vigilancia');
    expect(await tell('coffee-presentation')).to.contain('Somos 212 familias');
    expect(await tell('coffee-contact-button')).to.contain('Escribir a la cooperativa');
    const timeline = await show('<coffee-timeline lang="en"></coffee-timeline>', data);
    expect(seen(timeline)).to.contain('Our story').and.to.contain('From 1998 to today');
    expect(readAll(timeline, '[part=date]')).to.deep.equal(['May 16, 1998', '2003', '2011–2012']);
  });
});
