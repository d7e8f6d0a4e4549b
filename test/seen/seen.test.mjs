// Whether every widget looks as it did when somebody looked: `npm run test:seen` takes pictures and compares them with those
// that were accepted. SEEN=all takes all of them.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { differing, FAILED, isSame, names } from './baselines.mjs';
import { openCamera } from './take.mjs';
import { all, few } from './views.mjs';

let camera;
before(async () => {
  rmSync(FAILED, { recursive: true, force: true });
  camera = await openCamera();
});
after(() => camera.close());

for (const view of process.env.SEEN === 'all' ? all : few)
  test(`the widgets look as they did: ${view.name}`, async (context) => {
    for (const [piece, picture] of Object.entries(await camera.take(view))) {
      const name = `${piece}.${view.name}`;
      await context.test(name, () => {
        const found = differing(name, picture);
        assert.ok(
          isSame(found),
          `${found.why}: look at ${FAILED}/${name}/; if it is right, \`npm run test:seen -- --accept\``,
        );
      });
    }
  });

test('a rule of one pixel is seen, and a text that moves by one', async () => {
  const [view] = few;
  for (const rule of ['::part(base) { border-bottom: 1px solid }', '::part(heading) { padding-inline-start: 1px }']) {
    const pictures = await camera.take(view, `coffee-objectives-list${rule}`);
    const { count } = differing(`objectives-list.${view.name}`, pictures['objectives-list'], false);
    assert.ok(count > 20, `${rule} ${count}`);
    assert.ok(isSame(differing(`figures.${view.name}`, pictures['figures'], false)));
  }
});

test('no picture was accepted that is not taken', () => {
  const taken = all.flatMap(({ name, pieces }) => Object.keys(pieces).map((piece) => `${piece}.${name}`));
  assert.deepEqual(names().sort(), taken.sort());
});
