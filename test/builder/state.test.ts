import { expect } from '@open-wc/testing';
import { changed, decide, readState, writeState } from '../../src/builder/state.js';

describe('What was chosen in the builder', () => {
  it('is by default the counter for WordPress, in the language of the browser', () => {
    const { ui, widget, lang, system, form } = decide(readState('', ['nl-NL', 'pt-BR', 'en']));
    expect({ ui, widget, lang, system, form }).to.deep.equal({
      ui: 'pt',
      widget: 'member-counter',
      lang: 'pt',
      system: 'wordpress-admin',
      form: 'plugin',
    });
  });

  it('is in Spanish where the browser speaks none of the four languages', () => {
    expect(readState('', ['nl']).ui).to.equal('es');
  });

  it('stands in the address, and is read from it again', () => {
    const state = readState(
      '?ui=en&widget=colombia-timeline&lang=fr&system=drupal&form=link&exact=1&folder=https%3A%2F%2Fexample.org%2F&live=1&order=desc&accent=%23aabbcc',
      [],
    );
    expect(state).to.deep.equal({
      ui: 'en',
      widget: 'colombia-timeline',
      lang: 'fr',
      system: 'drupal',
      form: 'link',
      pinned: true,
      folder: 'https://example.org/',
      live: true,
      options: { order: 'desc', accent: '#aabbcc' },
    });
    expect(readState(writeState(state), [])).to.deep.equal(state);
  });

  it('is a folder beside the home page where none is stated, and none where its address was deleted', () => {
    expect(readState('', []).folder).to.equal('/coffee-network/');
    expect(writeState(readState('', []))).not.to.contain('folder');
    const emptied = changed(readState('', []), { folder: '' });
    expect(readState(writeState(emptied), [])).to.deep.equal(emptied);
  });

  it('never is what an address makes up', () => {
    const state = readState('?ui=xx&widget=__proto__&lang=de&system=constructor&form=toString&value=1', ['es']);
    expect(decide(state)).to.include({ ui: 'es', widget: 'member-counter', system: 'wordpress-admin', form: 'plugin' });
  });

  it('keeps of another widget the options that both have', () => {
    const state = readState('?widget=objectives-list&layout=cards&theme=dark', []);
    expect(changed(state, { widget: 'governance-diagram' }).options).to.deep.equal({ theme: 'dark' });
  });

  it('takes the best form of a system that would strip the one that was chosen', () => {
    expect(decide(readState('?system=wordpress-author&form=script', [])).form).to.equal('address');
  });
});
