// Writes src/tokens/tokens.ts, the custom properties that the widgets use, from src/tokens/tokens.json.
import { readFileSync, writeFileSync } from 'node:fs';

const OWN = 'org.clac.coffee';

/** Every token: its path, its type, which a group may set for all in it, and what it holds. */
export function* tokensIn(group, path = [], inherited) {
  const type = group.$type ?? inherited;
  if ('$value' in group) yield { path, type, ...group };
  else
    for (const [name, inside] of Object.entries(group))
      if (!name.startsWith('$')) yield* tokensIn(inside, [...path, name], type);
}

const short = (hex) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

function cssValue(type, value, absolute) {
  if (type === 'color') return short(value.hex);
  if (type === 'dimension') return absolute ? `${value.value}${value.unit}` : `${value.value / 16}em`;
  // A share of the text colour.
  if (type === 'number') return `color-mix(in srgb, currentColor ${Math.round(value * 100)}%, transparent)`;
  return String(value);
}

/** The name of a token's custom property: a colour and what stands alone go by their last name. */
export const customProperty = ({ path }) =>
  `--_${/^(color|strength|font-size)$/.test(path[0]) ? path.slice(1).join('-') : path.join('-').replace('font-weight-', '')}`;

/** The module's text. */
export function tokensModule(source) {
  const all = [...tokensIn(source)].filter(({ type }) => type !== 'duration');
  const declare = (token, value) => {
    const { property, absolute } = token.$extensions?.[OWN] ?? {};
    const own = cssValue(token.type, value, absolute);
    return `${customProperty(token)}: ${property ? `var(${property}, ${own})` : own};`;
  };
  const darkOf = (token) => token.$extensions?.[OWN]?.dark;
  const dark = all.filter(darkOf);
  const either = (token) => {
    const { property } = token.$extensions[OWN];
    const [light, night] = [token.$value, darkOf(token)].map((value) => cssValue(token.type, value));
    return `${customProperty(token)}: var(${property}, light-dark(${light}, ${night}));`;
  };
  const lines = (list, indent) => list.join(`\n${' '.repeat(indent)}`);
  const duration = [...tokensIn(source)].find(({ type }) => type === 'duration');
  return `// Written from tokens.json by .tooling/tokens.mjs: change it there.
import { css } from 'lit';

/** The defaults of the custom properties, in light and in dark. */
export const tokenStyles = css\`
  .root {
    ${lines(
      all.map((token) => declare(token, token.$value)),
      4,
    )}
  }
  .dark {
    ${lines(
      dark.map((token) => declare(token, darkOf(token))),
      4,
    )}
  }
  @supports (color: light-dark(red, red)) {
    /* Prerendered: no script has found the scheme yet, but the page may state one. */
    .root:not(.light, .dark) {
      ${lines(dark.map(either), 6)}
    }
  }
\`;

/** ${duration.$description} In milliseconds. */
export const countDuration = ${duration.$value.value};
`;
}

export function writeTokens() {
  const text = tokensModule(JSON.parse(readFileSync('src/tokens/tokens.json', 'utf8')));
  const file = 'src/tokens/tokens.ts';
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== text) writeFileSync(file, text);
}

if (process.argv[1]?.endsWith('tokens.mjs')) writeTokens();
