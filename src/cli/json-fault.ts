const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** The end of what a pattern finds at a place; the place itself where it finds nothing. */
function endOf(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : place;
}

/**
 * Where a text stops being JSON; nothing if it is JSON to its end. The parsers of Node and of browsers name no place
 * for most faults.
 * @returns The line and the column, both from 1.
 */
export function findFault(text: string): { readonly line: number; readonly column: number } | undefined {
  /** The brackets that are open. */
  const open: string[] = [];
  let expected = 'value';
  let place = 0;
  for (;;) {
    place = endOf(SPACE, text, place);
    const sign = text[place];
    if (!sign) return expected === 'end' ? undefined : placeOf(text, place);
    const token = sign === '"' ? 'string' : '[]{}:,'.includes(sign) ? sign : 'scalar';
    const next = after(expected, token, open);
    if (!next) return placeOf(text, place);
    expected = next;
    const end = token === sign ? place + 1 : sign === '"' ? endOfString(text, place) : endOf(SCALAR, text, place);
    if (end <= place) return placeOf(text, Math.abs(end));
    place = end;
  }
}

/** The end of a string; the place of its fault, negative, where it has one. */
function endOfString(text: string, start: number): number {
  for (let place = start + 1; ;) {
    const sign = text[place];
    if (sign === '"') return place + 1;
    const end = sign === '\\' ? endOf(ESCAPE, text, place) : sign !== undefined && sign >= ' ' ? place + 1 : place;
    if (end === place) return -place;
    place = end;
  }
}

/** What may follow a token; nothing where the token may not stand. */
function after(expected: string, token: string, open: string[]): string | undefined {
  const rest = () => (open.length ? 'comma' : 'end');
  const isValue = expected === 'value' || expected === 'value or ]';
  if (isValue && (token === '{' || token === '[')) {
    open.push(token);
    return token === '{' ? 'name or }' : 'value or ]';
  }
  if (isValue && (token === 'string' || token === 'scalar')) return rest();
  if (expected.startsWith('name') && token === 'string') return 'colon';
  if (expected === 'colon' && token === ':') return 'value';
  if (expected === 'comma' && token === ',') return open.at(-1) === '{' ? 'name' : 'value';
  const closes = { '}': '{', ']': '[' }[token];
  if (closes && closes === open.at(-1) && (expected === 'comma' || expected.endsWith(token))) {
    open.pop();
    return rest();
  }
  return undefined;
}

function placeOf(text: string, index: number) {
  const lines = text.slice(0, index).split(/\r\n?|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
