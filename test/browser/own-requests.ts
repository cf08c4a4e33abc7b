import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** What Chromium says of the requests of one extension's own pages and worker to the web. */
export class OwnRequests {
  readonly found: { type: string; url: string }[] = [];
  private readonly seen = new WeakSet<Target>();

  /** @param origin the extension's own address */
  constructor(private readonly origin: string) {}

  /** Watches all of the extension's targets of a browser, those to come too. */
  watch(browser: Browser): void {
    for (const target of browser.targets()) void this.listen(target);
    browser.on('targetcreated', (target) => void this.listen(target));
    browser.on('targetchanged', (target) => void this.listen(target));
  }

  private async listen(target: Target): Promise<void> {
    if (this.seen.has(target) || !['page', 'other', 'service_worker'].includes(target.type())) return;
    this.seen.add(target);
    try {
      const client: CDPSession = await target.createCDPSession();
      client.on('Network.requestWillBeSent', ({ request, type, documentURL }) => {
        const own = documentURL.startsWith(this.origin) || target.url().startsWith(this.origin);
        if (own && /^(?:https?|wss?):/.test(request.url)) this.found.push({ type: (type ?? 'other').toLowerCase(), url: request.url });
      });
      await client.send('Network.enable');
    } catch {
      // The target was closed before it could be listened to.
    }
  }
}
