import type { Result, StoryCard } from '../lib/model.ts';

/** The first rows of a list, or that they are on their way. */
export type FirstRows = Result<StoryCard[]> | Promise<Result<StoryCard[]>>;

/**
 * What a list can show of its first rows before it knows the others; null for nothing: an empty list may be one that was
 * lost, and one that can't be read says so in its own words.
 */
export function begunRows(rows: FirstRows): { is: 'begun'; cards: StoryCard[] } | null {
  return !(rows instanceof Promise) && rows.ok && rows.value.length > 0 ? { is: 'begun', cards: rows.value } : null;
}
