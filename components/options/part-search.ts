import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { foldWords } from '../../lib/search/fold-words.ts';

/** The words that are searched for among the settings; empty shows all. */
export const PartSearch = createContext('');

/** Whether a part of the settings fits the search: each typed word is somewhere in its own words. */
export function usePartFits(...own: readonly string[]): boolean {
  return fits(useContext(PartSearch), own);
}

/** The same, outside the tree. */
export function fits(typed: string, own: readonly string[]): boolean {
  const text = foldWords(own.join(' ')).join(' ');
  return foldWords(typed).every((word) => text.includes(word));
}
