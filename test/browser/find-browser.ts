import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';
export const BROWSER_KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

const { env } = process;
const windows = (inside: string) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((base) => (base ? [path.join(base, inside)] : []));

/** Where the usual installers put the browsers, the first choice first. */
const PLACES: Record<BrowserKind, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ...windows('Chromium\\Application\\chrome.exe'),
    ...windows('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox\\firefox.exe'),
  ],
};
const OWN_CHOICE: Record<BrowserKind, string> = { chromium: 'GREENROOM_CHROMIUM', firefox: 'GREENROOM_FIREFOX' };
const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The path of an installed browser, or null. GREENROOM_CHROMIUM and GREENROOM_FIREFOX name one by hand. */
export function findBrowser(kind: BrowserKind): string | null {
  const chosen = env[OWN_CHOICE[kind]];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return PLACES[kind].find((place) => existsSync(place)) ?? null;
}

/**
 * The path of a browser; on a Debian where we may install, an absent one is installed first.
 * Throws with one sentence on what to install where that can't be done.
 */
export function needBrowser(kind: BrowserKind): string {
  const there = findBrowser(kind);
  if (there) return there;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stderr.write(`Greenroom: installing ${DEBIAN_PACKAGE[kind]} (once)…\n`);
    const quiet = { stdio: ['ignore', 2, 2] as ['ignore', number, number], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[kind]], quiet);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  const wanted = kind === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox 142 or newer';
  throw new Error(`Please install ${wanted}, or name its program in ${OWN_CHOICE[kind]}.`);
}
