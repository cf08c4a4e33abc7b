// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { showLanguage } from '../../components/show-language.ts';
import { takeWordsFrom } from '../../lib/words.ts';

it.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
])('a page says that its words are of the language %s, and that they run %s', (language, direction) => {
  takeWordsFrom({ getMessage: (key) => ({ languageTag: language, textDirection: direction })[String(key)] ?? '' });
  showLanguage();
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, direction]);
});
