import { describe, expect, it } from 'vitest';
import { searchCards } from '../../lib/search/search-cards.ts';
import { cardOf } from '../../lib/store/story-card.ts';
import { sampleStory } from '../story-samples.ts';

const times = { savedAt: 1, capturedAt: 1 };
const HARBOUR = cardOf(sampleStory(), null, times);
const BAKERY = cardOf(sampleStory({ title: 'Zoë Ångström opens a bakery', siteName: 'The Crumb', byline: ['Pim'], quotes: [] }), null, times);
const titles = (search: string, notes?: (id: string) => string) => searchCards([HARBOUR, BAKERY], search, notes).map((card) => card.title);

describe('searching the reading list', () => {
  it('finds every story when nothing is asked', () => {
    expect(titles('  ')).toHaveLength(2);
  });

  it.each([
    ['a word of the title', 'bakery', BAKERY.title],
    ['the start of a word', 'harb', HARBOUR.title],
    ['letters without their accents', 'zoe angstrom', BAKERY.title],
    ['the site', 'crumb', BAKERY.title],
    ['a speaker and a word of the title', 'finch sings', HARBOUR.title],
  ])('finds a story by %s', (_what, search, title) => {
    expect(titles(search)).toEqual([title]);
  });

  it('asks for all words, wherever they stand', () => {
    expect(titles('bakery finch')).toEqual([]);
  });

  it('finds a story by what the reader wrote on it', () => {
    expect(titles('gulls', (id) => (id === BAKERY.id ? 'reminds me of the gulls' : ''))).toEqual([BAKERY.title]);
  });
});
