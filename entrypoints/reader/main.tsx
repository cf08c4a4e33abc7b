import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepWords } from '../../lib/kept-words.ts';
import { takeWordsFrom, wordsDirection, wordsLanguage } from '../../lib/words.ts';
import { Reader } from './Reader.tsx';

takeWordsFrom(keepWords(browser.i18n));
document.documentElement.lang = wordsLanguage();
document.documentElement.dir = wordsDirection();

const app = document.getElementById('app');
// The address holds an id and nothing else; what is not an id of the library gives "story gone".
const storyId = new URLSearchParams(location.search).get('id') ?? '';
if (app) render(<Reader storyId={storyId} />, app);
