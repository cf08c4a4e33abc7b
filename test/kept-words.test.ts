import { describe, expect, it, vi } from 'vitest';
import { keepWords } from '../lib/kept-words.ts';
import type { WordKey, WordSource } from '../lib/words.ts';
import { wordsOf } from './english-words.ts';

const WORDS = wordsOf('en');
const browserLike = (): WordSource => ({ getMessage: vi.fn((key: WordKey, values: string[]) => (WORDS[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '')) });

describe('words that are kept', () => {
  it('are those of the source, for every key and any values', () => {
    const [source, kept] = [browserLike(), keepWords(browserLike())];
    for (const key of Object.keys(WORDS) as WordKey[]) {
      for (const values of [[], ['one'], ['$1', '$2', 'three'], ['a$&b', '\\', '']]) expect(kept.getMessage(key, values), key).toBe(source.getMessage(key, values));
    }
  });

  it('are asked for once', () => {
    const source = browserLike();
    const kept = keepWords(source);
    for (const title of ['Rain', 'Gulls', 'Rain']) expect(kept.getMessage('removeStory', [title])).toContain(title);
    expect(source.getMessage).toHaveBeenCalledTimes(1);
  });

  it('are nothing where there is no such key', () => {
    expect(keepWords({ getMessage: () => '' }).getMessage('removeStory', ['Rain'])).toBe('');
  });
});
