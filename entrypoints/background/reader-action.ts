import { browser } from 'wxt/browser';
import { errorSentence } from '../../lib/errors.ts';
import type { Done, Kept } from '../../lib/message-contract.ts';
import { askPage } from '../../lib/messages.ts';
import type { ErrorCode, Result } from '../../lib/model.ts';
import { withScript } from './capture.ts';
import { readPage, savePage, tidyPage } from './handlers.ts';
import { clearFailure, showFailure } from './badge.ts';

/** What a shortcut or a menu can ask for, by the name that the manifest gives it. */
export const ACTIONS = ['read-page', 'tidy-page', 'save-page'] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether a name from the browser is one of ours. */
export function isAction(name: unknown): name is Action {
  return ACTIONS.some((action) => action === name);
}

/** Does what the reader asked for by shortcut or menu, and says what came of it, since no popup is there to say it. */
export async function act(action: Action, tabId: number): Promise<void> {
  if (action === 'save-page') await sayDone(tabId, saved(await savePage(tabId)));
  else await sayFailed(tabId, action === 'read-page' ? await readPage(tabId) : await tidyPage(tabId));
}

/** Says on a tab's page what was done from it, or why it could not be done. */
export async function sayDone(tabId: number, done: Result<Done>): Promise<void> {
  if (done.ok) await withScript(tabId, () => askPage(tabId, 'sayDone', { done: done.value }));
  await sayFailed(tabId, done);
}

async function sayFailed(tabId: number, done: Result<unknown>): Promise<void> {
  if (done.ok) await clearFailure(tabId);
  else await sayFailure(tabId, done.code);
}

function saved(kept: Result<Kept>): Result<Done> {
  return kept.ok ? { ok: true, value: kept.value.was === 'new' ? 'saved' : 'refreshed' } : kept;
}

/** The popup says the sentence itself where the browser lets it be opened; the badge and its title say it everywhere. */
async function sayFailure(tabId: number, code: ErrorCode): Promise<void> {
  await showFailure(tabId, errorSentence(code));
  // Firefox opens it only in answer to a gesture that it still remembers; the badge stays in any case.
  await browser.action.openPopup().catch(() => undefined);
}
