import type { Browser, CDPSession } from 'puppeteer-core';
import { listenToTargets } from './own-targets.ts';

/** A picture of a site that can't be had (the server is off) is the site's trouble, not ours. */
const MISSING_FROM_WEB = /^network: .*\bhttps?:/;

/** Collects what Chromium's consoles report of code and pages under one address. */
export class OwnErrors {
  readonly found: string[] = [];

  /** @param origin the extension's own address */
  constructor(private readonly origin: string) {}

  /** Watches all tabs, popups and workers of a browser, those to come too. */
  watch(browser: Browser): void {
    listenToTargets(browser, async (client, target) => {
      this.collect(client, () => target.url().startsWith(this.origin));
      await client.send('Runtime.enable');
      await client.send('Log.enable');
    });
  }

  private collect(client: CDPSession, isOwnPage: () => boolean): void {
    client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { description, value } = exceptionDetails.exception ?? {};
      this.add(`exception: ${description ?? String(value ?? exceptionDetails.text)} ${exceptionDetails.url ?? ''} ${frames(exceptionDetails.stackTrace)}`, isOwnPage());
    });
    client.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      this.add(`console: ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')} ${frames(stackTrace)}`, isOwnPage());
    });
    client.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') this.add(`${entry.source}: ${entry.text} ${entry.url ?? ''}`, isOwnPage());
    });
  }

  private add(text: string, fromOwnPage: boolean): void {
    if ((fromOwnPage && !MISSING_FROM_WEB.test(text)) || text.includes(this.origin)) this.found.push(text.trim());
  }
}

function frames(stack: { callFrames: { url: string; lineNumber: number }[] } | undefined): string {
  return stack?.callFrames.map((frame) => `${frame.url}:${String(frame.lineNumber + 1)}`).join(' ') ?? '';
}
