// `npm start`: installs what is missing, builds, and serves dist/ with the gallery.
import { installPackages } from './install.mjs';

installPackages();
await import('./build.mjs');
const { preview } = await import('vite');
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173), cors: true }, logLevel: 'warn' });
server.printUrls();
