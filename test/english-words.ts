import { readFileSync } from 'node:fs';
import path from 'node:path';
import { takeWordsFrom } from '../lib/words.ts';

type Messages = Record<string, { message: string }>;

/** Where the words of all languages lie. */
export const LOCALES = path.join(import.meta.dirname, '../assets/public/_locales');

/** The words of one language, as its file holds them. */
export function wordsOf(locale: string): Messages {
  return JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;
}

/** Takes all words from a language's file, as the browser's `i18n` does on extension pages; nothing for a key that is not there. */
export function speak(locale: string): void {
  const words = wordsOf(locale);
  takeWordsFrom({ getMessage: (key, values) => (words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '') });
}

speak('en');
