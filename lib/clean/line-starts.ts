/** So many signs before a line's first word are seen through; a line that begins with more of them is tried with everything. */
const MOST_SIGNS = 12;
/** What expressions call no word: signs, and letters of other alphabets, too. */
const NO_WORD = /[\W_]/;

/**
 * The two letters, in lower case, with which the words of a line begin: "re" for "» Related:". A figure is `#`, and
 * where the first letter stands alone a space follows it. Several where a letter such as "é" may be a word's first or a
 * sign before it; null where it can't be told.
 */
export function lineStarts(line: string): string[] | null {
  const starts: string[] = [];
  for (let at = 0; at < MOST_SIGNS; at++) {
    const first = kind(line[at]);
    if (first !== ' ') starts.push(first + kind(line[at + 1]));
    const sign = line[at];
    if (sign === undefined || !NO_WORD.test(sign)) return starts;
  }
  return null;
}

function kind(sign = ' '): string {
  const lower = sign.toLowerCase();
  if (lower !== sign.toUpperCase()) return lower;
  return sign >= '0' && sign <= '9' ? '#' : ' ';
}
