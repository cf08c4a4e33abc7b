import { render } from 'preact';
import { browser } from 'wxt/browser';
import { showDisplay } from '../../components/show-display.ts';
import { askBackground } from '../../lib/messages.ts';
import { displayOf } from '../../lib/reading/display.ts';
import { readSettings } from '../../lib/settings.ts';
import { keepWords } from '../../lib/kept-words.ts';
import { takeWordsFrom, wordsDirection, wordsLanguage } from '../../lib/words.ts';
import { Popup } from './Popup.tsx';

// Asked before anything is drawn: the answer is on its way meanwhile.
const first = askBackground('firstStories', {});

takeWordsFrom(keepWords(browser.i18n));
document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();
// The first paint remembers what was shown last; the settings may have come from elsewhere since.
void readSettings().then((settings) => {
  showDisplay(displayOf(settings));
});

const app = document.getElementById('app');
if (app) render(<Popup first={first} />, app);
