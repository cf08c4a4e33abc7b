import { readFileSync } from 'node:fs';
import path from 'node:path';
import { takeWordsFrom, type WordSource } from '../lib/words.ts';

type Messages = Record<string, { message: string }>;

/** Where the words of all languages lie. */
export const LOCALES = path.join(import.meta.dirname, '../assets/public/_locales');

/** The words of one language, as its file holds them. */
export function wordsOf(locale: string): Messages {
  return JSON.parse(readFileSync(path.join(LOCALES, locale, 'messages.json'), 'utf8')) as Messages;
}

/** A language's words as the browser's `i18n` gives them on extension pages; nothing for a key that is not there. */
export function sourceOf(locale: string): WordSource {
  const words = wordsOf(locale);
  return { getMessage: (key, values) => (words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '') };
}

/** Takes all words from a language's file. */
export function speak(locale: string): void {
  takeWordsFrom(sourceOf(locale));
}

speak('en');
