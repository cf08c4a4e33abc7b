import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { choose, doneIn } from '../browser/data-parts.ts';
import type { BrowserKind } from '../browser/find-browser.ts';
import { Person } from '../browser/person.ts';
import type { Popup, Session } from '../browser/session.ts';
import { neverAnswer } from '../browser/never-answer.ts';
import { callSource, click, see, type TabSurface } from '../browser/surface.ts';
import { pause, until } from '../browser/until.ts';
import { commentsTwice, openPopup, readerAfter } from '../browser/walk.ts';
import { deleteLibrary } from '../faults/database.ts';
import { serveSample } from '../sample/serve.ts';
import { buildExtension } from './build-extension.ts';
import { pictureLibrary } from './picture-library.ts';
import { LOST_SCREENS, type PictureFiles, type Screen, SCREENS, writeNote } from './picture-screens.ts';
import { PROJECT } from './program.ts';

/**
 * `npm run pictures`: every screen in light and dark, at three widths, in English and Arabic, from the sample story and an
 * invented library, into `.output/pictures`; in forced colours too, at one width. With `--readme` only those that the README
 * shows are taken, and kept there. `--only PATTERN` takes those alone whose name fits it (`reader-.*-1280-light-en`);
 * `--widths 320` and `--languages de,fr` take others; `--browser firefox` takes them in Firefox; `--no-build` takes the build
 * that is there. A screen that can be scrolled sideways is named.
 */
const { values: asked } = parseArgs({
  options: {
    readme: { type: 'boolean' },
    only: { type: 'string', default: '' },
    'no-build': { type: 'boolean' },
    widths: { type: 'string', default: '360,768,1280' },
    languages: { type: 'string', default: 'en,ar' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const folder = path.join(PROJECT, '.output', 'pictures');
const kind: BrowserKind = asked.browser === 'firefox' ? 'firefox' : 'chromium';
const LANGUAGES = asked.languages.split(',');
const THEMES = ['light', 'dark'] as const;
type Look = (typeof THEMES)[number] | 'forced';
const WIDTHS = asked.widths.split(',').map(Number);
/** The width at which forced colours are looked at. */
const FORCED_WIDTH = 1280;
/** Pictures of the README, by the name of their screen. */
const README: Record<string, string> = {
  'reader-middle-1280-light-en': 'reader-light',
  'reader-middle-1280-dark-en': 'reader-dark',
  'popup-list-light-en': 'popup-light',
  'page-before': 'page-before',
  'page-tidied': 'page-tidied',
};

async function keep(name: string, picture: Promise<Buffer>): Promise<void> {
  const bytes = await picture;
  writeFileSync(path.join(folder, `${name}.png`), bytes);
  const shown = README[name];
  if (asked.readme && shown) writeFileSync(path.join(PROJECT, 'assets', 'pictures', `${shown}.png`), bytes);
  process.stdout.write(`${path.join(folder, name)}.png\n`);
}

const wanted = new RegExp(asked.readme && !asked.only ? `^(?:${Object.keys(README).join('|')})$` : asked.only);
const isWanted = (name: string): boolean => wanted.test(name);

/** What can move or load has come to rest. */
async function rest(tab: TabSurface): Promise<void> {
  await tab.run(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity).map((one) => one.finished)); // prettier-ignore
  });
  await pause(250);
}

/** One screen, from its page's beginning. */
async function takeScreen(tab: TabSurface, screen: Screen, address: (page: string) => string, ending: string): Promise<void> {
  await tab.page.goto('about:blank');
  const silence = screen.isWaiting ? await tab.page.evaluateOnNewDocument(callSource(neverAnswer, [])) : null;
  if (screen.isOffline) await tab.page.setOfflineMode(true);
  try {
    await showScreen(tab, screen, address, ending);
  } finally {
    if (silence) await tab.page.removeScriptToEvaluateOnNewDocument(silence.identifier);
    if (screen.isOffline) await tab.page.setOfflineMode(false);
  }
}

async function showScreen(tab: TabSurface, { name, page, ready, show, leave, isPrint }: Screen, address: (page: string) => string, ending: string): Promise<void> {
  const arrival = tab.page.goto(address(page));
  if (kind === 'chromium') await arrival;
  // Firefox never tells that a page of an extension has come: what stands on it does.
  else arrival.catch(() => undefined);
  await until(`${name}: ${ready}`, () => tab.run((css) => document.querySelector(css) !== null, ready));
  await tab.run(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  if (show) await rest(tab);
  await show?.(tab, files);
  if (isPrint) await tab.page.emulateMediaType('print');
  await rest(tab);
  const over = await tab.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) process.stderr.write(`${name}-${ending} can be scrolled sideways, by ${String(over)} px\n`);
  await keep(`${name}-${ending}`, tab.picture(isPrint));
  if (isPrint) await tab.page.emulateMediaType();
  await leave?.(tab);
}

/** By page, through whom it is told: what one told it stays, whatever another one says later. */
const tellers = new WeakMap<Page, CDPSession>();

/** Has a page believe in a look of the system: Chromium alone can be told so; Firefox is started with it. */
async function believe(tab: TabSurface, look: Look): Promise<void> {
  if (kind === 'firefox') return;
  const devtools = tellers.get(tab.page) ?? (await tab.page.createCDPSession());
  tellers.set(tab.page, devtools);
  const features = look === 'forced' ? [{ name: 'forced-colors', value: 'active' }] : [{ name: 'prefers-color-scheme', value: look }];
  await devtools.send('Emulation.setEmulatedMedia', { features });
}

/** Screens of Greenroom's own pages, in each look at each width. */
async function ownScreens(tab: TabSurface, screens: readonly Screen[], looks: readonly Look[], language: string, address: (page: string) => string): Promise<void> {
  for (const look of looks) {
    await believe(tab, look);
    for (const width of look === 'forced' ? [FORCED_WIDTH] : WIDTHS) {
      await tab.page.setViewport({ width, height: width < 700 ? 740 : 860 });
      const ending = `${String(width)}-${look}-${language}`;
      for (const screen of screens.filter(({ name }) => isWanted(`${name}-${ending}`))) {
        // One screen that does not come up keeps none of the others back.
        await takeScreen(tab, screen, address, ending).catch((error: unknown) => {
          process.stderr.write(`${screen.name}: ${String(error)}\n`);
          process.exitCode = 1;
        });
      }
    }
  }
}

/** The same stretch of the sample page as it comes, and tidied. */
async function pageScreens(session: Session, tab: TabSurface): Promise<void> {
  // A tab that stands behind another is not drawn.
  await tab.page.bringToFront();
  await tab.page.setViewport({ width: 900, height: 900 });
  const look = (): Promise<void> =>
    tab.run(() => {
      scrollTo({ top: scrollY + (document.querySelector('.post-content h2')?.getBoundingClientRect().top ?? 0) - 40, behavior: 'instant' });
    });
  await look();
  await keep('page-before', tab.picture());
  await click(await openPopup(session, tab), { role: 'button', name: 'Tidy' });
  await pause(1200);
  await look();
  await keep('page-tidied', tab.picture());
}

/** A library that has been read in for some weeks, brought in as a backup is. */
async function bringLibrary(session: Session): Promise<void> {
  const page = await session.openOwn('options.html');
  await choose(page, 'restore', files.backup);
  await see(page, { part: 'restore-plan' });
  await page.page.click('[data-part="restore-plan"] .button-lead');
  await doneIn(page, 'restore');
  await page.page.close();
}

/** A day on which the sample story is met, saved and read: the popup over its page, then all that is Greenroom's own. */
async function takeDay(session: Session, url: string, language: string, theme: (typeof THEMES)[number]): Promise<void> {
  const shoot = async (name: string, shown: Popup): Promise<void> => {
    if (isWanted(`${name}-${theme}-${language}`)) await keep(`${name}-${theme}-${language}`, shown.picture());
  };
  const tab = await session.open(url);
  await commentsTwice(tab);
  const popup = await openPopup(session, tab);
  await shoot('popup-empty', popup);
  // By its keys: they are the same in every language.
  await popup.press('s');
  await see(popup, { part: 'story-row' });
  await session.closePopup();
  await bringLibrary(session);
  const overOwn = await openPopup(session, await session.openOwn('library.html'));
  await shoot('popup-unreadable', overOwn);
  await session.closePopup();
  await tab.page.bringToFront();
  const again = await openPopup(session, tab);
  await pause(400);
  await shoot('popup-list', again);
  await again.press('/');
  await again.type('lamps');
  await pause(800);
  await shoot('popup-found', again);
  await session.closePopup();
  if (kind === 'chromium' && theme === 'dark') return;
  const reader = await readerAfter(session, async () => (await openPopup(session, tab)).press('r'));
  const looks: readonly Look[] = kind === 'firefox' ? [theme] : language === 'en' ? [...THEMES, 'forced'] : THEMES;
  const id = await reader.run(() => new URLSearchParams(location.search).get('id') ?? '');
  const address = (page: string): string => session.extensionUrl(page.replace('%', id));
  const own = await session.openOwn('reader.html?id=' + id);
  await writeNote(own, 'spoil the evening', 'The line for the headline.');
  await until('the note to be stored', () => own.run(() => document.querySelector('[data-part="highlight-card"] [data-status="saved"]') !== null));
  await ownScreens(own, SCREENS, looks, language, address);
  if (language === 'en' && isWanted('page-tidied')) await pageScreens(session, tab);
  // The sample's tab stands in front of it by now.
  await own.page.bringToFront();
  await deleteLibrary(own);
  await ownScreens(own, LOST_SCREENS, looks, language, address);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
mkdirSync(path.join(PROJECT, 'assets', 'pictures'), { recursive: true });
if (!asked['no-build']) await buildExtension(kind);
const scratch = mkdtempSync(path.join(tmpdir(), 'greenroom-pictures-'));
const files: PictureFiles = { backup: path.join(scratch, 'backup.json'), list: path.join(scratch, 'pocket.csv') };
writeFileSync(files.backup, await pictureLibrary(new Date()));
writeFileSync(files.list, 'title,url,time_added,tags,status\nRain again,https://press.example/1,1700000000,stage|film,unread\nNo address,javascript:alert(1),1,,unread\nThe last of the lanterns,https://press.example/2,1700000001,,unread\n');
const server = await serveSample();
try {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const person = Person.withBrowser(kind, [], language);
      try {
        await person.day((session) => takeDay(session, server.url, language, theme), { dark: theme === 'dark' });
      } finally {
        person.gone();
      }
    }
  }
} finally {
  await server.close();
  rmSync(scratch, { recursive: true, force: true });
}
