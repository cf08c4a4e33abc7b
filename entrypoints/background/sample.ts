import { browser } from 'wxt/browser';
import { checkStory } from '../../lib/check-story.ts';
import type { Result } from '../../lib/model.ts';
import { keepStory } from '../../lib/store/stories.ts';
import { openReader } from './handlers.ts';

/** Opens the invented story that comes with Greenroom in the clean view; it is on the reading list only once the reader saves it. */
export async function readSample(): Promise<Result<{ storyId: string }>> {
  const file = await fetch(`${browser.runtime.getURL('/')}sample-story.json`);
  const story = checkStory(await file.json());
  if (!story) return { ok: false, code: 'broken-page' };
  const kept = await keepStory(story, false);
  return kept.ok ? openReader(kept.value.card.id) : kept;
}
