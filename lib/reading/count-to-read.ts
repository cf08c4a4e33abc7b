/** Scripts that put no space between words: [first, last] in UTF-16. */
const LETTER_BY_LETTER: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x1000, 0x109f], // Burmese
  [0x1780, 0x17ff], // Khmer
  [0x3040, 0x30ff], // Hiragana, Katakana
  [0x3400, 0x9fff], // Han
  [0xf900, 0xfaff], // Han, compatibility
];

/**
 * How much there is to read in a text: words between spaces, and each character where words can't be told by spaces
 * (Chinese, Japanese, Thai and its neighbours). `readingMinutes` knows the pace of both.
 */
export function countToRead(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code > 0x0dff && LETTER_BY_LETTER.some(([first, last]) => code >= first && code <= last);
    const isSpace = code <= 32 || code === 160 || (code >= 0x3000 && code <= 0x303f);
    if (isLetter || (!isSpace && !inWord)) count++;
    inWord = !isLetter && !isSpace;
  }
  return count;
}
