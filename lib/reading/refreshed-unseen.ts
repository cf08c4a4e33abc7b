import type { StoryCard } from '../model.ts';

/** Whether a story was made anew from its page after its reader opened it last: they want to know what it was, then. */
export function isRefreshedUnseen({ capturedAt, openedAt }: Pick<StoryCard, 'capturedAt' | 'openedAt'>): boolean {
  return openedAt !== null && capturedAt !== null && capturedAt > openedAt;
}
