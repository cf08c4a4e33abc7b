import { browser } from 'wxt/browser';
import { canonicalUrl } from '../../lib/extract/canonical-url.ts';
import { askPage } from '../../lib/messages.ts';
import { readerPath } from '../../lib/reading/reader-path.ts';
import { readSettings } from '../../lib/settings.ts';
import { habitAt, originsOf, siteOf } from '../../lib/sites/site-rule.ts';
import { findCard } from '../../lib/store/stories.ts';
import { withScript } from './capture.ts';
import { readPage } from './handlers.ts';
import { showSaved } from './badge.ts';

/** Where the last page that was opened by itself in a tab is kept, for the session: coming back to it opens nothing. */
const KEY = 'openedIn:';

/**
 * On sites that the reader chose and gave the permission for: opens stories in the clean view, or tidies pages. It goes
 * beside the page and never in its place, so the tab's own history stays as it was. Without the permission the browser
 * doesn't even tell the address.
 */
export function keepHabits(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void visit(tabId, true);
  });
  // A story that was opened in the background is read when the reader comes to it.
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void visit(tabId, false);
  });
}

async function visit(tabId: number, isLoaded: boolean): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const host = siteOf(tab?.url ?? '');
  if (!tab?.url || host === null || tab.status !== 'complete') return;
  const habit = habitAt(tab.url, (await readSettings()).sites);
  // A click on the toolbar shows one page's address, too: that is no leave to act on it by ourselves.
  if (habit === null || !(await browser.permissions.contains({ origins: originsOf(host) }))) return;
  if (habit === 'tidy' && isLoaded) {
    const known = await findCard(canonicalUrl(tab.url, null));
    if (known.ok && known.value) await showSaved(tabId, known.value);
    await withScript(tabId, () => askPage(tabId, 'keepTidy', {}));
  }
  if (habit === 'clean' && tab.active && (await isNew(tabId, tab.url))) await readPage(tabId);
}

/** False for a page that was opened from this tab already (Back, a reload), or that a clean view shows just now. */
async function isNew(tabId: number, url: string): Promise<boolean> {
  const page = url.split('#')[0] ?? '';
  const key = KEY + String(tabId);
  const { [key]: last } = await browser.storage.session.get(key);
  await browser.storage.session.set({ [key]: page });
  return last !== page && !(await isOpen(url));
}

/** Whether a clean view of a page's story is open: its way to the original page must not lead back into it. */
async function isOpen(url: string): Promise<boolean> {
  const card = await findCard(canonicalUrl(url, null));
  if (!card.ok || !card.value) return false;
  const readers = await browser.tabs.query({ url: browser.runtime.getURL(readerPath(card.value.id)) });
  return readers.length > 0;
}
