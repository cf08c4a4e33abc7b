import { existsSync } from 'node:fs';
import { type Browser, type Extension, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { needBrowser } from './find-browser.ts';
import { OwnErrors } from './own-errors.ts';
import { OwnRequests } from './own-requests.ts';
import { type OpenTabs, type Popup, POPUP_PATIENCE, type Session, type SessionOptions } from './session.ts';
import { painted, type Surface, TabSurface } from './surface.ts';
import { until } from './until.ts';

/** The part of the extension's own API that is asked in its pages. */
declare const chrome: {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  /** Chromium's own events can be told by hand. */
  contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  windows: { getCurrent(): Promise<{ id: number }> };
};

/** Greenroom's entries in context menus: the names that the browser tells of them, by their words. */
const MENU: Partial<Record<string, string>> = { 'Read in Greenroom': 'read-page', 'Read clean later': 'save-link', 'Highlight in Greenroom': 'highlight-selection' };

/** What Chromium prints of key events: Alt and Shift as a bit mask. */
const ALT_SHIFT = 1 + 8;

/** Starts Chromium (or Chrome, or Edge) with the extension, on a profile folder. */
export async function launchChromium(options: SessionOptions): Promise<Session> {
  const { width = 1280, height = 860 } = options;
  const isFirstDay = !existsSync(options.profile);
  const browser = await launch({
    executablePath: needBrowser('chromium'),
    headless: options.headless ?? true,
    userDataDir: options.profile,
    enableExtensions: [options.extension],
    defaultViewport: options.headless === false ? null : { width, height },
    args: [
      '--disable-background-networking',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-search-engine-choice-screen',
      `--window-size=${String(width)},${String(height)}`,
      ...(options.dark ? ['--force-dark-mode'] : []),
      // Chromium refuses to run as root with its sandbox; in containers there is often no other user.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const extension = await until('the extension', async () => [...(await browser.extensions()).values()][0]);
    const origin = `chrome-extension://${extension.id}`;
    const [errors, requests] = [new OwnErrors(origin), new OwnRequests(origin)];
    errors.watch(browser);
    requests.watch(browser);
    if (isFirstDay) await closeFirstPage(browser);
    return new ChromiumSession(browser, extension, errors, requests);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Closes the page that opens by itself after the install, as a reader does before going on. */
async function closeFirstPage(browser: Browser): Promise<void> {
  const target = await until('the first page', () => browser.targets().find((one) => one.url().endsWith('/welcome.html')));
  await (await target.asPage()).close();
}

/** So often a person clicks for a popup that does not come. */
const MOST_CLICKS = 3;

class ChromiumSession implements Session {
  readonly kind = 'chromium';
  private readonly order: Target[] = [];
  /** Tabs with pages of ours; the popup's page in a tab is no popup. */
  private readonly ownTabs = new WeakSet<Target>();
  /** What was typed behind the keyword. */
  private typed = '';

  constructor(
    private readonly browser: Browser,
    private readonly extension: Extension,
    private readonly ownErrors: OwnErrors,
    private readonly ownRequests: OwnRequests,
  ) {
    browser.on('targetcreated', (target) => this.order.push(target));
  }

  extensionUrl(file: string): string {
    return `chrome-extension://${this.extension.id}/${file}`;
  }

  async open(url: string): Promise<TabSurface> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return new TabSurface(page);
  }

  async openOwn(file: string): Promise<TabSurface> {
    const tab = await this.open(this.extensionUrl(file));
    this.ownTabs.add(tab.page.target());
    return tab;
  }

  async tab(urlPart: string, besides: OpenTabs = new Set()): Promise<TabSurface> {
    const page = await until(`a tab with ${urlPart}`, async () => {
      const targets = this.browser.targets().filter((target) => target.type() === 'page' && target.url().includes(urlPart));
      targets.sort((one, other) => this.order.indexOf(other) - this.order.indexOf(one));
      const pages = await Promise.all(targets.map((target) => target.page()));
      return pages.find((found) => found !== null && !besides.has(found));
    }).catch(async (error: unknown) => {
      throw new Error(`no such tab among ${(await this.tabs()).join(', ')}`, { cause: error });
    });
    return new TabSurface(page);
  }

  async openTabs(): Promise<OpenTabs> {
    return new Set(await this.browser.pages());
  }

  async tabs(): Promise<string[]> {
    return (await this.browser.pages()).map((page) => page.url());
  }

  async clickToolbar(tab: TabSurface): Promise<Popup> {
    for (let click = 1; ; click++) {
      await this.closePopup();
      await tab.page.bringToFront();
      await this.extension.triggerAction(tab.page);
      try {
        const popup = new TabSurface(await until('the popup to open', () => this.popups()[0]?.asPage(), POPUP_PATIENCE));
        await popup.run(() => document.readyState);
        return popup;
      } catch (error) {
        // A window that loses the focus takes its popup away before anybody has seen it; a person clicks again.
        if (click === MOST_CLICKS) throw error;
      }
    }
  }

  async closePopup(): Promise<void> {
    for (const target of this.popups()) {
      const popup = await target.asPage().catch(() => null);
      await popup?.close().catch(() => undefined);
    }
    await this.popupGone();
  }

  async popupGone(): Promise<void> {
    await until('the popup to close', () => this.popups().length === 0);
  }

  private popups(): Target[] {
    return this.browser.targets().filter((target) => target.url().endsWith('/popup.html') && !this.ownTabs.has(target));
  }

  async shortcut(tab: TabSurface, letter: string): Promise<void> {
    await tab.page.bringToFront();
    // Another tab that was just closed may still hold the keyboard; a key would then go nowhere.
    await until('the keyboard', () => tab.run(() => document.hasFocus() && document.visibilityState === 'visible'));
    await painted(tab);
    await pressSystemKey(tab.page, letter);
  }

  errors(): Promise<string[]> {
    return Promise.resolve(this.ownErrors.found);
  }

  requests(): Promise<{ type: string; url: string }[]> {
    return Promise.resolve(this.ownRequests.found);
  }

  async footprint(tab: TabSurface): Promise<string[]> {
    const worlds: string[] = [];
    const client = await tab.page.createCDPSession();
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${this.extension.id}`) worlds.push(`a script in the page (${context.name})`);
    });
    // It names each world that is there before it answers.
    await client.send('Runtime.enable');
    await client.detach();
    const own = await this.openOwn('popup.html');
    const rights = await own.run(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return [...origins.map((origin) => `access to ${origin}`), ...scripts.map(({ id }) => `a registered script (${id})`)];
    });
    await own.page.close();
    return [...worlds, ...rights];
  }

  async chooseFromMenu(tab: TabSurface, words: string, at = 'body'): Promise<void> {
    const clicked = await tab.run((css) => {
      const element = document.querySelector(css);
      const selected = getSelection()?.toString() ?? '';
      return { ...(element instanceof HTMLAnchorElement ? { linkUrl: element.href } : {}), ...(selected === '' ? {} : { selectionText: selected }) };
    }, at);
    const id = MENU[words];
    if (id === undefined) throw new Error(`Greenroom has no entry “${words}”.`);
    const worker = await this.background();
    await worker.evaluate(
      async (info, url) => {
        const page = (await chrome.tabs.query({})).find((one) => one.url === url);
        chrome.contextMenus.onClicked.dispatch(info, page);
      },
      { menuItemId: id, ...clicked },
      tab.page.url(),
    );
  }

  async openBeside(): Promise<Surface> {
    const own = await this.openOwn('popup.html');
    const before = new Set(this.browser.targets());
    const window = await own.run(async () => (await chrome.windows.getCurrent()).id);
    const client = await own.page.createCDPSession();
    // Only a click opens it, so the call passes for one.
    await client.send('Runtime.evaluate', { expression: `chrome.sidePanel.open({ windowId: ${String(window)} })`, awaitPromise: true, userGesture: true });
    const panel = await until('the side panel', () => this.browser.targets().find((target) => !before.has(target) && target.url().endsWith('/library.html'))?.asPage());
    await own.page.close();
    return new TabSurface(panel);
  }

  async typeAfterKeyword(words: string): Promise<string[]> {
    this.typed = words;
    const said = `new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(words)}, resolve))`;
    const suggested = (await (await this.background()).evaluate(said)) as { description: string }[];
    return suggested.map(({ description }) => description);
  }

  async enterKeyword(): Promise<void> {
    await (await this.background()).evaluate(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(this.typed)}, 'newForegroundTab')`);
  }

  private background(): Promise<WebWorker> {
    return until('the background', () => this.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(this.extensionUrl('')))?.worker());
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async ended(): Promise<void> {
    if (!this.browser.connected) return;
    await new Promise((resolve) => this.browser.once('disconnected', resolve));
  }
}

/** A key that goes to the browser's own shortcuts too, as one from a keyboard does. */
async function pressSystemKey(page: Page, letter: string): Promise<void> {
  const client = await page.createCDPSession();
  const code = letter.charCodeAt(0);
  const key = { modifiers: ALT_SHIFT, key: letter, code: `Key${letter}`, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', isSystemKey: true, ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', isSystemKey: true, ...key }).catch(() => undefined);
  await client.detach().catch(() => undefined);
}
