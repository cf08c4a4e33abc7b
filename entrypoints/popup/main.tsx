import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings.ts';
import { takeWordsFrom, wordsDirection, wordsLanguage } from '../../lib/words.ts';
import { Popup } from './Popup.tsx';

takeWordsFrom(browser.i18n);
document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();
void readSettings().then(({ theme }) => {
  if (theme !== 'system') document.documentElement.dataset.theme = theme;
});

const app = document.getElementById('app');
if (app) render(<Popup />, app);
