import { launchChromium } from './chromium.ts';
import type { BrowserKind } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import type { Session, SessionOptions } from './session.ts';

/** Starts a real browser with the extension in it, on a profile folder. */
export function launchBrowser(kind: BrowserKind, options: SessionOptions): Promise<Session> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
