import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings.ts';
import { takeWordsFrom, wordsDirection, wordsLanguage } from '../../lib/words.ts';
import { Popup } from './Popup.tsx';

takeWordsFrom(browser.i18n);
document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();
// The first paint remembers the theme that was shown last; the settings may have come from elsewhere since.
void readSettings().then(({ theme }) => {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
});

const app = document.getElementById('app');
if (app) render(<Popup />, app);
