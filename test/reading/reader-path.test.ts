import { expect, it } from 'vitest';
import { readerPath } from '../../lib/reading/reader-path.ts';
import { readPlace } from '../../lib/reading/story-place.ts';

it('names the story by its id alone, whatever letters the id holds', () => {
  expect(readerPath('a b&c#d')).toBe('/reader.html?id=a%20b%26c%23d');
  expect(new URL(readerPath('a b&c#d'), 'https://own.example').searchParams.get('id')).toBe('a b&c#d');
});

it('puts the place that it opens on behind the id, so that it can be read back', () => {
  const { hash } = new URL(readerPath('s1', 'quote-3'), 'https://own.example');
  expect(readPlace(hash.slice(1))).toEqual({ is: 'quote', quote: 3 });
});
