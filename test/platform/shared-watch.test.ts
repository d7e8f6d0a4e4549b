import { expect } from '@open-wc/testing';
import { sharedWatch } from '../../src/platform/shared-watch.js';

describe('one subscription for all widgets', () => {
  /** A watch, whether it runs, how often it was started, and what makes it notify. */
  function watch() {
    const state = { running: false, starts: 0, notify: (() => {}) as (event: number) => void };
    const shared = sharedWatch<number>((notify) => {
      Object.assign(state, { running: true, starts: state.starts + 1, notify });
      return () => (state.running = false);
    });
    return { state, shared };
  }

  it('starts with the first listener and stops with the last, and starts again', () => {
    const { state, shared } = watch();
    const [one, two] = [() => {}, () => {}];
    expect(state.running).to.equal(false);
    shared.add(one);
    shared.add(two);
    expect(state).to.include({ running: true, starts: 1 });
    shared.delete(one);
    expect(state.running).to.equal(true);
    shared.delete(two);
    expect(state.running).to.equal(false);
    shared.add(two);
    expect(state).to.include({ running: true, starts: 2 });
  });

  it('tells every listener, and none that has left', () => {
    const { state, shared } = watch();
    const heard: string[] = [];
    const [one, two] = [(event: number) => heard.push(`one ${event}`), (event: number) => heard.push(`two ${event}`)];
    shared.add(one);
    shared.add(two);
    state.notify(1);
    shared.delete(one);
    state.notify(2);
    expect(heard).to.deep.equal(['one 1', 'two 1', 'two 2']);
  });

  it('survives listeners that leave or come while they are told', () => {
    const { state, shared } = watch();
    const heard: string[] = [];
    const late = () => heard.push('late');
    const first = () => {
      heard.push('first');
      shared.delete(first);
      shared.add(late);
    };
    shared.add(first);
    state.notify(1);
    state.notify(2);
    expect(heard).to.deep.equal(['first', 'late']);
  });

  it('is not stopped by one who never listened', () => {
    const { state, shared } = watch();
    shared.add(() => {});
    shared.delete(() => {});
    expect(state.running).to.equal(true);
  });
});
