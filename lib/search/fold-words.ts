/** Marks that change a letter's look but not, for a searcher, the letter (e.g. the accent in "é"). */
const COMBINING_MARKS = /\p{M}/gu;
/** A run of letters and digits, e.g. "it" and "s" in "it's". */
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as searching compares them: lower case, without accents, without punctuation. */
export function foldWords(text: string): string[] {
  return text.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase().match(WORD) ?? [];
}
