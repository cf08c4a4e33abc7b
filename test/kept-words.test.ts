import { describe, expect, it, vi } from 'vitest';
import { keepWords } from '../lib/kept-words.ts';
import type { WordKey } from '../lib/words.ts';
import { sourceOf, wordsOf } from './english-words.ts';

describe('words that are kept', () => {
  it('are those of the source, for every key and any values', () => {
    const [source, kept] = [sourceOf('en'), keepWords(sourceOf('en'))];
    for (const key of Object.keys(wordsOf('en')) as WordKey[]) {
      for (const values of [[], ['one'], ['$1', '$2', 'three'], ['a$&b', '\\', '']]) expect(kept.getMessage(key, values), key).toBe(source.getMessage(key, values));
    }
  });

  it('are asked for once', () => {
    const source = sourceOf('en');
    const asked = vi.spyOn(source, 'getMessage');
    const kept = keepWords(source);
    for (const title of ['Rain', 'Gulls', 'Rain']) expect(kept.getMessage('removeStory', [title])).toContain(title);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('are nothing where there is no such key', () => {
    expect(keepWords({ getMessage: () => '' }).getMessage('removeStory', ['Rain'])).toBe('');
  });
});
