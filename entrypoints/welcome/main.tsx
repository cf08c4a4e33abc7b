import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepWords } from '../../lib/kept-words.ts';
import { say, takeWordsFrom, wordsDirection, wordsLanguage } from '../../lib/words.ts';
import { Welcome } from './Welcome.tsx';

takeWordsFrom(keepWords(browser.i18n));
document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();
document.title = say('welcomePage');

const app = document.getElementById('app');
if (app) render(<Welcome />, app);
