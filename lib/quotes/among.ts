const sets = new Map<string, ReadonlySet<string>>();

/** True for a word of a list whose words stand apart by blanks; cheaper at its first use than an expression. */
export function isAmong(word: string | undefined, list: string): boolean {
  let words = sets.get(list);
  if (!words) {
    words = new Set(list.split(' '));
    sets.set(list, words);
  }
  return word !== undefined && words.has(word);
}
