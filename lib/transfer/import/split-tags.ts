/** One entry of a list that Python or JSON wrote, e.g. the second in ['film', "it's"]. */
const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

/** Tags in one cell: a list in brackets as Python (`['a', 'b']`) or JSON (`["a"]`) writes it, else words between commas. */
export function splitTags(cell: string): string[] {
  const words = cell.trim();
  if (!words.startsWith('[') || !words.endsWith(']')) return words.split(',');
  return [...words.matchAll(QUOTED)].map(([, single, double]) => unescaped(single ?? double ?? ''));
}

function unescaped(word: string): string {
  return word.replace(/\\u([0-9a-f]{4})|\\(.)/gi, (_whole, code: string | undefined, letter: string | undefined) => (code ? String.fromCharCode(parseInt(code, 16)) : (letter ?? '')));
}
