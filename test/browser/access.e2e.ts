import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { findAccessFaults } from './axe.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { selectWords } from './select-words.ts';
import type { Session } from './session.ts';
import { click, isSeen, see, type TabSurface } from './surface.ts';
import { until } from './until.ts';
import { commentsTwice, openPopup, readFromPopup } from './walk.ts';

/** The narrowest window that WCAG asks for: a page at 1280 pixels, enlarged fourfold. */
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 860 };

describe.each(BROWSER_KINDS)('everybody can use it, in %s:', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;
  let reader: TabSurface;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind));
    const page = await session.open(server.url);
    await commentsTwice(page);
    reader = await readFromPopup(session, await openPopup(session, page));
  });

  afterAll(() => end());

  const choose = async (theme: string): Promise<void> => {
    await reader.run((value) => {
      const options = document.querySelector('#display-options')?.checkVisibility({ visibilityProperty: true }) ? null : document.querySelector<HTMLElement>('.display-open');
      options?.click();
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          document.querySelector<HTMLInputElement>(`input[name="theme"][value="${value}"]`)?.click();
          setTimeout(resolve, 300);
        }, 100);
      });
    }, theme);
  };
  const openCorrection = (): Promise<void> =>
    reader.run(() => {
      document.querySelector<HTMLElement>('[data-part="saying"] [aria-expanded]')?.click();
    });

  it.each(['light', 'dark', 'sepia', 'contrast'])('the clean view, its display options and a correction, %s', async (theme) => {
    await choose(theme);
    await openCorrection();
    expect(await findAccessFaults(reader)).toEqual([]);
    await openCorrection();
  });

  it('selected words, a highlight and its note, and the toast', async () => {
    await choose('light');
    await reader.press('Escape');
    await selectWords(reader, 'Rain on the water.');
    await see(reader, { part: 'selection-bar' });
    expect(await findAccessFaults(reader)).toEqual([]);
    await click(reader, { role: 'button', name: 'Note', part: 'selection-bar' });
    await see(reader, { role: 'textbox', part: 'highlight-card' });
    await see(reader, { part: 'toast' });
    expect(await findAccessFaults(reader)).toEqual([]);
    await reader.press('Escape');
    await reader.run(() => {
      getSelection()?.removeAllRanges();
    });
  });

  it('the sheet of keys', async () => {
    await reader.run(() => {
      document.querySelector<HTMLElement>('.bar-keys')?.click();
    });
    await see(reader, { part: 'help' });
    expect(await findAccessFaults(reader)).toEqual([]);
    await reader.press('Escape');
    const isClosed = (): Promise<boolean> => reader.run(() => document.querySelector('dialog:popover-open') === null);
    await until('the sheet to close', isClosed);
    await reader.press('?');
    await see(reader, { part: 'help' });
    // As who went on to the browser's own buttons comes back to the page.
    await reader.run(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.querySelector<HTMLElement>('.skip')?.focus();
    });
    await until('the sheet to leave what has the focus free', isClosed);
    expect(await reader.run(() => document.activeElement?.className)).toBe('skip');
  });

  it('the ways to read: their panel, a paragraph at a time, the quotations alone, aloud, a picture', async () => {
    const press = async (key: string, shown: string): Promise<void> => {
      await reader.press(key);
      await until(shown, () => reader.run((css) => document.querySelector(css)?.checkVisibility({ visibilityProperty: true }) === true, shown));
    };
    await press('o', '#ways');
    expect(await findAccessFaults(reader)).toEqual([]);
    await reader.press('Escape');
    await press('f', '[data-focused]');
    expect(await findAccessFaults(reader)).toEqual([]);
    await press('q', '.interview');
    await press('l', '[data-part="listen"]');
    expect(await findAccessFaults(reader)).toEqual([]);
    await press('q', '.story-body:not([data-away])');
    await reader.run(() => {
      document.querySelector<HTMLElement>('.picture-open')?.click();
    });
    await see(reader, { part: 'viewer' });
    expect(await findAccessFaults(reader)).toEqual([]);
    await reader.press('Escape');
    await click(reader, { role: 'button', name: 'Close', part: 'listen' });
  });

  it('a window of 320 pixels: nothing has to be scrolled sideways', async () => {
    await reader.page.setViewport(NARROW);
    expect(await reader.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await findAccessFaults(reader)).toEqual([]);
    await reader.page.setViewport(WIDE);
  });

  it('colours that the reader’s system forces', async ({ skip }) => {
    if (kind !== 'chromium') skip('only Chromium can be told to');
    const client = await reader.page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await reader.run(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await findAccessFaults(reader)).toEqual([]);
    await client.detach();
  });

  it('the popup’s page, light and dark, with a list, with nothing found and without a page to read', async () => {
    const popup = await session.openOwn('popup.html');
    await popup.page.setViewport({ width: 400, height: 600 });
    await see(popup, { part: 'page-card' });
    for (const theme of ['light', 'dark']) {
      await popup.run((value) => {
        document.documentElement.dataset['theme'] = value;
      }, theme);
      expect(await findAccessFaults(popup)).toEqual([]);
    }
  });

  it('a story that is gone', async () => {
    const gone = await session.openOwn('reader.html?id=nothing');
    await see(gone, { part: 'error-notice' });
    expect(await findAccessFaults(gone)).toEqual([]);
  });

  /** What axe-core finds on a page in light and in dark. */
  const inBothThemes = async (tab: TabSurface): Promise<string[]> => {
    const faults: string[] = [];
    for (const theme of ['light', 'dark']) {
      await tab.run((value) => {
        document.documentElement.dataset['theme'] = value;
      }, theme);
      faults.push(...(await findAccessFaults(tab)));
    }
    return faults;
  };

  it('the settings with the library and its data, and the first page', async () => {
    const options = await session.openOwn('options.html');
    await see(options, { part: 'held' });
    await until('the library to be counted', () => options.run(() => document.querySelector('[data-part="held"][aria-busy="false"]') !== null));
    expect(await inBothThemes(options)).toEqual([]);
    await options.page.setViewport(NARROW);
    expect(await options.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await options.page.close();
    const first = await session.openOwn('welcome.html');
    await see(first, { role: 'button', name: '…sample story' });
    expect(await inBothThemes(first)).toEqual([]);
    await first.page.setViewport(NARROW);
    expect(await first.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await first.page.close();
  });

  it('a highlight whose words are no longer in the story', async () => {
    const address = await reader.run(() => location.search);
    await reader.run(loseHighlights);
    const lost = await session.openOwn(`reader.html${address}`);
    await see(lost, { part: 'lost-note' });
    expect(await inBothThemes(lost)).toEqual([]);
    await lost.page.close();
  });

  it('a story that was removed while it was open', async () => {
    await reader.page.bringToFront();
    await reader.run(removeThisStory);
    await see(reader, { part: 'library-notice' });
    expect(await inBothThemes(reader)).toEqual([]);
    await click(reader, { role: 'button', name: 'Bring it back' });
    await until('the notice to go', async () => !(await isSeen(reader, { part: 'library-notice' })));
  });

  it('a library that is gone, in the clean view and in the popup, with the question what to do', async () => {
    await reader.run(deleteLibrary);
    const gone = await session.openOwn('reader.html?id=any');
    await click(gone, { role: 'button', name: 'Begin with an empty library', part: 'library-trouble' });
    await see(gone, { role: 'textbox', part: 'library-trouble' });
    expect(await inBothThemes(gone)).toEqual([]);
    const popup = await session.openOwn('popup.html');
    await see(popup, { role: 'button', name: 'What can be done' });
    expect(await inBothThemes(popup)).toEqual([]);
  });
});

/** The part of the browsers' API that these pages call themselves. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Runs in the clean view: the words of each highlight become others, as a refresh of the page might have made them. */
function loseHighlights(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('greenroom');
    opening.onerror = () => {
      reject(new Error('no database'));
    };
    opening.onsuccess = () => {
      const change = opening.result.transaction('highlights', 'readwrite');
      change.objectStore('highlights').openCursor().onsuccess = function () {
        const row: { anchor: object } | undefined = this.result?.value;
        if (!row) return;
        this.result?.update({ ...row, anchor: { ...row.anchor, exact: 'Nine lanterns nobody lit, a zither, the quay at Xyr.', prefix: '', suffix: '' } });
        this.result?.continue();
      };
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in the clean view: what the popup asks for when its reader removes this story. */
async function removeThisStory(): Promise<void> {
  await chrome.runtime.sendMessage({ greenroom: 'removeStory', asked: { storyId: new URLSearchParams(location.search).get('id') } });
}

/** Runs in the clean view: the database goes, as a cleaner of profiles would take it. */
function deleteLibrary(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('greenroom');
    deleting.onsuccess = () => {
      resolve();
    };
    deleting.onerror = () => {
      reject(new Error('not deleted'));
    };
  });
}
