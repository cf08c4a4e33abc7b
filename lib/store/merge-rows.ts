import type { Note, StoryCard } from '../model.ts';

/**
 * One row out of two for the same story: what the story is comes from `kept`; of what the reader did nothing is lost
 * (the first day it was saved, all tags, the furthest reading, the later opening). On the reading list wins over the
 * archive: what somebody still wants to read is not put away.
 */
export function mergeCards(kept: StoryCard, other: StoryCard): StoryCard {
  return {
    ...kept,
    savedAt: earlier(kept.savedAt, other.savedAt),
    progress: Math.max(kept.progress, other.progress),
    openedAt: later(kept.openedAt, other.openedAt),
    tags: [...new Set([...kept.tags, ...other.tags])],
    shelf: kept.shelf === 'list' || other.shelf === 'list' ? 'list' : 'archive',
  };
}

/** One note out of two for the same place: both texts, the older first; a text that holds the other one stands for both. */
export function mergeNotes(kept: Note, other: Note): Note {
  const [older, newer] = kept.updatedAt <= other.updatedAt ? [kept, other] : [other, kept];
  return {
    ...kept,
    text: joinTexts(older.text, newer.text),
    createdAt: Math.min(kept.createdAt, other.createdAt),
    updatedAt: newer.updatedAt,
  };
}

/** Two texts, one after the other; a text that holds the other one stands for both. */
export function joinTexts(first: string, second: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}\n\n${second}`;
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

function later(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
