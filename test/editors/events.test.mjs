// The events have their types wherever they can be heard: they bubble, out of shadow roots too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './tsc.mjs';

/** What is wrong where each of the targets listens to an event, and reads a field of it. */
function listening(module, event, field) {
  const targets = ["document.createElement('div')", 'document', 'window'];
  const lines = targets.map((target) => `${target}.addEventListener('${event}', ({ ${field} }) => use(${field}));`);
  const start = `import '../../dist/modules/${module}/index.js';\ndeclare function use(value: object | string): void;\n`;
  return check('app.ts', start + lines.join('\n'), 'mocha');
}

test('an application that imports one widget knows what its errors hold', () => {
  assert.equal(listening('widgets/member-counter', 'coffee-error', 'expected'), '');
  const wrong = listening('widgets/member-counter', 'coffee-error', 'reason');
  for (const line of [3, 4, 5]) assert.match(wrong, new RegExp(`app\\.ts\\(${line},.*reason`));
});

test('one that imports the provider knows what its events hold', () => {
  assert.equal(listening('provider', 'coffee-network-load', 'dataset'), '');
  assert.equal(listening('provider', 'coffee-network-error', 'problems'), '');
  assert.equal(listening('provider', 'coffee-error', 'attribute'), '');
  const wrong = listening('provider', 'coffee-network-load', 'problems');
  for (const line of [3, 4, 5]) assert.match(wrong, new RegExp(`app\\.ts\\(${line},.*problems`));
});
