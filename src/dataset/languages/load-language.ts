import { pageLanguage } from '../../language/resolve.js';
import { sayExpected } from '../../language/say-expected.js';
import { withMessages } from '../../language/with-messages.js';
import { decode } from '../../platform/decode.js';
import { fetchBytes } from '../../platform/fetch-bytes.js';
import { readJson } from '../../platform/read-json.js';
import { readWebAddress } from '../../values/address.js';
import { take } from './register-language.js';

/** Teaches the widgets the language at an address, which `data-language` on the script names. */
export async function loadLanguage(given: string) {
  const where = `<script data-language="${given}">`;
  const url = readWebAddress(given);
  try {
    if (!url) throw new Error('https://?');
    const { bytes, type } = await fetchBytes(url);
    take(readJson(decode(bytes, type)), where);
  } catch (error) {
    withMessages(pageLanguage(), (messages) =>
      console.warn(
        `[coffee-network] ${messages.problem(`${where} ${(error as Error).message}`, sayExpected({ code: 'readable-file' }, messages))}`,
      ),
    );
  }
}
