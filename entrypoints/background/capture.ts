import { browser } from 'wxt/browser';
import { checkStory } from '../../lib/check-story.ts';
import { askPage } from '../../lib/messages.ts';
import type { ErrorCode, Result, Story } from '../../lib/model.ts';

const SCRIPT = '/content-scripts/article.js';
/** A page that has not answered by then is said to be silent; its tab goes on. */
const PATIENCE = 20_000;

/** Captures that are running, by tab: a second click while one runs gets the same answer. */
const running = new Map<number, Promise<Result<Story>>>();

/**
 * Makes the story of a tab's page. The page's answer is as hostile as the page: it is rebuilt field by field, and the
 * address is the one that the browser gives.
 */
export function capturePage(tabId: number): Promise<Result<Story>> {
  const there = running.get(tabId);
  if (there) return there;
  const capture = inTime(makeStoryOf(tabId)).finally(() => running.delete(tabId));
  running.set(tabId, capture);
  return capture;
}

async function makeStoryOf(tabId: number): Promise<Result<Story>> {
  const answered = await withScript(tabId, () => askPage(tabId, 'capture', {}));
  if (!answered.ok) return answered;
  const story = checkStory(answered.value);
  return story ? { ok: true, value: story } : { ok: false, code: 'bad-message' };
}

/** Asks a page's content script; where there is none yet, puts it in (the reader's click allows it) and asks again. */
export async function withScript<T>(tabId: number, ask: () => Promise<Result<T>>): Promise<Result<T>> {
  const first = await ask();
  if (first.ok || first.code !== 'page-gone') return first;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  } catch (error) {
    return { ok: false, code: await refusalCode(tabId, error) };
  }
  return ask();
}

/** Browsers refuse a script on their own pages, on their stores and where the reader has not clicked. */
async function refusalCode(tabId: number, error: unknown): Promise<ErrorCode> {
  const isThere = await browser.tabs.get(tabId).then(Boolean, () => false);
  if (!isThere) return 'page-gone';
  return error instanceof Error && /frame|removed|closed|navigat/i.test(error.message) && !/cannot|permission|denied/i.test(error.message) ? 'page-gone' : 'page-not-allowed';
}

function inTime<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      resolve({ ok: false, code: 'page-silent' });
    }, PATIENCE);
    work.then(resolve, reject).finally(() => {
      clearTimeout(clock);
    });
  });
}
