/** What stands in a square as wide as it is high: Chinese and Japanese characters, Korean syllables, and the punctuation among them. */
const FULL_WIDTH = '\\p{sc=Han}\\p{sc=Kana}\\p{sc=Hang}\\u3000-\\u30ff\\uff01-\\uff60';
const fullWidth = new RegExp(`[${FULL_WIDTH}]`, 'gu');
const endsFullWidth = new RegExp(`[${FULL_WIDTH}]$`, 'u');
/** Scripts without spaces between words: browsers divide their lines between any two signs, or know the words. */
const withoutSpaces = new RegExp(`[${FULL_WIDTH}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]`, 'gu');

/** Without places to divide a word, and without what stands over or under a letter. */
const seen = (text: string) => text.normalize('NFC').replace(/[\u00ad\p{Mn}]/gu, '');

/** How many signs of a text have a place of their own. */
export const signsOf = (text: string) => seen(text).length;

/** How much room a text takes, in Latin letters: a full-width sign takes that of two. */
export const roomOf = (text: string) => seen(text).replace(fullWidth, '  ').length;

/** Whether what follows a text stands apart from it: after a space, or after a sign that brings its own. */
export const endsApart = (text: string) => /\s$/.test(text) || endsFullWidth.test(text);

/** A word in a short text that has no place to be divided; narrow pages would cut it anywhere. */
export const longWord = (text: string) => {
  const words = text.replace(withoutSpaces, ' ');
  return text.length < 90
    ? (text.length < 32 ? /[\p{L}\p{M}]{15,}/u : /[\p{L}\p{M}]{19,}/u).exec(words)?.[0]
    : undefined;
};
