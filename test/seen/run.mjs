// `npm run test:seen` compares the pictures of all views with those that were accepted; `npm run test:seen -- --accept [view…]`
// accepts those that differ. Look at them before you commit.
import { spawnSync } from 'node:child_process';
import { accept, differing, isSame, names, remove } from './baselines.mjs';
import { openCamera } from './take.mjs';
import { all } from './views.mjs';

const words = process.argv.slice(2);
if (words.includes('--accept')) await acceptAll(words.filter((word) => word !== '--accept'));
else {
  const env = { ...process.env, SEEN: 'all' };
  process.exitCode = spawnSync('node', ['--test', 'test/seen/seen.test.mjs'], { stdio: 'inherit', env }).status;
}

/** @param wanted - Parts of the names of views; without any, all of them, and what is taken no more goes. */
async function acceptAll(wanted) {
  const camera = await openCamera();
  const taken = new Set();
  let accepted = 0;
  for (const view of all.filter(({ name }) => !wanted.length || wanted.some((each) => name.includes(each))))
    for (const [piece, picture] of Object.entries(await camera.take(view))) {
      const name = `${piece}.${view.name}`;
      taken.add(name);
      const found = differing(name, picture);
      if (isSame(found)) continue;
      accept(name, picture);
      accepted++;
      console.log(`${name}: ${found.why}`);
    }
  await camera.close();
  if (!wanted.length) for (const name of names()) if (!taken.has(name)) remove(name);
  console.log(`${accepted} accepted, ${taken.size - accepted} as they were.`);
}
