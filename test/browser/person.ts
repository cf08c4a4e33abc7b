import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtFor } from '../commands/build-extension.ts';
import type { BrowserKind } from './find-browser.ts';
import { launchBrowser } from './launch.ts';
import type { Session, SessionOptions } from './session.ts';

/** Someone who reads with Greenroom: one profile, on which the browser is started day after day. */
export class Person {
  private constructor(
    readonly kind: BrowserKind,
    private readonly home: string,
  ) {}

  /**
   * A new person, with a copy of the build of their own: a build that runs meanwhile takes nothing from under them.
   * @param allowed sites that they have allowed already: no test can answer the browser's own question
   * @param locale the only language that Greenroom speaks there, whatever the browser's own is
   */
  static withBrowser(kind: BrowserKind, allowed: readonly string[] = [], locale: string | null = null): Person {
    const built = builtFor(kind);
    if (!existsSync(path.join(built, 'manifest.json'))) throw new Error(`${built} is not there: run "npm run build" first.`);
    const home = mkdtempSync(path.join(tmpdir(), `greenroom-${kind}-`));
    cpSync(built, path.join(home, 'extension'), { recursive: true });
    if (allowed.length > 0) allow(path.join(home, 'extension', 'manifest.json'), allowed);
    if (locale !== null) speakOnly(locale, path.join(home, 'extension'));
    return new Person(kind, home);
  }

  /** Starts the browser; whoever asks closes it. */
  start(options: Omit<SessionOptions, 'profile' | 'extension'> = {}): Promise<Session> {
    return launchBrowser(this.kind, { profile: path.join(this.home, 'profile'), extension: path.join(this.home, 'extension'), ...options });
  }

  /** Starts the browser, does the work and closes it properly, whatever came of it. */
  async day<T>(work: (session: Session) => Promise<T>, options: Omit<SessionOptions, 'profile' | 'extension'> = {}): Promise<T> {
    const session = await this.start(options);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  /** Leaves nothing behind. */
  gone(): void {
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function allow(file: string, sites: readonly string[]): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
}

/** Leaves a copy of the extension with the words of one language. */
function speakOnly(locale: string, extension: string): void {
  const locales = path.join(extension, '_locales');
  for (const other of readdirSync(locales)) if (other !== locale) rmSync(path.join(locales, other), { recursive: true });
  const manifest = path.join(extension, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"default_locale":\s*"\w+"/, `"default_locale":"${locale}"`));
}
