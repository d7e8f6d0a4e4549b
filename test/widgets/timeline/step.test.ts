import { expect } from '@open-wc/testing';
import { stepTo } from '../../../src/widgets/timeline/step.js';

describe('a key in a row of events', () => {
  // Four events of 200 px, the row 20 px from the edge, in a window that shows two of them.
  const starts = [20, 220, 420, 620];
  const end = 400;
  const press = (key: string, now: number) => stepTo(key, starts, now, end);

  it('goes to the next event, and to the one before', () => {
    expect([press('ArrowRight', 0), press('ArrowRight', 200)]).to.deep.equal([200, 400]);
    expect([press('ArrowLeft', 400), press('ArrowLeft', 200)]).to.deep.equal([200, 0]);
  });

  it('goes to an edge of an event from between two, also where the browser rounds', () => {
    expect([press('ArrowRight', 130), press('ArrowLeft', 130)]).to.deep.equal([200, 0]);
    expect([press('ArrowRight', 199.6), press('ArrowLeft', 200.4)]).to.deep.equal([400, 0]);
  });

  it('stays where there is nothing further', () => {
    expect([press('ArrowRight', 400), press('ArrowLeft', 0)]).to.deep.equal([400, 0]);
  });

  it('goes to the first and to the last', () => {
    expect([press('Home', 300), press('End', 300)]).to.deep.equal([0, 400]);
  });

  it('is left to the page where it is any other', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', ' ', 'Tab', 'a', 'PageDown'])
      expect(press(key, 0)).to.equal(undefined);
  });

  it('goes nowhere in an empty row, or in one that shows all', () => {
    expect([stepTo('ArrowRight', [], 0, 0), stepTo('ArrowLeft', [], 0, 0)]).to.deep.equal([0, 0]);
    expect([stepTo('ArrowRight', [20, 220], 0, 0), stepTo('End', [20, 220], 0, 0)]).to.deep.equal([0, 0]);
  });

  it('visits every event on the way through, and back', () => {
    const way = (key: string, from: number) => {
      const visited = [from];
      for (let next = press(key, from)!; next !== visited.at(-1); next = press(key, next)!) visited.push(next);
      return visited;
    };
    expect(way('ArrowRight', 0)).to.deep.equal([0, 200, 400]);
    expect(way('ArrowLeft', 400)).to.deep.equal([400, 200, 0]);
  });
});
