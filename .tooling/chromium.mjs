import { findChromium, findHeadless } from './install.mjs';

/**
 * How tests and screenshots start Chromium: quiet on the network, and fit to run as root in a container.
 * @param options.whole - With the window around its pages, as people have it: for what is looked at, timed or read aloud.
 */
export const launchOptions = ({ whole = false } = {}) => ({
  executablePath: (!whole && findHeadless()) || findChromium(),
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
