import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../browser/find-browser.ts';
import { FirefoxChrome } from '../browser/firefox-chrome.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { Session } from '../browser/session.ts';
import type { TabSurface } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { builtFor } from '../commands/build-extension.ts';

/** A small file of the extension: a document of its origin in which none of its code runs. */
const BARE = 'icon/16.png';

/** A reader to whom bad things happen: a profile that can be killed, damaged, copied and started again. */
export class Victim {
  private constructor(
    readonly kind: BrowserKind,
    private readonly home: string,
  ) {}

  /** @param build the built extension; `home` a folder for the profile, where it must lie in a certain place */
  static of(kind: BrowserKind, build = buildOf(kind), home = mkdtempSync(path.join(tmpdir(), `greenroom-victim-${kind}-`))): Victim {
    const victim = new Victim(kind, home);
    victim.install(build);
    return victim;
  }

  get profile(): string {
    return path.join(this.home, 'profile');
  }

  /** Puts another build in the place of the present one, for the next start. */
  install(build: string): void {
    rmSync(this.extension, { recursive: true, force: true });
    cpSync(build, this.extension, { recursive: true });
  }

  get extension(): string {
    return path.join(this.home, 'extension');
  }

  start(): Promise<Session> {
    return launchBrowser(this.kind, { profile: this.profile, extension: this.extension });
  }

  /** Starts the browser, does the work and closes it properly. */
  async day<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = await this.start();
    try {
      return await work(session);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  gone(): void {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** A document of the extension's origin in which nothing of it runs: the place to look into its database from. */
export function openBare(session: Session): Promise<TabSurface> {
  return session.openOwn(BARE);
}

/** Kills the whole browser at once, as the system does when memory runs out. */
export async function killBrowser(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('This browser was not started here.');
  // Puppeteer starts each browser as the leader of its own group: its children go with it, and nothing else.
  process.kill(-pid, 'SIGKILL');
  await until('the end of the browser', () => {
    try {
      process.kill(-pid, 0);
      return false;
    } catch {
      return true;
    }
  });
}

/** Ends the background (Chromium's service worker, Firefox's event page) in the middle of what it does. */
export async function killBackground(session: Session, browser: Browser): Promise<void> {
  if (session.kind === 'firefox') {
    const chrome = await FirefoxChrome.of(browser);
    await chrome.run(`(async () => {
      const policy = WebExtensionPolicy.getActiveExtensions().find((one) => one.id.startsWith('greenroom'));
      await policy.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    })()`);
    return;
  }
  const worker = browser.targets().find((target) => target.type() === 'service_worker');
  // Puppeteer lets go of it, too: while a driver holds a busy worker, Chromium waits without end for it to stop.
  await (await worker?.worker())?.close().catch(() => undefined);
}

/** The build that is tried: the project's own, or, where the suite checks itself, one with a wall taken away. */
function buildOf(kind: BrowserKind): string {
  return process.env[`GREENROOM_BUILD_${kind.toUpperCase()}`] ?? builtFor(kind);
}
