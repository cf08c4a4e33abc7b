import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserKind } from '../../browser/find-browser.ts';
import { FirefoxChrome } from '../../browser/firefox-chrome.ts';
import { launchBrowser } from '../../browser/launch.ts';
import type { Session } from '../../browser/session.ts';
import { click, isSeen, textOf, type TabSurface } from '../../browser/surface.ts';
import { until } from '../../browser/until.ts';
import { openPopup, storyDrawn } from '../../browser/walk.ts';
import { openWeb, type Web } from './web.ts';
import { pageScript } from './page-script.ts';

/** Which letter reads the page, by browser (wxt.config.ts). */
const READ_KEY: Record<BrowserKind, string> = { chromium: 'E', firefox: 'R' };

/** A browser with the built extension, and a web that is ours. */
export interface Lab {
  kind: BrowserKind;
  session: Session;
  web: Web;
  /** The reader's own path: opens a page, presses the shortcut; gives page and clean view. */
  read(url: string): Promise<Opened>;
  /** A story that is in the library, with listeners for whatever might run in it. */
  openKept(id: string): Promise<TabSurface>;
  /** A page by the popup: what its card says of the page (a headline, or a sentence), and how long that took. */
  look(url: string): Promise<{ says: string; milliseconds: number; page: TabSurface }>;
  close(): Promise<void>;
}

export interface Opened {
  page: TabSurface;
  reader: TabSurface;
  close(): Promise<void>;
}

/** Starts both. The clean view is loaded a second time with listeners for whatever might run in it, before it runs. */
export async function openLab(kind: BrowserKind, extension: string): Promise<Lab> {
  const profile = mkdtempSync(path.join(tmpdir(), 'greenroom-hostile-'));
  const web = await openWeb();
  const session = await launchBrowser(kind, { profile, extension });
  if (kind === 'firefox') await listenInFirefox(session);
  return {
    kind,
    session,
    web,
    async read(url) {
      const before = await session.openTabs();
      const page = await session.open(url);
      const tabsBefore = (await session.tabs()).length;
      try {
        await session.shortcut(page, READ_KEY[kind]);
        // A page may hold the keyboard (a focused frame of its own); then the reader clicks, as anybody would.
        const came = await until('a new tab', async () => (await session.tabs()).length > tabsBefore, 8_000).catch(() => false);
        if (!came) await click(await openPopup(session, page), { role: 'button', name: 'Read' });
        const again = await listenedReader(session);
        return {
          page,
          reader: again,
          async close() {
            await again.page.close();
            await page.page.close();
          },
        };
      } catch (error) {
        // A clean view that comes late must not be taken for the next page's.
        for (const late of await session.openTabs()) if (!before.has(late)) await late.close().catch(() => undefined);
        throw error;
      }
    },
    async openKept(id) {
      await session.openOwn(`reader.html?id=${id}`);
      return listenedReader(session);
    },
    async look(url) {
      const page = await session.open(url);
      const start = Date.now();
      const popup = await openPopup(session, page);
      const milliseconds = Date.now() - start;
      const says = await textOf(popup, '[data-part="page-card"]');
      return { says, milliseconds, page };
    },
    async close() {
      await session.close().catch(() => undefined);
      await web.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The clean view with listeners in it: Firefox puts them into every page of ours, Chromium into the second load. */
async function listenedReader(session: Session): Promise<TabSurface> {
  const reader = await openedReader(session);
  if (session.kind === 'firefox') return reader;
  await reader.page.evaluateOnNewDocument(pageScript('hooks'));
  await reader.page.reload();
  return openedReader(session);
}

/** Runs the listeners in every page of ours before its own scripts; WebDriver's own way leaves extension pages out. */
async function listenInFirefox(session: Session): Promise<void> {
  const tab = await session.open('about:blank');
  const chrome = await FirefoxChrome.of(tab.page.browser());
  const inPage = JSON.stringify(pageScript('hooks'));
  const frameScript = `addEventListener('DOMWindowCreated', (event) => {
    const { defaultView } = event.target;
    if (!defaultView || defaultView.location.protocol !== 'moz-extension:') return;
    Cu.evalInSandbox(${inPage}, Cu.Sandbox(defaultView, { sandboxPrototype: defaultView, wantXrays: false }));
  }, true);`;
  await chrome.run(`Services.mm.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript)}), true)`);
  await tab.page.close();
}

async function openedReader(session: Session): Promise<TabSurface> {
  const reader = await session.tab('/reader.html?id=');
  await until('the story in the clean view', () => isSeen(reader, { part: 'article' }), 15_000);
  await storyDrawn(reader);
  return reader;
}
