import type { Result } from '../../lib/model.ts';
import { openStory, type OpenedStory } from '../../lib/store/stories.ts';

/** A tab that has not asked for its story by then fetches it itself (milliseconds). */
const HELD = 10_000;

/** Stories on their way into a tab that was opened for them, by id. */
const held = new Map<string, Promise<Result<OpenedStory>>>();

/** Takes a story out of the library, which is open here, while a tab opens for it: opening the library there takes longer than all else. */
export function prepareHandOver(storyId: string): void {
  const story = openStory(storyId);
  held.set(storyId, story);
  setTimeout(() => {
    if (held.get(storyId) === story) held.delete(storyId);
  }, HELD);
}

/** Gives the story to the tab that was opened for it, once; null where it is not held, or is not to be had from here. */
export async function handOver(storyId: string): Promise<Result<OpenedStory | null>> {
  const story = held.get(storyId);
  held.delete(storyId);
  const opened = await story;
  return { ok: true, value: opened?.ok ? opened.value : null };
}
