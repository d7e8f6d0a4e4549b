// `npm start`: installs what is missing, builds, and serves dist/ with the builder and the worked example; the guides too,
// where they are built.
import { existsSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { installPackages } from './install.mjs';

installPackages();
const guides = resolve('storybook-static');
if (existsSync(guides)) process.env.DOCS = '1';
await import('./build.mjs');
// Links, which the package leaves out.
symlinkSync(resolve('stories/las-nubes'), 'dist/las-nubes', 'junction');
if (process.env.DOCS) symlinkSync(guides, 'dist/docs', 'junction');
const { preview } = await import('vite');
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173), cors: true }, logLevel: 'warn' });
console.log(`The builder: ${server.resolvedUrls.local[0]}`);
console.log(`A cooperative's site: ${server.resolvedUrls.local[0]}las-nubes/`);
console.log(
  process.env.DOCS ? `The guides: ${server.resolvedUrls.local[0]}docs/` : 'The guides: npm run build-storybook',
);
