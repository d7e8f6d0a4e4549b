import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installDebian } from '../../../.tooling/install.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const PORT = 4725;

/** Keys, as WebDriver writes them. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Its driver has one window. */
export const together = 1;

/** WebKit (GTK), by classic WebDriver: a few requests, for which a client library would be more than is used. */
export async function launch() {
  if (!existsSync(DRIVER) || !existsSync(BROWSER)) installDebian('webkit2gtk-driver', 'xvfb', 'xauth');
  if (!existsSync(DRIVER)) throw new Error('No WebKitWebDriver was found. It comes with WebKitGTK.');
  // A group of its own, so that nothing of it is left behind.
  const driver = spawn('xvfb-run', ['-a', DRIVER, `--port=${PORT}`], { stdio: 'ignore', detached: true });
  const end = () => {
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended by itself.
    }
  };
  process.on('exit', end);

  async function send(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
    },
  };
  let session;
  for (let tries = 0; !session; tries++)
    try {
      session = await send('POST', '/session', { capabilities });
    } catch (error) {
      if (tries > 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  const path = `/session/${session.sessionId}`;
  await send('POST', `${path}/timeouts`, { script: 30_000, pageLoad: 30_000 });
  const act = (action) => send('POST', `${path}/actions`, { actions: [action] });
  const resize = ({ width, height }) => send('POST', `${path}/window/rect`, { width, height }).catch(() => {});

  return {
    can: [],
    version: session.capabilities.browserVersion,
    async open(url, { viewport } = {}) {
      await resize(viewport ?? { width: 1000, height: 800 });
      const goto = (next) => send('POST', `${path}/url`, { url: next });
      await goto(url);
      return {
        evaluate: (expression) =>
          send('POST', `${path}/execute/async`, {
            script: `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done('!' + error))`,
            args: [],
          }),
        goto,
        resize,
        press: (keys) =>
          act({
            type: 'key',
            id: 'keys',
            actions: keys.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key }))),
          }),
        /** Moves the mouse, and clicks there. */
        point: ([x, y], click = false) =>
          act({
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', duration: 0, x, y },
              ...(click ? ['pointerDown', 'pointerUp'].map((each) => ({ type: each, button: 0 })) : []),
            ],
          }),
        back: () => send('POST', `${path}/back`, {}),
        close: () => goto('about:blank'),
      };
    },
    async close() {
      await send('DELETE', path).catch(() => {});
      end();
    },
  };
}
