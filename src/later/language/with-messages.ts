import type { Messages } from '../../language/messages.js';
import type { Language } from '../../language/resolve.js';
import { secondFile, withSecondFile } from '../second-file.js';

/** Where the words can't be had: the place and the code, which the guide to the messages explains, and why. */
const inCodes = ({ terms }: Language): Messages => {
  const say = (where: string, expected: string) => `${where}: ${expected}. ${terms.secondFile}`;
  return {
    problem: say,
    missing: (where) => say(where, 'required'),
    unclosed: (tag) => say(tag, 'unclosed'),
    otherVersion: (tag, present, version) => say(tag, `${present} ≠ ${version}`),
    // Each by its own name.
    expected: new Proxy({}, { get: (_, code) => `${String(code)} ` }),
  };
};

export const withMessages = (language: Language, use: (messages: Messages) => void) =>
  withSecondFile(
    ({ messagesOf }) => use(messagesOf(language.code)),
    () => use(inCodes(language)),
    false,
  );

export const messagesNow = (language: Language) => secondFile()?.messagesOf(language.code) ?? inCodes(language);
