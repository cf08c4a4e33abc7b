import type { StoryCard } from '../model.ts';

/** The orders in which the library shows its stories. */
export const SORTS = ['newest', 'oldest', 'title', 'site', 'longest', 'shortest', 'progress'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * The stories in another order; those that are equal in it stay in the order given.
 * @param cards newest first, as the library gives them
 * @param language BCP 47: whose alphabet the titles and sites follow
 */
export function sortCards(cards: readonly StoryCard[], sort: Sort, language: string): StoryCard[] {
  switch (sort) {
    case 'newest':
      return [...cards];
    case 'oldest':
      return [...cards].reverse();
    case 'title':
      return byWords(cards, (card) => card.title, language);
    case 'site':
      return byWords(cards, (card) => card.siteName, language);
    case 'longest':
      return [...cards].sort((one, other) => other.wordCount - one.wordCount);
    case 'shortest':
      return [...cards].sort((one, other) => one.wordCount - other.wordCount);
    case 'progress':
      return [...cards].sort((one, other) => other.progress - one.progress);
  }
}

/** What stands before the first letter or digit of a title, e.g. the mark in "“Quite reckless”". */
const BEFORE_WORDS = /^[^\p{L}\p{N}]+/u;

function byWords(cards: readonly StoryCard[], wordsOf: (card: StoryCard) => string, language: string): StoryCard[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = cards.map((card) => ({ card, key: wordsOf(card).replace(BEFORE_WORDS, '') }));
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ card }) => card);
}
