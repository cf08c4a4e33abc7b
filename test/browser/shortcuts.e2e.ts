import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedStory } from '../sample/expected-story.ts';
import type { SampleServer } from '../sample/serve.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS, type BrowserKind } from './find-browser.ts';
import type { Session } from './session.ts';
import { readShownStory } from './shown-story.ts';
import { isSeen, see, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { openPopup, readerAfter, readFromPopup } from './walk.ts';

/** The letters that each browser gives (README, "Other keys in Chrome"). */
const KEYS: Record<BrowserKind, { read: string; save: string }> = { chromium: { read: 'E', save: 'S' }, firefox: { read: 'R', save: 'S' } };
const { title } = expectedStory();

/** The part of the browser's own interface that is called in Greenroom's pages. */
declare const chrome: { storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<object> } } };

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
    expect((await readShownStory(reader)).title).toBe(title);
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

  it('the page’s context menu reads, too', async () => {
    const fresh = await session.open(`${server.url}?late=never`);
    // Chromium is told of the choice alone: what gives access to the page there is this click.
    if (kind === 'chromium') await openPopup(session, fresh);
    const before = (await session.tabs()).filter((url) => url.includes('/reader.html')).length;
    await session.chooseFromMenu(fresh, 'Read in Greenroom');
    await until('another clean view', async () => (await session.tabs()).filter((url) => url.includes('/reader.html')).length > before);
  });

  /** What Greenroom says on a page, once: a later notice is a new one. */
  const takeNotice = (tab: TabSurface): Promise<string> =>
    tab.run(() => {
      const notice = document.querySelector('greenroom-page')?.shadowRoot?.querySelector('[data-part="toast"] > span');
      const words = notice?.textContent ?? '';
      notice?.replaceChildren();
      return words;
    });

  it('a link is kept for later and selected words are highlighted from their context menus', async () => {
    await page.page.bringToFront();
    await page.run(() => {
      const link = document.createElement('a');
      link.id = 'later';
      link.href = '/another-story';
      link.textContent = 'Another story';
      document.querySelector('h1')?.after(link);
    });
    await takeNotice(page);
    await session.chooseFromMenu(page, 'Read clean later', '#later');
    await until('the notice', async () => (await takeNotice(page)).startsWith('Saved'));
    const words = await page.run(() => {
      const text = document.querySelector('.post-content > p')?.firstChild;
      getSelection()?.selectAllChildren(document.body);
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, Math.min(30, text.nodeValue?.length ?? 0));
      return getSelection()?.toString() ?? '';
    });
    await session.chooseFromMenu(page, 'Highlight in Greenroom', '.post-content > p');
    await until('the notice', async () => (await takeNotice(page)).includes('ighlighted'));
    const popup = await openPopup(session, page);
    await until('both in the list', () => popup.run(() => document.querySelectorAll('[data-part="story-row"]').length === 2));
    const reader = await readFromPopup(session, popup);
    await until('the highlight', async () => (await textOf(reader, '[data-part="highlight"]')) === words.trim());
  });

  it('what is new is said quietly once, at the settings', async () => {
    await (await session.openOwn('options.html')).run(() => chrome.storage.local.set({ news: '0.2.0' }));
    const own = await session.openOwn('popup.html');
    await see(own, { role: 'button', name: '…new' });
    const settings = await session.openOwn('options.html');
    await until('the news', () => settings.run(() => document.querySelector('.is-new') !== null));
    await until('it to be seen', () => own.run(async () => !('news' in (await chrome.storage.local.get('news')))));
  });

  it('and nothing of ours complains', async () => {
    expect(await session.errors()).toEqual([]);
  });
});
