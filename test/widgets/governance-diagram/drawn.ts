/** A straight line between two corners; its arrowhead, if it has one, is at the second. */
export interface Line {
  readonly type: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly arrow: boolean;
}

export interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const between = (value: number, a: number, b: number, slack: number) =>
  value >= Math.min(a, b) - slack && value <= Math.max(a, b) + slack;

/** Whether a point is on a line. */
const on = (x: number, y: number, line: Line, slack: number) =>
  between(x, line.x1, line.x2, slack) && between(y, line.y1, line.y2, slack);

/** Whether a point is on the edge of a box. */
const onEdge = (x: number, y: number, { left, right, top, bottom }: Box, slack: number) =>
  (between(y, top, bottom, slack) && Math.min(Math.abs(x - left), Math.abs(x - right)) <= slack) ||
  (between(x, left, right, slack) && Math.min(Math.abs(y - top), Math.abs(y - bottom)) <= slack);

/** The boxes that a line runs through. */
export const crossed = (line: Line, boxes: readonly Box[], slack: number) =>
  boxes.filter(
    ({ left, right, top, bottom }) =>
      Math.max(line.x1, line.x2) > left + slack &&
      Math.min(line.x1, line.x2) < right - slack &&
      Math.max(line.y1, line.y2) > top + slack &&
      Math.min(line.y1, line.y2) < bottom - slack,
  );

/** The lines that hang together, as groups. */
function groupsOf(lines: readonly Line[], slack: number): Line[][] {
  const touch = (a: Line, b: Line) =>
    a.type === b.type &&
    [a, b].some((one) => {
      const other = one === a ? b : a;
      return on(one.x1, one.y1, other, slack) || on(one.x2, one.y2, other, slack);
    });
  const left = new Set(lines);
  const groups: Line[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const line of group)
      for (const other of left)
        if (touch(line, other)) {
          group.push(other);
          left.delete(other);
        }
    groups.push(group);
  }
  return groups;
}

/** Which boxes the eye sees joined, as `a elects b`: the lines that hang together lead to each box with an arrowhead. */
export function joined(lines: readonly Line[], boxes: readonly Box[], slack: number): string[] {
  return groupsOf(lines, slack).flatMap((group) => {
    const from: string[] = [];
    const to: string[] = [];
    for (const { x1, y1, x2, y2, arrow } of group)
      for (const box of boxes) {
        if (onEdge(x1, y1, box, slack)) from.push(box.id);
        if (onEdge(x2, y2, box, slack)) (arrow ? to : from).push(box.id);
      }
    return from.flatMap((one) => to.map((other) => `${one} ${group[0]!.type} ${other}`));
  });
}

/** Lines that lie on one another though they don't hang together. */
export function confused(lines: readonly Line[], slack: number): string[] {
  const groups = groupsOf(lines, slack);
  const along = (a: Line, b: Line) => {
    const overX =
      Math.min(Math.max(a.x1, a.x2), Math.max(b.x1, b.x2)) - Math.max(Math.min(a.x1, a.x2), Math.min(b.x1, b.x2));
    const overY =
      Math.min(Math.max(a.y1, a.y2), Math.max(b.y1, b.y2)) - Math.max(Math.min(a.y1, a.y2), Math.min(b.y1, b.y2));
    const across = a.y1 === a.y2 && b.y1 === b.y2 && Math.abs(a.y1 - b.y1) <= slack && overX > slack;
    const down = a.x1 === a.x2 && b.x1 === b.x2 && Math.abs(a.x1 - b.x1) <= slack && overY > slack;
    return across || down;
  };
  return groups.flatMap((group, index) =>
    groups
      .slice(index + 1)
      .filter((other) => group.some((a) => other.some((b) => along(a, b))))
      .map((other) => `${JSON.stringify(group[0])} and ${JSON.stringify(other[0])}`),
  );
}
