/** The known name that another one is meant for: the same in other capitals, or a slip or two away. */
export function meantBy(name: string, known: readonly string[]): string | undefined {
  for (let slips = 0; slips < (name.length < 5 ? 2 : 3); slips++) {
    const found = known.find((each) => within(each.toLowerCase(), name.toLowerCase(), slips));
    if (found) return found;
  }
  return undefined;
}

/** Whether so many letters, left out, put in, changed or swapped, make one word of the other. */
function within(a: string, b: string, slips: number): boolean {
  if (a === b) return true;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a && a[0] === b[0]) return within(restA, restB, slips);
  if (!slips) return false;
  const swapped = a[0] === b[1] && a[1] === b[0] && within(a.slice(2), b.slice(2), slips - 1);
  return swapped || within(restA, b, slips - 1) || within(a, restB, slips - 1) || within(restA, restB, slips - 1);
}
