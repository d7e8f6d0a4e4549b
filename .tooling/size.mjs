// Holds the weight of what visitors load: a budget for each public file, in brotli bytes.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const budgets = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'));
let failed = 0;
for (const [file, budget] of Object.entries(budgets)) {
  const content = readFileSync(`dist/${file}`);
  const size = brotliCompressSync(content).length;
  const over = size > budget;
  if (over) failed++;
  const [raw, small, limit] = [content.length, size, budget].map((bytes) => bytes.toLocaleString('en'));
  console.log(`${over ? '✗' : '✓'} ${file}: ${raw} bytes, ${small} in brotli (budget ${limit})`);
}
process.exitCode = failed ? 1 : 0;
