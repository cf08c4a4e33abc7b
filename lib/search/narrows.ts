import type { Query } from './parse-query.ts';
import { askedWords } from './search-words.ts';

/**
 * Whether a search finds only what another one has found already, so that it has to look there alone: the same filters,
 * and the same words typed on ("vel" after "ve", "velvet gu" after "velvet").
 */
export function narrows(before: Query, after: Query): boolean {
  if (JSON.stringify({ ...before, words: '' }) !== JSON.stringify({ ...after, words: '' })) return false;
  const words = askedWords(after.words);
  return askedWords(before.words).every((word, place) => words[place]?.startsWith(word) ?? false);
}
