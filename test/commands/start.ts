import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind } from '../browser/find-browser.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { Session } from '../browser/session.ts';
import { click } from '../browser/surface.ts';
import { pause } from '../browser/until.ts';
import { commentsTwice, openPopup, readFromPopup } from '../browser/walk.ts';
import { serveSample } from '../sample/serve.ts';
import { buildExtension } from './build-extension.ts';

const USAGE = 'usage: npm start [-- --browser chromium|firefox] [--headless]\n';

/** Which browser, and whether there is a screen to show it on; null for wrong usage. */
function readArguments(): { kind: BrowserKind; headless: boolean } | null {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } } });
    const wanted = values.browser === 'chrome' ? 'chromium' : values.browser;
    const kind = BROWSER_KINDS.find((one) => one === wanted);
    return kind ? { kind, headless: values.headless || !hasScreen() } : null;
  } catch {
    return null;
  }
}

function hasScreen(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** With a screen: the sample story, already in the clean view, for as long as the browser stays open. */
async function show(session: Session, url: string): Promise<void> {
  const tab = await session.open(url);
  await commentsTwice(tab);
  await readFromPopup(session, await openPopup(session, tab));
  say('The sample story is open in the clean view. The page that it came from is in the tab beside it: click the toolbar button there, or press Alt+Shift+G.');
  say('Close the browser (or press Ctrl+C) to end.');
  await session.ended();
}

/** Without a screen: the same path, and pictures of each station. */
async function picture(session: Session, url: string): Promise<void> {
  const folder = path.join(tmpdir(), 'greenroom-pictures');
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, image: Buffer): void => {
    const file = path.join(folder, `${session.kind}-${name}.png`);
    writeFileSync(file, image);
    say(`picture: ${file}`);
  };
  say('No screen here: walking the same path headless.');
  const tab = await session.open(url);
  await commentsTwice(tab);
  keep('1-page-before', await tab.picture(true));
  const popup = await openPopup(session, tab);
  await pause(300);
  keep('2-popup', await popup.picture());
  const reader = await readFromPopup(session, popup);
  await pause(500);
  keep('3-clean-view', await reader.picture());
  const again = await openPopup(session, tab);
  await click(again, { role: 'button', name: 'Tidy' });
  await pause(1500);
  keep('4-tidied-page', await tab.picture(true));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const asked = readArguments();
if (!asked) {
  process.stderr.write(USAGE);
  process.exit(2);
}
say(`Building Greenroom for ${asked.kind}…`);
const extension = await buildExtension(asked.kind);
const profile = mkdtempSync(path.join(tmpdir(), 'greenroom-profile-'));
const server = await serveSample();
try {
  const session = await launchBrowser(asked.kind, { profile, extension, headless: asked.headless });
  process.once('SIGINT', () => void session.close());
  try {
    await (asked.headless ? picture(session, server.url) : show(session, server.url));
  } finally {
    await session.close().catch(() => undefined);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
