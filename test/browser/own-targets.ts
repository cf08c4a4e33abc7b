import type { Browser, CDPSession, Target } from 'puppeteer-core';

const KINDS = ['page', 'other', 'service_worker'];

/** Begins to listen, once each, to all tabs, popups and workers of a browser, those to come too. */
export function listenToTargets(browser: Browser, listen: (client: CDPSession, target: Target) => Promise<void>): void {
  const seen = new WeakSet<Target>();
  const begin = async (target: Target): Promise<void> => {
    if (seen.has(target) || !KINDS.includes(target.type())) return;
    seen.add(target);
    try {
      await listen(await target.createCDPSession(), target);
    } catch {
      // The target was closed before it could be listened to.
    }
  };
  for (const target of browser.targets()) void begin(target);
  browser.on('targetcreated', (target) => void begin(target));
  browser.on('targetchanged', (target) => void begin(target));
}
