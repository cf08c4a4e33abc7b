import type { StoryCard } from '../model.ts';

/** How far the reader is with a saved story. */
export const STAGES = ['unread', 'reading', 'finished', 'archived'] as const;
export type Stage = (typeof STAGES)[number];

/** From here on a story counts as read: nobody scrolls past the last line. */
export const READ_FROM = 0.97;

/** The stage of a saved story. One that was put away is archived, however far it was read. */
export function stageOf({ shelf, openedAt, progress }: Pick<StoryCard, 'shelf' | 'openedAt' | 'progress'>): Stage {
  if (shelf === 'archive') return 'archived';
  if (progress >= READ_FROM) return 'finished';
  return openedAt === null ? 'unread' : 'reading';
}
