import { keepWords } from '../lib/kept-words.ts';
import { takeWordsFrom } from '../lib/words.ts';
import { rememberedDisplay, showDisplay } from './show-display.ts';
import { showLanguage } from './show-language.ts';

/**
 * What every page of ours begins with, before its first paint: the browser's words, their language and direction, and the
 * look that the reader chose last.
 * @param browserWords the browser's own door to the words (`browser.i18n`)
 */
export function beginPage(browserWords: Parameters<typeof keepWords>[0]): void {
  takeWordsFrom(keepWords(browserWords));
  showLanguage();
  showDisplay(rememberedDisplay());
}
