import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorSentence } from '../../lib/errors.ts';
import type { SampleServer } from '../sample/serve.ts';
import { BAD_PAGES, servedBadPages, SLOW_PAGE } from './bad-pages.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS, type BrowserKind } from './find-browser.ts';
import type { Session } from './session.ts';
import { click, isSeen, see, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { openPopup, readFromPopup } from './walk.ts';

/** A page of the browser's own, and what is said of it. No driver opens one in Firefox but the empty tab, into which it lets a script. */
const BROWSER_PAGE: Record<BrowserKind, { url: string; code: 'page-not-allowed' | 'empty-page' }> = {
  chromium: { url: 'chrome://version/', code: 'page-not-allowed' },
  firefox: { url: 'about:blank', code: 'empty-page' },
};
const NOTE = 'Bring a blanket to the pond';

describe.each(BROWSER_KINDS)('on pages that give trouble, in %s', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind, servedBadPages()));
  });

  afterAll(() => end());

  const open = (path: string): Promise<TabSurface> => session.open(new URL(path, server.url).href);
  const rows = async (): Promise<number> => {
    const popup = await openPopup(session, await session.open('about:blank'));
    return popup.run(() => document.querySelectorAll('[data-part="story-row"]').length);
  };

  it.each(BAD_PAGES)('$name: a clear sentence or the story, and the list', async ({ path, says }) => {
    const tab = await open(path);
    const popup = await openPopup(session, tab);
    expect(await textOf(popup, '[data-part="page-card"]')).toContain(says);
    expect(await isSeen(popup, { role: 'heading', name: 'Reading list' })).toBe(true);
    await session.closePopup();
    await tab.page.close();
  });

  it('a page of the browser itself: says why there is nothing to read', async () => {
    const tab = await session.open(BROWSER_PAGE[kind].url);
    const popup = await openPopup(session, tab);
    expect(await textOf(popup, '[data-part="page-card"]')).toBe(errorSentence(BROWSER_PAGE[kind].code));
    await session.closePopup();
    await tab.page.close();
  });

  it('a tab closed while it is read: nothing is kept of it, and the next page is read as always', async () => {
    const tab = await open(SLOW_PAGE.path);
    await session.clickToolbar(tab);
    await tab.page.close();
    await session.closePopup();
    expect(await rows()).toBe(0);
    const popup = await openPopup(session, await open('/broken.html'));
    await see(popup, { role: 'button', name: 'Read' });
  });

  it('clicked again while it is read: one reading, one row', async () => {
    const tab = await open(SLOW_PAGE.path);
    const letter = 'S';
    await session.shortcut(tab, letter);
    await session.shortcut(tab, letter);
    await session.shortcut(tab, letter);
    const popup = await openPopup(session, tab);
    expect(await textOf(popup, '[data-part="page-card"]')).toContain(SLOW_PAGE.says);
    await until('the saved story', async () => (await rows()) === 1);
  });

  it('a story removed in another window: says so, and keeps what is being written until the story is back', async () => {
    const tab = await open('/broken.html');
    const reader = await readFromPopup(session, await openPopup(session, tab));
    await click(reader, { role: 'button', name: 'Save' });
    await until('the save', () => isSeen(reader, { role: 'button', name: '…Saved' }));
    const popup = await openPopup(session, tab);
    await click(popup, { role: 'button', name: '…Remove “Kettle Choir', part: 'story-row' });
    await see(popup, { part: 'toast' });
    await reader.page.bringToFront();
    await click(reader, { role: 'textbox', name: 'Note on the whole story' });
    await reader.type(NOTE);
    await until('the sentence', async () => (await textOf(reader)).includes(errorSentence('story-gone')));
    expect(await reader.run(() => document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea')?.value)).toBe(NOTE);
  });

  it('and nothing of ours complains', async () => {
    expect(await session.errors()).toEqual([]);
  });
});
