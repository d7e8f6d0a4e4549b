import { expect } from '@open-wc/testing';
import { builtin } from '../../../src/dataset/builtin/builtin.js';
import { sortEvents } from '../../../src/widgets/colombia-timeline/sort-events.js';

const events = (...dates: string[]) => dates.map((date, index) => ({ id: `${index}`, date, title: date, text: '' }));
const dates = (order: 'asc' | 'desc', ...given: string[]) =>
  sortEvents(events(...given), order).map(({ date }) => date);

describe('the events of a timeline', () => {
  it('come oldest first, or newest first', () => {
    const given = ['1992', '-0043', '2005-03-01', '1991', '2005-03'];
    const oldestFirst = ['-0043', '1991', '1992', '2005-03', '2005-03-01'];
    expect(dates('asc', ...given)).to.deep.equal(oldestFirst);
    expect(dates('desc', ...given)).to.deep.equal(oldestFirst.reverse());
  });

  it('stand with imprecise dates where these begin', () => {
    expect(dates('asc', '1995', '1992/..', '199X', '1992', '19XX', '1991/1999')).to.deep.equal([
      '19XX',
      '199X',
      '1991/1999',
      '1992',
      '1992/..',
      '1995',
    ]);
  });

  it('stay in the order of the dataset where they have the same date', () => {
    expect(sortEvents(events('1992', '1991', '1992', '1992'), 'asc').map(({ id }) => id)).to.deep.equal([
      ...['1', '0', '2', '3'],
    ]);
  });

  it('are all shown: those whose date cannot be read come last, whatever the order', () => {
    expect(dates('asc', 'hace años', '1992', '', '1991')).to.deep.equal(['1991', '1992', 'hace años', '']);
    expect(dates('desc', 'hace años', '1992', '', '1991').slice(0, 2)).to.deep.equal(['1992', '1991']);
    expect(dates('desc', 'hace años', '1992', '', '1991')).to.have.members(['hace años', '1992', '', '1991']);
  });

  it('know their place in the dataset, so that an error can name it', () => {
    expect(sortEvents(events('1992', 'bad', '1991'), 'asc').map(({ index, when }) => [index, !!when])).to.deep.equal([
      [2, true],
      [0, true],
      [1, false],
    ]);
  });

  it('leave the dataset as it is', () => {
    const given = Object.freeze(events('1992', '1991'));
    sortEvents(given, 'asc');
    expect(given.map(({ date }) => date)).to.deep.equal(['1992', '1991']);
  });

  it('are those of Colombia, told from the visit of 1991 on', () => {
    const told = sortEvents(builtin.timelines['colombia']!.events, 'asc').map(({ id }) => id);
    expect(told).to.deep.equal(['meeting-in-europe', 'first-export', 'millions-transferred', 'beyond-coffee']);
  });
});
