import * as v from 'valibot';
import type { StoryCard } from '../model.ts';
import { isRefreshedUnseen } from './refreshed-unseen.ts';

/** What of a story is known where it is opened from, before the clean view has it from the database. */
export type Headline = Pick<StoryCard, 'id' | 'title' | 'siteName' | 'language' | 'direction'>;

const KEY = 'headline';
const shape = v.object({ id: v.string(), title: v.string(), siteName: v.string(), language: v.string(), direction: v.picklist(['ltr', 'rtl']) });

/** The part of the browser's `Storage` that headlines need; it is read at once, unlike a database. */
export type HeadlineStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether a story opens on its headline: not where its reader stopped, nor under a notice of what a refresh of a saved story changed. */
export function opensOnHeadline(card: StoryCard): boolean {
  return card.progress === 0 && (card.savedAt === null || !isRefreshedUnseen(card));
}

/**
 * Leaves the headline of a story that is opened now, for the clean view to begin with.
 * @param isFirst whether the story opens on it; of another nothing is left
 */
export function leaveHeadline(storage: HeadlineStorage, { id, title, siteName, language, direction }: Headline, isFirst: boolean): void {
  try {
    if (isFirst) storage.setItem(KEY, JSON.stringify({ id, title, siteName, language, direction } satisfies Headline));
    else storage.removeItem(KEY);
  } catch {
    // A full store keeps nothing: the story comes all at once.
  }
}

/** The headline that was left of this story; null where another's was, or none. */
export function headlineOf(storage: HeadlineStorage, storyId: string): Headline | null {
  try {
    const left = v.safeParse(shape, JSON.parse(storage.getItem(KEY) ?? 'null'));
    return left.success && left.output.id === storyId ? left.output : null;
  } catch {
    // Something else wrote there; the story comes all at once.
    return null;
  }
}

/** Takes away what was left: the story may open elsewhere the next time. */
export function dropHeadline(storage: HeadlineStorage): void {
  storage.removeItem(KEY);
}
