/** Marks that change a letter's look but not, for a searcher, the letter (e.g. the accent in "é"). */
const COMBINING_MARKS = /\p{M}/gu;
/** A run of letters and digits, e.g. "it" and "s" in "it's". */
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as searching compares them: lower case, without accents, without punctuation. */
export function foldWords(text: string): string[] {
  return text.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase().match(WORD) ?? [];
}

/** Scripts that are written without gaps between words: a run of letters is a whole clause there. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a searched word may stand in the middle of a run of letters: "鳥" in "水鳥の歌". */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}
