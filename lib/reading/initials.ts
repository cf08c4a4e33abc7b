const LETTER = /[\p{L}\p{N}]/u; // matches "a", "李", "7"; not "(" or "."

/**
 * One or two letters that stand for a name where there is no room for it: "Mia Schachter" gives "MS",
 * "The Hollywood Reporter" "HR". Names in scripts without capitals give their first character. Nothing for no letters.
 */
export function initialsOf(name: string): string {
  const words = name.replace(/^the\s+/i, '').split(/\s+/).map(firstLetter).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words[words.length - 1] : ''];
  return isCased(first) ? first.toUpperCase() + (isCased(last) ? last.toUpperCase() : '') : first;
}

function firstLetter(word: string): string {
  return [...word].find((character) => LETTER.test(character)) ?? '';
}

function isCased(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase() || /\d/.test(letter);
}
