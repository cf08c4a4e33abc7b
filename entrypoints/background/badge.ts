import { browser } from 'wxt/browser';
import type { StoryCard } from '../../lib/model.ts';
import { savedWords } from '../../lib/reading/saved-words.ts';
import { readCard } from '../../lib/store/stories.ts';
import { forgetLook, storyOfTab, tabsOfStory } from './looks.ts';

const NAME = 'Greenroom';
/** What the toolbar button shows over a saved page where there are no notes on it to count. */
const SAVED = '✓';
/** Over a page on which something failed. */
const FAILED = '!';
const COLOUR = { saved: '#4a5a66', failed: '#a3341f' };

/** Over which page the button says something is known from the reader's click alone: with the page the sign goes, too. */
export function keepBadge(): void {
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'loading' || url !== undefined) forgetLook(tabId);
    // The browser clears the button of a page that is left, but not where a page changes its own address.
    if (url !== undefined) void show(tabId, '', NAME);
  });
  browser.tabs.onRemoved.addListener(forgetLook);
  // The reader comes back to the page, perhaps from writing a note on its story.
  browser.tabs.onActivated.addListener(({ tabId }) => {
    const storyId = storyOfTab(tabId);
    if (storyId !== null) void showStoryAnew(storyId);
  });
}

/** Shows on the button over a tab whether the story of its page is saved, and with how many notes. */
export async function showSaved(tabId: number, { savedAt, noteCount }: Pick<StoryCard, 'savedAt' | 'noteCount'>): Promise<void> {
  if (savedAt === null) await show(tabId, '', NAME);
  else await show(tabId, noteCount > 0 ? String(noteCount) : SAVED, `${NAME}: ${savedWords(noteCount)}`);
}

/** Shows it anew over all tabs whose page holds a story: it was saved, put away, or written on. */
export async function showStoryAnew(storyId: string): Promise<void> {
  const card = await readCard(storyId);
  for (const tabId of tabsOfStory(storyId)) await showSaved(tabId, card.ok ? card.value : { savedAt: null, noteCount: 0 });
}

/** Shows that something failed, and in the button's title what. */
export async function showFailure(tabId: number, sentence: string): Promise<void> {
  await show(tabId, FAILED, sentence);
}

/** Takes the sign of a failure away; that a page is saved stays. */
export async function clearFailure(tabId: number): Promise<void> {
  const text = await browser.action.getBadgeText({ tabId }).catch(() => '');
  if (text === FAILED) await show(tabId, '', NAME);
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: text === FAILED ? COLOUR.failed : COLOUR.saved });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was left meanwhile: there is nothing to show it on.
  }
}
