// What a character is, told without an expression that knows all of Unicode where that is not needed: such an
// expression takes milliseconds at its first use, and most stories are written in Latin letters.

/** What a character can be; `mark` is one that combines with the letter before it. */
export type Letter = 'upper' | 'lower' | 'number' | 'mark' | 'other';

const known = new Map<number, Letter>();

/** What the character at a place of a text is; `other` for blanks, punctuation and signs. */
export function letterAt(text: string, at: number): Letter {
  const code = text.codePointAt(at) ?? 0;
  if (code < 128) return code > 96 && code < 123 ? 'lower' : code > 64 && code < 91 ? 'upper' : code > 47 && code < 58 ? 'number' : 'other';
  if (code > 0x1fff && code < 0x2070) return 'other';
  let what = known.get(code);
  if (!what) {
    what = readLetter(String.fromCodePoint(code));
    known.set(code, what);
  }
  return what;
}

function readLetter(letter: string): Letter {
  if (letter !== letter.toLowerCase()) return 'upper';
  if (letter !== letter.toUpperCase() || /\p{L}/u.test(letter)) return 'lower';
  return /\p{N}/u.test(letter) ? 'number' : /\p{M}/u.test(letter) ? 'mark' : 'other';
}

/** True for a letter or a digit of any script. */
export function isWordy(text: string, at: number): boolean {
  const what = letterAt(text, at);
  return what === 'upper' || what === 'lower' || what === 'number';
}

/** True for a capital letter. */
export const isUpper = (text: string, at = 0): boolean => letterAt(text, at) === 'upper';

/** The words of a text in lower case, parted by one blank: the same for the same words with other marks and blanks. */
export function flatWords(text: string, between = ' '): string {
  let flat = '';
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    if (isWordy(text, at)) {
      if (gap && flat !== '') flat += between;
      gap = false;
      flat += text.charAt(at);
      if ((text.codePointAt(at) ?? 0) > 0xffff) flat += text.charAt(++at);
    } else gap = true;
  }
  return flat.toLowerCase();
}
