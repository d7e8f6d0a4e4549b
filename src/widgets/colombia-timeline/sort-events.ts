import { edtfOrder, parseEdtf, type EdtfDate } from '../../values/edtf.js';
import type { TimelineEvent } from '../../dataset/types.js';

export interface DatedEvent extends TimelineEvent {
  /** Its place in the dataset. */
  readonly index: number;
  /** Nothing where the date can't be read. */
  readonly when: EdtfDate | undefined;
}

/** Sorts events by date, those of the same date as they are given. Those with an unreadable date stay, at the end. */
export function sortEvents(given: readonly TimelineEvent[], order: 'asc' | 'desc'): readonly DatedEvent[] {
  const events = given.map((event, index) => ({ ...event, index, when: parseEdtf(event.date) }));
  const way = order === 'asc' ? 1 : -1;
  const place = ({ when }: DatedEvent) => (when ? way * edtfOrder(when) : Infinity);
  return events.sort((a, b) => Math.sign(place(a) - place(b)) || way * (a.index - b.index));
}
