import { browser } from 'wxt/browser';

const WAITING = 'updateWaits';

/**
 * An update closes all of Greenroom's pages. It waits until none is open: what is being written is stored before.
 * Chromium waits by itself; Firefox updates at once where nobody listens.
 */
export function holdUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    // Kept for the session: the background may sleep until the last page is closed.
    void browser.storage.session.set({ [WAITING]: true }).then(updateIfFree);
  });
  browser.tabs.onRemoved.addListener(() => {
    void updateIfFree();
  });
}

async function updateIfFree(): Promise<void> {
  const waits = (await browser.storage.session.get(WAITING))[WAITING] === true;
  if (!waits) return;
  const own = await browser.tabs.query({ url: `${browser.runtime.getURL('/')}*` });
  if (own.length === 0) browser.runtime.reload();
}
