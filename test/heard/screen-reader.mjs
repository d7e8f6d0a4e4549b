import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { until } from './desktop.mjs';

const run = promisify(execFile);

/** Silence this long is the end of what is said. */
const QUIET = 350;
/** So long we wait for what must come. */
const PATIENCE = 5000;

/** As it comes, but for the names of pressed keys, and for what is read when a page opens, which a key cuts off anywhere. */
const own = { enableKeyEcho: false, sayAllOnLoad: false };
const settings = {
  general: { startingProfile: ['Default', 'default'], ...own },
  pronunciations: {},
  keybindings: {},
  profiles: { default: { profile: ['Default', 'default'], ...own, pronunciations: {}, keybindings: {} } },
};

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const textOf = (ssml) =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name) => entities[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads the log of Speech Dispatcher: each message of the screen reader's stands in it, with its length below.
 * @returns What reads the next piece: how many messages came, and what was spoken in which language.
 */
export function readSpeech(language) {
  let pending = '';
  let now = language;
  return (added) => {
    const spoken = [];
    let messages = 0;
    pending = (pending + added).replace(/DATA:\|([^]*?)\r?\n\| \(\d+\)\n/g, (_, message) => {
      messages++;
      now = /^SET self LANGUAGE (\S+)/.exec(message)?.[1] ?? now;
      // A single character is sent in a way of its own.
      const text = message.startsWith('<speak>') ? textOf(message) : /^CHAR (.+)/.exec(message)?.[1];
      if (text) spoken.push({ language: now, text });
      return '';
    });
    const open = pending.lastIndexOf('DATA:|');
    pending = pending.slice(open < 0 ? -10 : open);
    return { messages, spoken };
  };
}

/** Orca on a desktop. */
export async function startScreenReader(desktop, language) {
  const folder = join(desktop.folder, '.local/share/orca');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(settings));
  const orca = desktop.start('orca');
  const read = readSpeech(language);
  let last = 0;
  const said = [];
  /** Hears what has been said since, and whether the screen reader did anything. */
  const listen = () => {
    const { messages, spoken } = read(desktop.log());
    if (messages) last = Date.now();
    said.push(...spoken);
    return messages;
  };
  await until('the screen reader’s first words', () => {
    listen();
    if (/Traceback/.test(orca.errors)) throw new Error(orca.errors);
    return said.length;
  });

  /** What is said until there is silence: a longer one where nothing was said yet. */
  async function hear(quiet = QUIET, longer = quiet) {
    last = Date.now();
    while (Date.now() - last < (said.length ? quiet : longer)) {
      await sleep(20);
      listen();
    }
    return said.splice(0);
  }

  return {
    language,
    hear,
    /** Presses a key, as xdotool names it, and says what is then heard. */
    async press(key) {
      await hear(60);
      await run('xdotool', ['key', '--clearmodifiers', key], { env: desktop.env });
      // A key silences what is being said: by that we know that it has come.
      await until(`the key ${key}`, listen, PATIENCE);
      return hear(QUIET, 5 * QUIET);
    },
    /** Types a text, and says what is then heard. */
    async type(text) {
      await run('xdotool', ['type', '--delay', '80', text], { env: desktop.env });
      return hear(4 * QUIET);
    },
  };
}
