// What a listening desktop is made of, and what of it is missing here.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebian } from '../../.tooling/install.mjs';

/** What is run, and the Debian package that brings it. */
const programs = {
  orca: 'orca',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'dbus-daemon': 'dbus-daemon',
  '/usr/libexec/dconf-service': 'dconf-service',
  'speech-dispatcher': 'speech-dispatcher',
  // The words of programs in the listener's language, and letters that are as wide on every machine.
  '/usr/share/i18n/locales/es_ES': 'locales',
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf': 'fonts-dejavu-core',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/lib/speech-dispatcher-modules/sd_espeak-ng': 'speech-dispatcher-espeak-ng',
  '/usr/lib/x86_64-linux-gnu/speech-dispatcher/spd_libao.so': 'speech-dispatcher-audio-plugins',
};

function isThere(program) {
  const folders = program.startsWith('/') ? [''] : process.env.PATH.split(delimiter);
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.R_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const missing = () => [
  ...new Set(Object.entries(programs).flatMap(([program, name]) => (isThere(program) ? [] : name))),
];

/** Installs what is missing where we may; throws, and names it, where we may not. */
export function needScreenReader() {
  if (missing().length) installDebian(...missing());
  if (missing().length)
    throw new Error(
      `No screen reader can be heard here: it needs Linux, and the Debian packages ${missing().join(', ')}. Nothing was compared.`,
    );
}
