// What TypeScript says of an application's code, by the built types.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './read.mjs';

const options = '--ignoreConfig --noEmit --strict --jsx react-jsx --module nodenext --target es2022 --skipLibCheck';

/** What is wrong in a file, as TypeScript writes it; nothing where all is well. `types` are the packages whose globals it knows. */
export function check(name, code, types) {
  const cache = new URL('.cache/', root);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(fileURLToPath(new URL('types-', cache)));
  try {
    writeFileSync(join(folder, name), code);
    const cwd = fileURLToPath(root);
    const args = ['node_modules/typescript/bin/tsc', ...options.split(' '), '--types', types];
    execFileSync(process.execPath, [...args, relative(cwd, join(folder, name))], { cwd, encoding: 'utf8' });
    return '';
  } catch (error) {
    return error.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
