import { browser } from 'wxt/browser';
import type { Kept, PageLook, TidyState, ToBackground } from '../../lib/message-contract.ts';
import { askPage, type Handlers } from '../../lib/messages.ts';
import type { Result } from '../../lib/model.ts';
import { opensOnHeadline } from '../../lib/reading/headline.ts';
import { readerPath } from '../../lib/reading/reader-path.ts';
import { readPlace } from '../../lib/reading/story-place.ts';
import { removeStory, restoreStory } from '../../lib/store/bin.ts';
import { libraryTrouble } from '../../lib/store/mend-library.ts';
import { listStories, snippetsOf } from '../../lib/store/find-saved.ts';
import { firstStories } from '../../lib/store/shelves.ts';
import { keepStory, type KeptStory, readCard, undoRefresh, unsaveStory } from '../../lib/store/stories.ts';
import { capturePage, withScript } from './capture.ts';
import { freshLook, noteLook, storyOfTab } from './looks.ts';
import { pageStyle } from './page-style.ts';
import { readNextPage, rememberTab } from './next-page.ts';
import { readSample } from './sample.ts';
import { showSaved, showStoryAnew } from './badge.ts';
import { noteUndo, undoLast } from './undo-of-tab.ts';

/** Rows that the popup shows before it knows of the others: as many as it has room for. */
const FIRST = 8;

/** What the background answers to the popup, the reader and the content script. */
export const handlers: Handlers<ToBackground> = {
  lookAtPage: ({ tabId }) => lookAtPage(tabId),
  readPage: ({ tabId }) => readPage(tabId),
  savePage: ({ tabId }) => savePage(tabId),
  tidyPage: ({ tabId }) => tidyPage(tabId),
  listStories: ({ search, limit }) => listStories(search, limit),
  snippetsOf: ({ storyIds, search }) => snippetsOf(storyIds, search),
  firstStories: () => firstStories(FIRST),
  libraryTrouble: async () => ({ ok: true, value: await libraryTrouble() }),
  readSample: () => readSample(),
  openStory: ({ storyId, place }) => openKept(storyId, place),
  removeStory: ({ storyId }) => shown(storyId, removeStory(storyId)),
  restoreStory: ({ storyId }) => shown(storyId, restoreStory(storyId)),
  undoSave: ({ storyId, was }) => shown(storyId, was === 'new' ? unsaveStory(storyId) : undoRefresh(storyId)),
  joinNextPage: ({ storyId }) => readNextPage(storyId),
  dropNextPage: async ({ storyId }) => nothingMore(await undoRefresh(storyId)),
  readThisPage: (_asked, from) => (from.tabId === null ? Promise.resolve({ ok: false, code: 'page-gone' }) : readPage(from.tabId)),
  undoSaveOfThisPage: (_asked, from) => shown(from.tabId === null ? null : storyOfTab(from.tabId), undoLast(from.tabId)),
  pageStyle: () => Promise.resolve({ ok: true, value: pageStyle() }),
};

/** Makes the story of a tab's page, to say what is on it; keeps it for this reading only. */
async function lookAtPage(tabId: number): Promise<Result<PageLook>> {
  const kept = await keepPage(tabId, false);
  if (!kept.ok) return kept;
  const { card } = kept.value;
  return {
    ok: true,
    value: {
      storyId: card.id,
      title: card.title,
      siteName: card.siteName,
      language: card.language,
      direction: card.direction,
      wordCount: card.wordCount,
      quoteCount: card.quoteCount,
      speakerCount: card.speakers.length,
      savedAt: card.savedAt,
      noteCount: card.noteCount,
      opensOnHeadline: opensOnHeadline(card),
    },
  };
}

/** Opens the clean view of a tab's page beside it. */
export async function readPage(tabId: number): Promise<Result<{ storyId: string }>> {
  const look = freshLook(tabId);
  const kept: Result<{ storyId: string }> = look ? { ok: true, value: look } : await storyIdOf(keepPage(tabId, false));
  if (!kept.ok) return kept;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return openReader(kept.value.storyId, tab ? { index: tab.index + 1, windowId: tab.windowId } : {});
}

/** A link that an import brought in has no text yet: its page is opened, where the reader's click makes the story of it. */
async function openKept(storyId: string, place: string | null): Promise<Result<{ storyId: string }>> {
  const card = await readCard(storyId);
  if (!card.ok || card.value.capturedAt !== null) return openReader(storyId, {}, place);
  await browser.tabs.create({ url: card.value.canonicalUrl });
  return { ok: true, value: { storyId } };
}

/** Opens a story in the clean view, in a tab of its own; on a place in the story where there is one of that name (see `readPlace`). */
export async function openReader(storyId: string, where: { index?: number; windowId?: number } = {}, place: string | null = null): Promise<Result<{ storyId: string }>> {
  await browser.tabs.create({ url: browser.runtime.getURL(readerPath(storyId, place !== null && readPlace(place) ? place : null)), ...where });
  return { ok: true, value: { storyId } };
}

/** Saves a tab's page, or refreshes it where it was saved. */
export async function savePage(tabId: number): Promise<Result<Kept>> {
  const kept = await keepPage(tabId, true);
  if (!kept.ok) return kept;
  const { card, was } = kept.value;
  noteUndo(tabId, () => (was === 'new' ? unsaveStory(card.id) : undoRefresh(card.id)));
  return { ok: true, value: { storyId: card.id, was, title: card.title } };
}

/** Cleans a tab's page in place, or puts it back as it was. */
export function tidyPage(tabId: number): Promise<Result<TidyState>> {
  return withScript(tabId, () => askPage(tabId, 'toggleTidy', {}));
}

async function keepPage(tabId: number, save: boolean): Promise<Result<KeptStory>> {
  const story = await capturePage(tabId);
  if (!story.ok) return story;
  const kept = await keepStory(story.value, save);
  if (!kept.ok) return kept;
  noteLook(tabId, kept.value.card.id);
  void showSaved(tabId, kept.value.card);
  await rememberTab(kept.value.card.id, tabId);
  return kept;
}

/** The same, and the toolbar button over the story's page says what came of it. */
async function shown<T>(storyId: string | null, work: Promise<T>): Promise<T> {
  const done = await work;
  if (storyId !== null) void showStoryAnew(storyId);
  return done;
}

function nothingMore(done: Result<unknown>): Result<null> {
  return done.ok ? { ok: true, value: null } : done;
}

async function storyIdOf(kept: Promise<Result<KeptStory>>): Promise<Result<{ storyId: string }>> {
  const done = await kept;
  return done.ok ? { ok: true, value: { storyId: done.value.card.id } } : done;
}
