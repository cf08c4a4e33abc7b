import type { WordKey } from '../../lib/words.ts';

/** The keys of the library, as the sheet of keys shows them. */
export const LIBRARY_KEYS: readonly (readonly [string, WordKey])[] = [
  ['/', 'libraryKeySearch'],
  ['↑ ↓', 'libraryKeyMove'],
  ['Enter', 'libraryKeyOpen'],
  ['X', 'libraryKeyChoose'],
  ['E', 'libraryKeyArchive'],
  ['T', 'libraryKeyTag'],
  ['#', 'libraryKeyRemove'],
  ['?', 'keyHelp'],
  ['Esc', 'libraryKeyClear'],
];
