import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberedDisplay, showDisplay } from '../components/show-display.ts';
import { showLanguage } from '../components/show-language.ts';
import { takeWordsFrom } from '../lib/words.ts';

// A script that the head of every page of ours waits for: the reader's theme is there before anything is painted. Firefox
// would paint before a page's module has run; Chromium keeps the paint back until then (see wxt.config.ts). The language
// is there, too: a screen reader on Firefox is told of the one that a page begins with, and of no other.
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    takeWordsFrom(browser.i18n);
    showLanguage();
    showDisplay(rememberedDisplay());
  },
});
