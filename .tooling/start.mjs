// `npm start`: installs what is missing, builds, and serves dist/ with the builder.
import { installPackages } from './install.mjs';

installPackages();
await import('./build.mjs');
const { preview } = await import('vite');
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173), cors: true }, logLevel: 'warn' });
console.log(`The builder: ${server.resolvedUrls.local[0]}`);
