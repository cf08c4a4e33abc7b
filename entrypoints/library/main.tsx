import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings.ts';
import { say, takeWordsFrom, wordsDirection, wordsLanguage } from '../../lib/words.ts';
import { Library } from './Library.tsx';
import { showTheme } from './theme.ts';

takeWordsFrom(browser.i18n);
document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();
document.title = say('libraryTitle');
// The page lays itself out before its stories come: the browser's own way back to a place would miss it.
history.scrollRestoration = 'manual';

const app = document.getElementById('app');
if (app) {
  void readSettings().then(showTheme);
  render(<Library />, app);
}
