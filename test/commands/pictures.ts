import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Person } from '../browser/person.ts';
import type { Session } from '../browser/session.ts';
import { click, see, type TabSurface } from '../browser/surface.ts';
import { pause, until } from '../browser/until.ts';
import { commentsTwice, openPopup, readerAfter } from '../browser/walk.ts';
import { serveSample } from '../sample/serve.ts';
import { buildExtension } from './build-extension.ts';
import { type Screen, SCREENS } from './picture-screens.ts';
import { PROJECT } from './program.ts';

/**
 * `npm run pictures`: every screen in light and dark, at three widths, in English and Arabic, from the sample story, into
 * `.output/pictures`. With `--readme` only those that the README shows are taken, and kept there. `--only PATTERN` takes those alone
 * whose name fits it (`reader-.*-1280-light-en`); `--no-build` takes the build that is there.
 */
const { values: asked } = parseArgs({ options: { readme: { type: 'boolean' }, only: { type: 'string', default: '' }, 'no-build': { type: 'boolean' } } });
const folder = path.join(PROJECT, '.output', 'pictures');
const LANGUAGES = ['en', 'ar'] as const;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 768, 1280];
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
async function takeScreen(tab: TabSurface, { name, page, ready, show }: Screen, address: (page: string) => string, ending: string): Promise<void> {
  await tab.page.goto('about:blank');
  await tab.page.goto(address(page));
  await until(`${name}: ${ready}`, () => tab.run((css) => document.querySelector(css) !== null, ready));
  await tab.run(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await show?.(tab);
  await rest(tab);
  await keep(`${name}-${ending}`, tab.picture());
}

async function ownScreens(session: Session, id: string, language: string): Promise<void> {
  const tab = await session.openOwn('reader.html?id=' + id);
  const address = (page: string): string => session.extensionUrl(page.replace('%', id));
  for (const theme of THEMES) {
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const width of WIDTHS) {
      await tab.page.setViewport({ width, height: width < 700 ? 740 : 860 });
      const ending = `${String(width)}-${theme}-${language}`;
      for (const screen of SCREENS.filter(({ name }) => isWanted(`${name}-${ending}`))) {
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

/** A day on which the sample story is met, saved and read: the popup over its page, then all that is Greenroom's own. */
async function takeDay(session: Session, url: string, language: string, theme: string): Promise<void> {
  const tab = await session.open(url);
  await commentsTwice(tab);
  const popup = await openPopup(session, tab);
  if (isWanted(`popup-empty-${theme}-${language}`)) await keep(`popup-empty-${theme}-${language}`, popup.picture());
  // By its keys: they are the same in every language.
  await popup.press('s');
  await see(popup, { part: 'story-row' });
  await session.closePopup();
  const again = await openPopup(session, tab);
  await pause(400);
  if (isWanted(`popup-list-${theme}-${language}`)) await keep(`popup-list-${theme}-${language}`, again.picture());
  if (theme === 'dark') return;
  const reader = await readerAfter(session, () => again.press('r'));
  await ownScreens(session, await reader.run(() => new URLSearchParams(location.search).get('id') ?? ''), language);
  if (language === 'en' && isWanted('page-tidied')) await pageScreens(session, tab);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
mkdirSync(path.join(PROJECT, 'assets', 'pictures'), { recursive: true });
if (!asked['no-build']) await buildExtension('chromium');
const server = await serveSample();
try {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const person = Person.withBrowser('chromium', [], language);
      try {
        await person.day((session) => takeDay(session, server.url, language, theme), { dark: theme === 'dark' });
      } finally {
        person.gone();
      }
    }
  }
} finally {
  await server.close();
}
