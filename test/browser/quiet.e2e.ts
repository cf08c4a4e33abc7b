import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import { openPopup, readFromPopup } from './walk.ts';

const GECKO_ID = 'greenroom@greenroom.example';

/** The part of the extension's own API that is asked: what an install would warn of, what a private window lets see. */
declare const chrome: {
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  tabs: { query(what: object): Promise<object[]> };
  runtime: { getManifest(): object };
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

describe.each(BROWSER_KINDS)('the quiet of Greenroom in %s', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind));
  });

  afterAll(() => end());

  it('nothing of it is in a page that nobody clicked on, and it may see no site', async () => {
    const clicked = await session.open(server.url);
    await openPopup(session, clicked);
    await session.closePopup();
    const other = await session.open(`${server.url}?late=never`);
    expect(await session.footprint(other)).toEqual([]);
  });

  it.runIf(kind === 'chromium')('an install shows no warning', async () => {
    const own = await session.openOwn('popup.html');
    const warnings = await own.run(() => chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())));
    expect(warnings).toEqual([]);
    await own.page.close();
  });

  it('a private window has no Greenroom in it', async () => {
    if (kind === 'firefox') await inFirefox();
    else await inChromium();
  });

  it('its pages ask the web for the story’s pictures and for nothing else', async () => {
    const reader = await readFromPopup(session, await openPopup(session, await session.open(`${server.url}?late=never`)));
    await until('the pictures', () =>
      reader.run(() => {
        // A picture is loaded when its reader comes near it, so each is gone to.
        const missing = [...document.querySelectorAll<HTMLImageElement>('figure img')].find((image) => !image.complete);
        missing?.scrollIntoView();
        return missing === undefined;
      }),
    );
    const asked = await session.requests();
    expect(asked).not.toHaveLength(0);
    expect(asked.filter(({ type, url }) => type !== 'image' || !url.startsWith(`${server.url}images/`))).toEqual([]);
  });

  it('and nothing of ours complains', async () => {
    expect(await session.errors()).toEqual([]);
  });

  async function inFirefox(): Promise<void> {
    const chrome = await FirefoxChrome.of((await session.open('about:blank')).page.browser());
    const holdsButton = (window: string): Promise<string> => chrome.run(`${window}.document.querySelector('[data-extensionid="${GECKO_ID}"]') !== null`);
    expect(await chrome.run(`WebExtensionPolicy.getByID('${GECKO_ID}').privateBrowsingAllowed`)).toBe('false');
    await chrome.run(`(() => { window.greenroomTest = OpenBrowserWindow({ private: true }); })()`);
    await until('the private window', async () => (await chrome.run('window.greenroomTest.gBrowserInit?.delayedStartupFinished ?? false')) === 'true');
    expect(await holdsButton('window')).toBe('true');
    expect(await holdsButton('window.greenroomTest')).toBe('false');
    await chrome.run('(() => { window.greenroomTest.close(); })()');
  }

  // Chromium itself ends when its driver clicks a toolbar button that the window has not: asked is what the browser allows and shows.
  async function inChromium(): Promise<void> {
    const own = await session.openOwn('options.html');
    const before = await own.run(async () => (await chrome.tabs.query({})).length);
    const context = await own.page.browser().createBrowserContext();
    await (await context.newPage()).goto(server.url);
    const seen = await own.run(async () => ({ inPrivate: await chrome.extension.isAllowedIncognitoAccess(), tabs: (await chrome.tabs.query({})).length }));
    expect(seen).toEqual({ inPrivate: false, tabs: before });
    await context.close();
  }
});
