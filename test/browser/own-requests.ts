import type { Browser } from 'puppeteer-core';
import { listenToTargets } from './own-targets.ts';

/** What Chromium says of the requests of one extension's own pages and worker to the web. */
export class OwnRequests {
  readonly found: { type: string; url: string }[] = [];

  /** @param origin the extension's own address */
  constructor(private readonly origin: string) {}

  /** Watches all of the extension's targets of a browser, those to come too. */
  watch(browser: Browser): void {
    listenToTargets(browser, async (client, target) => {
      client.on('Network.requestWillBeSent', ({ request, type, documentURL }) => {
        const own = documentURL.startsWith(this.origin) || target.url().startsWith(this.origin);
        if (own && /^(?:https?|wss?):/.test(request.url)) this.found.push({ type: (type ?? 'other').toLowerCase(), url: request.url });
      });
      await client.send('Network.enable');
    });
  }
}
