import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { FirefoxChrome } from './firefox-chrome.ts';

/** Has the browser put what a reader downloads into a folder, without a question. */
export async function downloadTo(browser: Browser, kind: BrowserKind, folder: string): Promise<void> {
  if (kind === 'chromium') {
    const client = await browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    return;
  }
  const chromeWindow = await FirefoxChrome.of(browser);
  await chromeWindow.run(`(() => { Services.prefs.setIntPref('browser.download.folderList', 2); Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)}); })()`);
}
