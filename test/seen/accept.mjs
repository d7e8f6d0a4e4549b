// `npm run test:seen -- --accept [view…]`: takes the pictures anew and accepts those that differ. Look at them before you commit.
import { accept, differing, isSame, names, remove } from './baselines.mjs';
import { openCamera } from './take.mjs';
import { all } from './views.mjs';

const wanted = process.argv.slice(2).filter((each) => !each.startsWith('-'));
const camera = await openCamera();
const known = new Set();
let accepted = 0;
for (const view of all.filter(({ name }) => !wanted.length || wanted.some((each) => name.includes(each)))) {
  for (const [piece, picture] of Object.entries(await camera.take(view))) {
    const name = `${piece}.${view.name}`;
    known.add(name);
    const { count, why } = differing(name, picture);
    if (isSame({ count })) continue;
    accept(name, picture);
    accepted++;
    console.log(`${name}: ${why}`);
  }
}
await camera.close();
if (!wanted.length) for (const name of names()) if (!known.has(name)) remove(name);
console.log(`${accepted} accepted, ${known.size - accepted} as they were.`);
