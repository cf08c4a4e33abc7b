import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Person } from '../browser/person.ts';
import { selectWords } from '../browser/select-words.ts';
import type { Session } from '../browser/session.ts';
import { click, see, type TabSurface } from '../browser/surface.ts';
import { pause } from '../browser/until.ts';
import { commentsTwice, openPopup, readFromPopup } from '../browser/walk.ts';
import { serveSample } from '../sample/serve.ts';
import { buildExtension } from './build-extension.ts';
import { PROJECT } from './program.ts';

/**
 * `npm run pictures`: every screen of the popup and the clean view, light and dark, at three widths, from the sample
 * story. They go to a folder outside the project to be looked at; with `--readme` those that the README shows are
 * written anew.
 */
const folder = path.join(tmpdir(), 'greenroom-screens');
const forReadme = process.argv.includes('--readme');
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;
/** Pictures of the README, by the name of their screen. */
const README: Record<string, string> = { 'reader-middle-1280-light': 'reader-light', 'reader-middle-1280-dark': 'reader-dark', 'popup-list-light': 'popup-light', 'page-before': 'page-before', 'page-tidied': 'page-tidied' };

async function keep(name: string, picture: Promise<Buffer>): Promise<void> {
  const bytes = await picture;
  writeFileSync(path.join(folder, `${name}.png`), bytes);
  const shown = README[name];
  if (forReadme && shown) writeFileSync(path.join(PROJECT, 'assets', 'pictures', `${shown}.png`), bytes);
  process.stdout.write(`${path.join(folder, name)}.png\n`);
}

/** The screens of the clean view: how each is come to from the story at its top. */
const SCREENS: Record<string, (reader: TabSurface) => Promise<void>> = {
  top: () => Promise.resolve(),
  middle: (reader) =>
    reader.run(() => {
      const place = document.querySelectorAll('.story-body [data-quote]')[1];
      scrollTo({ top: scrollY + (place?.getBoundingClientRect().top ?? 0) - 160, behavior: 'instant' });
    }),
  notes: (reader) => reader.press('2'),
  comments: (reader) => reader.press('3'),
  hidden: (reader) => reader.press('4'),
  correction: (reader) =>
    reader.run(() => {
      document.querySelector<HTMLElement>('[data-part="saying"] [aria-expanded]')?.click();
    }),
  display: (reader) => reader.press('a'),
  keys: (reader) => reader.press('?'),
  selection: (reader) => selectWords(reader, 'Rain on the water.'),
  note: async (reader) => {
    await selectWords(reader, 'Rain on the water.');
    await click(reader, { role: 'button', name: 'Note', part: 'selection-bar' });
    await see(reader, { part: 'toast' });
    await reader.type('Ask the mill about this pond.');
    await pause(900);
  },
};

async function readerScreens(session: Session, reader: TabSurface): Promise<void> {
  const address = await reader.run(() => location.href);
  for (const theme of THEMES) {
    await reader.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const width of WIDTHS) {
      await reader.page.setViewport({ width, height: width < 700 ? 740 : 860 });
      for (const [name, show] of Object.entries(SCREENS)) {
        await reader.page.goto(address);
        await see(reader, { part: 'article' });
        await reader.run(() => {
          scrollTo({ top: 0, behavior: 'instant' });
        });
        await show(reader);
        await pause(500);
        await keep(`reader-${name}-${String(width)}-${theme}`, reader.picture());
      }
    }
  }
  const gone = await session.openOwn('reader.html?id=nothing');
  await see(gone, { part: 'error-notice' });
  await keep('reader-gone', gone.picture());
}

/** The same stretch of the sample page as it comes, and tidied. */
async function pageScreens(session: Session, tab: TabSurface): Promise<void> {
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

/** The popup's page in a window of its size: over itself, it is a page that can't be read. */
async function popupScreens(session: Session): Promise<void> {
  const popup = await session.openOwn('popup.html');
  await popup.page.setViewport({ width: 400, height: 600 });
  await see(popup, { part: 'story-row' });
  for (const theme of THEMES) {
    await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await pause(200);
    await keep(`popup-unreadable-${theme}`, popup.picture());
  }
}

mkdirSync(folder, { recursive: true });
mkdirSync(path.join(PROJECT, 'assets', 'pictures'), { recursive: true });
await buildExtension('chromium');
const server = await serveSample();
const person = Person.withBrowser('chromium');
try {
  for (const dark of [false, true]) {
    const day = async (session: Session): Promise<void> => {
      const theme = dark ? 'dark' : 'light';
      const tab = await session.open(server.url);
      await commentsTwice(tab);
      const popup = await openPopup(session, tab);
      if (!dark) await keep('popup-empty-light', popup.picture());
      await click(popup, { role: 'button', name: 'Save' });
      await see(popup, { part: 'story-row' });
      await session.closePopup();
      const again = await openPopup(session, tab);
      await pause(400);
      await keep(`popup-list-${theme}`, again.picture());
      if (!dark) {
        await session.closePopup();
        return pageScreens(session, tab);
      }
      await readerScreens(session, await readFromPopup(session, again));
      await popupScreens(session);
    };
    await person.day(day, { dark });
  }
} finally {
  await server.close();
  person.gone();
}
