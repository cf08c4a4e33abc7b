import type { Correction, Highlight, Note, Story, StoryCard } from '../model.ts';

/** A story's whole content, apart from the row that lists need. */
export interface StoryText {
  id: string;
  story: Story;
  /** What the story was before its last refresh, so that the refresh can be undone. */
  previous: Story | null;
}

/** A story that was removed, whole, so that the removal can be undone. */
export interface BinnedStory {
  id: string;
  removedAt: number;
  card: StoryCard;
  /** Null for a link that was never made into a story. */
  text: StoryText | null;
  highlights: Highlight[];
  notes: Note[];
  corrections: Correction[];
}

/** The database's name, and its version as Dexie counts (the browser's own number is ten times it). */
export const DATABASE_NAME = 'greenroom';
export const SCHEMA_VERSION = 2;

/**
 * The tables of each released version and their indexes. A released version is never edited; the next one is added.
 * `savedAt` is null for a story that was looked at but not saved, and so is left out of that index by the browser.
 */
export const SCHEMA = {
  1: {
    stories: 'id, &canonicalUrl, savedAt, [shelf+savedAt], capturedAt',
    texts: 'id',
    highlights: 'id, storyId',
    notes: 'id, storyId, highlightId',
    corrections: 'id, storyId',
    bin: 'id, removedAt',
  },
  // The words that searching reads. They are made from the other rows, so no row has to be changed for them.
  2: {
    words: 'id, at',
  },
} as const;
