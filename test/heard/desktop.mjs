import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Speech Dispatcher with one real voice program, which speaks both languages, and no loudspeaker. */
const SPEECH = `
LogLevel 5
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;

/** The services of the machine that a message bus starts when they are asked for: of others, some would outlive it. */
const SERVICES = ['org.a11y.Bus.service', 'ca.desrt.dconf.service'];

const bus = (path, services) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${path}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>`;

/** Where listeners of a language live, as far as programs ask. */
const locales = { es: 'es_ES', en: 'en_US' };

/** Waits for what another program does. */
export async function until(what, happens, limit = 30_000) {
  for (const start = Date.now(); ; await sleep(25)) {
    const found = await happens();
    if (found) return found;
    if (Date.now() - start > limit) throw new Error(`Waited ${limit / 1000} s in vain: ${what}.`);
  }
}

/**
 * A desktop that nobody sees or hears, with a folder and message buses of its own: a display, a window manager, the
 * accessibility bus, speech. What is sent to the voice is in its log.
 */
export async function startDesktop(language) {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'));
  const runtime = join(folder, 'run');
  const speech = join(folder, 'speech');
  const services = join(folder, 'services');
  for (const each of [runtime, speech, services]) mkdirSync(each);
  chmodSync(runtime, 0o700);
  writeFileSync(join(folder, '.libao'), 'default_driver=null\n');
  writeFileSync(join(folder, 'bus.conf'), bus(join(runtime, 'bus'), services));
  for (const each of SERVICES) symlinkSync(join('/usr/share/dbus-1/services', each), join(services, each));
  writeFileSync(join(speech, 'speechd.conf'), SPEECH);

  const locale = locales[language];
  execFileSync('localedef', ['-i', locale, '-f', 'UTF-8', join(folder, `${locale}.UTF-8`)]);

  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_RUNTIME_DIR: runtime,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(runtime, 'bus')}`,
    SPEECHD_ADDRESS: `unix_socket:${join(runtime, 'speech')}`,
    LOCPATH: folder,
    LANG: `${locale}.UTF-8`,
  };
  const children = [];
  const outputs = [];
  const start = (command, ...args) => {
    const child = spawn(command, args, {
      env,
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const output = { errors: '', display: '' };
    child.stderr.on('data', (data) => (output.errors = `${output.errors}${data}`.slice(-4000)));
    child.stdio[3].on('data', (data) => (output.display += data));
    child.on('error', (error) => (output.errors += error));
    children.push(child);
    outputs.push(output);
    return output;
  };
  const stop = (child) => {
    // What a program has started may hold its pipes, and with them this process.
    for (const pipe of child.stdio) pipe?.destroy();
    child.unref();
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  const end = () => {
    children.splice(0).reverse().forEach(stop);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.on('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

  try {
    const screen = start('Xvfb', '-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp');
    env.DISPLAY = `:${(await until('a display', () => /\d+\n/.exec(screen.display))).toString().trim()}`;
    start('dbus-daemon', '--nofork', `--config-file=${join(folder, 'bus.conf')}`);
    await until('the message bus', () => existsSync(join(runtime, 'bus')));
    start('openbox');
    start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
    // Version 0.12 sometimes hangs, or ends, as it starts.
    for (let tries = 0, comes = false; !comes; tries++) {
      start(
        'speech-dispatcher',
        ...['--run-single', '--config-dir', speech, '--log-dir', speech, '--timeout', '0'],
        ...['--communication-method', 'unix_socket', '--socket-path', join(runtime, 'speech')],
      );
      comes = await until('speech', () => existsSync(join(runtime, 'speech')), 8000).catch((error) => {
        if (tries > 3) throw error;
        stop(children.pop());
      });
    }
  } catch (error) {
    end();
    throw new Error([error.message, ...outputs.map(({ errors }) => errors)].join('\n'));
  }

  return { env, folder, start, end, log: follow(join(speech, 'speech-dispatcher.log')) };
}

/** Reads what is added to a file. */
function follow(path) {
  const buffer = Buffer.alloc(1 << 16);
  const decoder = new TextDecoder();
  let file;
  return () => {
    if (!file && !existsSync(path)) return '';
    file ??= openSync(path);
    let text = '';
    for (let size; (size = readSync(file, buffer));) text += decoder.decode(buffer.subarray(0, size), { stream: true });
    return text;
  };
}
