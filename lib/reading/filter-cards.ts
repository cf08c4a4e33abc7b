import type { StoryCard } from '../model.ts';

/**
 * The stories whose row holds every word that was typed: in the title, the site, the writers or the people who speak.
 * Case and accents do not count. No words give all stories, in the order given.
 */
export function filterCards(cards: readonly StoryCard[], typed: string): StoryCard[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...cards];
  return cards.filter((card) => {
    const row = plain([card.title, card.siteName, ...card.byline, ...card.speakers].join(' '));
    return words.every((word) => row.includes(word));
  });
}

/** "Beyoncé" becomes "beyonce". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
