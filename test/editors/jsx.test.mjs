// What TypeScript says of JSX that uses the elements, by the built types.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './tsc.mjs';

const checkJsx = (code) =>
  check('app.tsx', `import type {} from '../../dist/types/jsx.js';\nexport const app = ${code};\n`, 'react');

test('the types for JSX take what the elements take, and nothing else', () => {
  assert.equal(
    checkJsx(`<coffee-network src="a.json" oncoffee-network-load={({ dataset }) => dataset.members.total}>
      <coffee-member-counter lang="es" value={384} asOf="2018" still className="a">155</coffee-member-counter>
      <coffee-colombia-timeline order="desc" heading-level="2" headingLevel={2} />
      <coffee-objectives-list layout="cards" style={{ '--coffee-accent': '#1b6e4a', margin: 0 }} />
    </coffee-network>`),
    '',
  );
  const wrong = checkJsx(`<main>
    <coffee-colombia-timeline order="newest" />
    <coffee-member-counter still={2} />
    <coffee-network onCoffee-network-load={() => {}} />
    <coffee-nothing />
    <coffee-member-counter style={{ '--coffee-acent': '#1b6e4a' }} />
  </main>`);
  for (const line of [3, 4, 5, 6, 7]) assert.match(wrong, new RegExp(`app\\.tsx\\(${line},`));
});
