// What a real screen reader says of each widget, compared with what was heard and accepted before.
// `npm run test:heard`; `npm run test:heard -- --accept` keeps what is heard now, for a person to read and commit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { openChromium } from './browser.mjs';
import { startDesktop } from './desktop.mjs';
import { needScreenReader } from './packages.mjs';
import { languages, pages, servePages } from './pages.mjs';
import { startScreenReader } from './screen-reader.mjs';
import * as transcripts from './transcripts.mjs';
import { walkOnce, walksOf } from './walks.mjs';

const accepting = process.argv.includes('--accept');
/** The pages to walk, where not all: `ONLY=figures,news-list`. */
const only = process.env.ONLY?.split(',') ?? Object.keys(pages);
/** How often a walk is made until it is heard twice alike. */
const TRIES = 4;

needScreenReader();

const versionOf = (command) => /\d+(\.\d+)+/.exec(execFileSync(command, ['--version'], { encoding: 'utf8' }))[0];
const orca = versionOf('orca');
const folder = `orca-${parseInt(orca)}`;

// One after the other: there is one screen reader for each person.
describe('heard', { concurrency: false }, () => {
  for (const language of languages)
    describe(`in ${language}`, { concurrency: false }, () => {
      let site, desktop, reader, browser, by;
      before(async () => {
        site = await servePages();
        desktop = await startDesktop(language);
        reader = await startScreenReader(desktop, language);
        browser = await openChromium(desktop, language);
        by = `Orca ${orca}, ${browser.version}, eSpeak NG through Speech Dispatcher ${versionOf('speech-dispatcher')}`;
      });
      after(async () => {
        await browser?.close();
        desktop?.end();
        site?.close();
      });

      for (const name of only)
        it(name, async () => {
          const before = transcripts.read(folder, language, name);
          await browser.show(`${site.origin}/${language}/${name}`);
          await reader.hear(1500);
          const walked = {};
          for (const walk of walksOf(pages[name]))
            walked[walk.title] = await (accepting ? walkOnce(walk, reader) : walkSurely(walk, reader, before.walked));
          const text = transcripts.write(walked);
          if (accepting) return transcripts.accept(folder, language, name, by, text);
          assert.ok(
            before.text,
            `Nothing of Orca ${orca} was accepted yet for ${name} in ${language}: run with --accept, and read it.`,
          );
          assert.equal(text, before.text, differsBy(before.by, by));
        });
    });
});

/**
 * What is heard once may be a slip of the machine's (a page that was still busy); what is heard twice alike is so, be it
 * as accepted before or not.
 */
async function walkSurely(walk, reader, before) {
  const heard = [before[walk.title]];
  for (let tries = 0; tries < TRIES; tries++) {
    const now = await walkOnce(walk, reader);
    if (heard.includes(now)) return now;
    heard.push(now);
  }
  throw new Error(`“${walk.title}” is heard differently each time:\n${heard.slice(1).join('\n\n')}`);
}

const differsBy = (before, now) =>
  before === now
    ? 'It is heard otherwise than it was accepted. Read it as a listener; if it is as good, --accept.'
    : `It is heard otherwise than it was accepted, but with other programs: ${before} then, ${now} now.`;
