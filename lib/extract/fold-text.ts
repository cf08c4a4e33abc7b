/** A line's words alone, without case, accents and punctuation, to compare what two places of a page say. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

/** The words of `foldText` as a list. */
export function foldWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().replace(POSSESSIVE, 's').match(/[a-z0-9]+/g) ?? [];
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(POSSESSIVE, 's').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text of ASCII letters and the marks of typography, as most are: it has no accents, and its words are told fast. */
const PLAIN = /^[\x00-\x7f‘’“”–—…]*$/;
/** "Anna's", whose words are written "annas" in other places. */
const POSSESSIVE = /['’‘]s\b/g;

/** 0 to 1: how much two lines share of their words (Dice); 1 for the same words. */
export function wordLikeness(a: string, b: string): number {
  const left = new Set(foldWords(a));
  const right = new Set(foldWords(b));
  if (!left.size || !right.size) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}
