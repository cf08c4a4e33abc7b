import { foldWords, isUnspaced } from './fold-words.ts';

/**
 * A word as it stands in the words of a story: its first letter as a capital, where all others are small; so each
 * capital begins a word, and the engine's own search for a letter skips from one to the next. A word whose script has no
 * capitals, or that begins with a digit, stands after a line break.
 */
function marked(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const capital = first.toUpperCase();
  return capital.length === first.length && capital !== first ? capital + word.slice(first.length) : `\n${word}`;
}

/** All different words of some texts as one string that `holdsWord` searches. */
export function searchWords(texts: readonly string[]): string {
  const words = new Set<string>();
  for (const text of texts) for (const word of foldWords(text)) words.add(word);
  let all = '';
  for (const word of words) all += marked(word);
  return all;
}

/** The words that somebody searches for, as `holdsWords` takes them. */
export function askedWords(text: string): string[] {
  return foldWords(text).map((word) => (isUnspaced(word) ? word : marked(word)));
}

/** Whether each of the asked words begins some word, or, where words are written without gaps, stands in one. */
export function holdsWords(all: string, asked: readonly string[]): boolean {
  return asked.every((word) => all.includes(word));
}
