import { wordsDirection, wordsLanguage } from '../lib/words.ts';

/** Says on the page which language its words are of, and which way they run. */
export function showLanguage(): void {
  const root = document.documentElement;
  root.lang = wordsLanguage();
  root.dir = wordsDirection();
}
