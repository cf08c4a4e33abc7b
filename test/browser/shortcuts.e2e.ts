import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedStory } from '../sample/expected-story.ts';
import type { SampleServer } from '../sample/serve.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS, type BrowserKind } from './find-browser.ts';
import type { Session } from './session.ts';
import { isSeen, see, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { openPopup, readerAfter } from './walk.ts';

/** The letters that each browser gives (README, "Other keys in Chrome"). */
const KEYS: Record<BrowserKind, { read: string; save: string }> = { chromium: { read: 'E', save: 'S' }, firefox: { read: 'R', save: 'S' } };
const { title } = expectedStory();

describe.each(BROWSER_KINDS)('without the popup, in %s', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;
  let page: TabSurface;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind));
    page = await session.open(server.url);
  });

  afterAll(() => end());

  it('the key for reading opens the clean view', async () => {
    const reader = await readerAfter(session, () => session.shortcut(page, KEYS[kind].read));
    expect(await textOf(reader, '.story-title')).toBe(title);
  });

  it('the key for saving saves, and saving twice does not double', async () => {
    await session.shortcut(page, KEYS[kind].save);
    const popup = await until('the story in the list', async () => {
      const opened = await openPopup(session, page);
      return (await isSeen(opened, { part: 'story-row' })) && opened;
    });
    expect(await textOf(popup, '[data-part="page-card"]')).toContain('Saved');
    await page.page.bringToFront();
    await session.shortcut(page, KEYS[kind].save);
    await session.shortcut(page, KEYS[kind].save);
    const again = await openPopup(session, page);
    await see(again, { part: 'story-row' });
    expect(await again.run(() => document.querySelectorAll('[data-part="story-row"]').length)).toBe(1);
  });

  it('letters in the popup do what its buttons do', async () => {
    const fresh = await session.open(`${server.url}?late=never`);
    const popup = await openPopup(session, fresh);
    await popup.press('r');
    await until('a second clean view', async () => (await session.tabs()).filter((url) => url.includes('/reader.html')).length === 2);
  });

  it('the page’s context menu reads, too', async ({ skip }) => {
    const fresh = await session.open(`${server.url}?late=never`);
    const before = (await session.tabs()).filter((url) => url.includes('/reader.html')).length;
    if (!(await session.chooseFromMenu(fresh, 'Read in Greenroom'))) skip('this browser shows no context menu without a screen');
    await until('another clean view', async () => (await session.tabs()).filter((url) => url.includes('/reader.html')).length > before);
  });

  it('and nothing of ours complains', async () => {
    expect(await session.errors()).toEqual([]);
  });
});
