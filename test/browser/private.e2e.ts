import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { FirefoxChrome } from './firefox-chrome.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

const GECKO_ID = 'greenroom@greenroom.example';

/** What the test calls of the extension's own API, in one of its pages. */
declare const chrome: { extension: { isAllowedIncognitoAccess(): Promise<boolean> }; tabs: { query(what: object): Promise<object[]> } };

describe.each(BROWSER_KINDS)('a private window, in %s', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind));
  });
  afterAll(() => end());

  it('has no Greenroom in it', async () => {
    if (kind === 'firefox') await inFirefox();
    else await inChromium();
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
