import { browser } from 'wxt/browser';
import { checkStory } from '../../lib/check-story.ts';
import { askPage } from '../../lib/messages.ts';
import type { Result } from '../../lib/model.ts';
import { joinNextPage, openStory } from '../../lib/store/stories.ts';

/** Where the tab of a story is kept: a background that was put to sleep still knows it; the browser's end forgets it. */
const KEY = 'tabOfStory:';

/** Remembers the tab that a story was made from. A story is kept whether or not this can be: only its next page hangs on it. */
export async function rememberTab(storyId: string, tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY + storyId]: tabId }).catch((error: unknown) => {
    console.warn('Greenroom will not find the tab of this story again.', error);
  });
}

/**
 * Reads the next page of a story through the tab that it was made from, and joins it onto the story. A tab that was
 * closed or left gives `page-gone`: nothing is asked of a site from elsewhere.
 */
export async function readNextPage(storyId: string): Promise<Result<null>> {
  const opened = await openStory(storyId);
  if (!opened.ok) return opened;
  const { nextPage } = opened.value.story;
  // Another window has read the last page on already: what was asked for is there.
  if (!nextPage) return { ok: true, value: null };
  const { [KEY + storyId]: tabId } = await browser.storage.session.get(KEY + storyId);
  if (typeof tabId !== 'number') return { ok: false, code: 'page-gone' };
  const answered = await askPage(tabId, 'readNext', { url: nextPage.url });
  if (!answered.ok) return answered;
  const next = checkStory(answered.value);
  if (!next) return { ok: false, code: 'bad-message' };
  const joined = await joinNextPage(storyId, next, nextPage.url);
  return joined.ok ? { ok: true, value: null } : joined;
}
