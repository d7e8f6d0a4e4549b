/**
 * Where a key scrolls a row of events to.
 * @param starts - Where each event starts, in px, in the direction of reading.
 * @param now - Where the row is scrolled to.
 * @param end - As far as it scrolls.
 * @param ahead - The key that goes on, where it is read from right to left.
 */
export function stepTo(
  key: string,
  starts: readonly number[],
  now: number,
  end: number,
  ahead = 'ArrowRight',
): number | undefined {
  const first = starts[0] ?? 0;
  const stops = starts.map((start) => Math.min(start - first, end));
  switch (key) {
    case ahead:
      return stops.find((stop) => stop > now + 1) ?? end;
    case 'ArrowLeft':
    case 'ArrowRight':
      return stops.filter((stop) => stop < now - 1).pop() ?? 0;
    case 'Home':
      return 0;
    case 'End':
      return end;
    default:
      return undefined;
  }
}
