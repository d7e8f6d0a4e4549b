import { findChromium } from './install.mjs';

/** How tests and screenshots start Chromium: quiet on the network, and fit to run as root in a container. */
export const launchOptions = () => ({
  executablePath: findChromium(),
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
