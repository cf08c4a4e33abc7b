import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { needBrowser } from './find-browser.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import { FirefoxFrame } from './firefox-frame.ts';
import type { OpenTabs, Popup, Session, SessionOptions } from './session.ts';
import { type Surface, TabSurface } from './surface.ts';
import { until } from './until.ts';

/** The address that the extension has in every test profile; Firefox would draw one by lot. */
const UUID = '3f1f7c1e-8a45-4bb1-9d0c-0a5b6c7d8e9f';

/** What Firefox itself notes when a page is closed that waits for an answer, or for its letters; no code of the page's can keep it from that. */
const LEFT_BEHIND = /^Promise resolved after context unloaded|^Promise rejected after context unloaded: Actor 'Conduits' destroyed|^downloadable font: download failed .* status=2152398850 /;

/** Notes in the browser window what our pages and background ask of the web. */
const WATCH_REQUESTS = `(() => {
  window.greenroomAsked = [];
  const TYPES = { 3: 'image', 11: 'xhr', 19: 'fetch' };
  Services.obs.addObserver((channel) => {
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
    const from = [loadInfo.loadingPrincipal, loadInfo.triggeringPrincipal].map((principal) => principal?.spec ?? '');
    if (loadInfo.externalContentPolicyType === 6 || !from.some((address) => address.includes('${UUID}'))) return;
    window.greenroomAsked.push({ type: TYPES[loadInfo.externalContentPolicyType] ?? String(loadInfo.externalContentPolicyType), url: URI.spec });
  }, 'http-on-opening-request');
})()`;

/** Starts Firefox with the extension, on a profile folder. */
export async function launchFirefox(options: SessionOptions): Promise<Session> {
  const { width = 1280, height = 860 } = options;
  const id = geckoId(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: options.profile,
    defaultViewport: options.headless === false ? null : { width, height },
    args: ['-remote-allow-system-access', `--width=${String(width)}`, `--height=${String(height + 90)}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // The extension is put in anew at each start, as Firefox does with unsigned ones; what it stored must stay.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
    },
  });
  try {
    await browser.installExtension(options.extension);
    const chrome = await FirefoxChrome.of(browser);
    await chrome.run(WATCH_REQUESTS);
    // Before it has run once nothing of ours listens to a key or a menu.
    await until('the background', async () => (await chrome.run(`WebExtensionPolicy.getByID('${id}').extension.backgroundState`)) === 'running');
    return new FirefoxSession(browser, chrome, id);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** So long, in milliseconds, a tab's page may be unknown to the driver while it changes. */
const LOST = 3_000;

class FirefoxSession implements Session {
  readonly kind = 'firefox';
  /** Pages that went away without the driver's hearing of what came in their place. */
  private readonly lost = new Set<Page>();

  constructor(
    private readonly browser: Browser,
    private readonly chrome: FirefoxChrome,
    private readonly id: string,
  ) {}

  extensionUrl(file: string): string {
    return `moz-extension://${UUID}/${file}`;
  }

  async open(url: string): Promise<TabSurface> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return new TabSurface(page);
  }

  async openOwn(file: string): Promise<TabSurface> {
    const before = await this.openTabs();
    const page = await this.browser.newPage();
    // The load goes to another process and puppeteer loses the frame: nothing to wait for here, see TESTING.md.
    page.goto(this.extensionUrl(file)).catch(() => undefined);
    // A second tab on the same address is not the first one again.
    return this.tab(this.extensionUrl(file), before);
  }

  async tab(urlPart: string, besides: OpenTabs = new Set()): Promise<TabSurface> {
    let lostSince = Infinity;
    return until(`a tab with ${urlPart}`, async () => {
      const lost: Page[] = [];
      const pages = (await this.browser.pages()).filter((page) => !besides.has(page) && !this.lost.has(page));
      for (const page of pages.reverse()) {
        const tab = new TabSurface(page);
        const state = await tab.run(() => ({ href: location.href, ready: document.readyState })).catch((error: unknown) => {
          if (String(error).includes('no such frame')) lost.push(page);
          return null;
        });
        if (state?.href.includes(urlPart) && state.ready === 'complete') return tab;
      }
      lostSince = lost.length > 0 ? Math.min(lostSince, Date.now()) : Infinity;
      if (Date.now() - lostSince <= LOST) return null;
      for (const page of lost) this.lost.add(page);
      lostSince = Infinity;
      return this.openAnew(urlPart);
    }).catch(async (error: unknown) => {
      throw new Error(`no such tab among ${(await this.tabs()).join(', ')}`, { cause: error });
    });
  }

  /**
   * A new tab's first, empty page goes away for the one of ours that it was made for; where the driver has not heard of the
   * second by then, it never does. The same address in another tab is what the reader sees, too.
   */
  private async openAnew(urlPart: string): Promise<TabSurface | null> {
    const own = this.extensionUrl('');
    const address = (await this.tabs()).findLast((url) => url.startsWith(own) && url.includes(urlPart));
    if (address === undefined) return null;
    await this.chrome.run(`(() => {
      const lost = [...gBrowser.tabs].findLast((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
      if (lost) gBrowser.removeTab(lost);
    })()`);
    return this.openOwn(address.slice(own.length));
  }

  async openTabs(): Promise<OpenTabs> {
    return new Set(await this.browser.pages());
  }

  tabs(): Promise<string[]> {
    return this.chrome.tabs();
  }

  async clickToolbar(tab: TabSurface): Promise<Popup> {
    await this.closePopup();
    await tab.page.bringToFront();
    await this.chrome.run(`document.querySelector('#unified-extensions-button').click()`);
    await until('the button in the extensions panel', async () => {
      const clicked = await this.chrome.run(`(() => {
        const button = document.querySelector('[data-extensionid="${this.id}"] .unified-extensions-item-action-button');
        if (!button || button.getBoundingClientRect().width === 0) return '';
        button.click();
        return 'clicked';
      })()`);
      return clicked === 'clicked';
    });
    return new FirefoxFrame(this.chrome, 'popup').opened();
  }

  async closePopup(): Promise<void> {
    await this.chrome.run(`document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup()`);
    await this.popupGone();
  }

  async popupGone(): Promise<void> {
    await until('the popup to close', async () => (await this.chrome.run(`document.querySelector('browser.webextension-popup-browser') ? '' : 'gone'`)) === 'gone');
  }

  async shortcut(tab: TabSurface, letter: string): Promise<void> {
    await tab.page.bringToFront();
    // A synthetic key press never reaches the window's keys; the key element that the manifest made does what it would.
    await this.chrome.run(`(() => {
      const key = [...document.querySelectorAll('keyset[id^=ext-keyset-id] key')]
        .find((one) => one.getAttribute('key') === '${letter}' && one.getAttribute('modifiers') === 'alt,shift');
      if (!key) throw new Error('no shortcut with ${letter}');
      key.doCommand();
    })()`);
  }

  /** Firefox keeps every console's messages in one place; those with our address in them are ours. */
  async errors(): Promise<string[]> {
    const list: unknown = JSON.parse(
      await this.chrome.run(`JSON.stringify([
        ...Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
          .map((error) => error.errorMessage + ' ' + error.sourceName + ':' + error.lineNumber),
        ...Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
          .filter((event) => event.level === 'error' || event.level === 'assert')
          .map((event) => 'console: ' + event.arguments.map(String).join(' ') + ' ' + event.filename + ':' + event.lineNumber),
      ])`),
    );
    return Array.isArray(list) ? list.map(String).filter((text) => text.includes(UUID) && !LEFT_BEHIND.test(text)) : [];
  }

  async requests(): Promise<{ type: string; url: string }[]> {
    return JSON.parse(await this.chrome.run('JSON.stringify(window.greenroomAsked)')) as { type: string; url: string }[];
  }

  async footprint(): Promise<string[]> {
    return JSON.parse(
      await this.chrome.run(`(async () => {
        const policy = WebExtensionPolicy.getByID('${this.id}');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { userPermissions } = await AddonManager.getAddonByID('${this.id}');
        return JSON.stringify([
          ...policy.contentScripts.map(() => 'a registered script'),
          ...(policy.allowedOrigins?.patterns ?? []).map(({ pattern }) => pattern).filter((pattern) => !pattern.startsWith('moz-extension:')).map((pattern) => 'access to ' + pattern),
          ...(userPermissions?.origins ?? []).map((origin) => 'asks for ' + origin),
        ]);
      })()`),
    ) as string[];
  }

  async chooseFromMenu(tab: TabSurface, words: string, at?: string): Promise<void> {
    await tab.page.bringToFront();
    const point = at === undefined ? { x: 200, y: 200 } : await tab.run(pointAt, at);
    await this.chrome.run(`(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      const happens = (name) => new Promise((resolve) => menu.addEventListener(name, ({ target }) => target === menu && resolve()));
      const hidden = menu.state === 'closed' ? null : happens('popuphidden');
      menu.hidePopup();
      await hidden;
      const shown = happens('popupshown');
      const box = gBrowser.selectedBrowser.getBoundingClientRect();
      for (const type of ['mousedown', 'contextmenu', 'mouseup']) window.synthesizeMouseEvent(type, box.x + ${String(point.x)}, box.y + ${String(point.y)}, { button: 2, clickCount: 1 }, {});
      await shown;
    })()`);
    await until(`“${words}” in the context menu`, () =>
      this.chrome.run(`(() => {
        const menu = document.getElementById('contentAreaContextMenu');
        const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === ${JSON.stringify(words)});
        const outer = item?.closest('menupopup');
        if (item && outer !== menu && outer.state === 'closed') outer.openPopup();
        if (!item || outer.state !== 'open') return '';
        outer.activateItem(item);
        return 'chosen';
      })()`).then((answer) => answer === 'chosen'),
    );
  }

  async openBeside(): Promise<Surface> {
    await this.chrome.run(`SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith('greenroom')))`);
    return new FirefoxFrame(this.chrome, 'sidebar').opened();
  }

  async typeAfterKeyword(words: string): Promise<string[]> {
    const typed = JSON.stringify(`gr ${words}`);
    await this.chrome.run(`(gURLBar.focus(), gURLBar.value = ${typed}, gURLBar.startQuery({ searchString: ${typed}, allowAutofill: false, event: new Event('input') }), gURLBar.lastQueryContextPromise)`);
    const shown = await this.chrome.run(`JSON.stringify(gURLBar.view.visibleResults.filter(({ payload }) => payload.keyword === 'gr').map(({ payload }) => payload.title))`);
    // The first is what Enter does; the others are Greenroom's.
    return (JSON.parse(shown) as string[]).slice(1);
  }

  async enterKeyword(): Promise<void> {
    await this.chrome.run(`gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }))`);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async ended(): Promise<void> {
    if (!this.browser.connected) return;
    await new Promise((resolve) => this.browser.once('disconnected', resolve));
  }
}

/** Runs in the page: the middle of the selected words where there are some, else of an element's first line, brought into view. */
function pointAt(css: string): { x: number; y: number } {
  const element = document.querySelector(css);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const selection = getSelection();
  const box = (selection && !selection.isCollapsed ? selection.getRangeAt(0) : element)?.getClientRects()[0];
  return { x: Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2), y: Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2) };
}

function geckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const id = /"gecko":\{"id":"([^"]+)"/.exec(JSON.stringify(manifest))?.[1];
  if (!id) throw new Error(`${extension}/manifest.json has no gecko id.`);
  return id;
}
