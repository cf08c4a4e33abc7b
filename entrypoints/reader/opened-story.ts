import { checkStory } from '../../lib/check-story.ts';
import { askBackground } from '../../lib/messages.ts';
import type { Result } from '../../lib/model.ts';
import { openStory, type OpenedStory } from '../../lib/store/stories.ts';

/** A background that sleeps takes longer to wake than the library to open here (milliseconds). */
const PATIENCE = 100;

/** The story with this id: handed over by the background, which has just opened this tab for it, else out of the library; or `story-gone`. */
export async function openedStory(id: string): Promise<Result<OpenedStory>> {
  const handed = await Promise.race([handedOver(id), new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]);
  return handed ? { ok: true, value: handed } : openStory(id);
}

async function handedOver(storyId: string): Promise<OpenedStory | null> {
  const answer = await askBackground('handOver', { storyId });
  if (!answer.ok || !answer.value) return null;
  const { card, corrections } = answer.value;
  const story = checkStory(answer.value.story);
  const before = checkStory(answer.value.before);
  const isAsStored = before !== null || answer.value.before === null;
  return story && isAsStored ? { card, corrections, story, before } : null;
}
