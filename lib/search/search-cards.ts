import type { StoryCard } from '../model.ts';
import { foldWords } from './fold-words.ts';

/**
 * The stories in which every searched word begins some word of the title, site, authors, speakers, tags or notes; in the
 * order given. An empty search finds all.
 * @param notesOf what the reader wrote on a story, where that is to be searched, too
 */
export function searchCards(cards: readonly StoryCard[], search: string, notesOf: (id: string) => string = () => ''): StoryCard[] {
  const asked = foldWords(search);
  if (asked.length === 0) return [...cards];
  return cards.filter((card) => {
    const words = foldWords([card.title, card.siteName, ...card.byline, ...card.speakers, ...card.tags, notesOf(card.id)].join(' '));
    return asked.every((start) => words.some((word) => word.startsWith(start)));
  });
}
