import { choose } from '../browser/data-parts.ts';
import { selectWords } from '../browser/select-words.ts';
import { see, type TabSurface } from '../browser/surface.ts';
import { until } from '../browser/until.ts';

/** A screen: a page of Greenroom's own, and what brings the screen up on it. */
export interface Screen {
  name: string;
  /** The page's file and what is behind it; `%` stands for the sample story's id. */
  page: string;
  /** What stands on it before anything else is done. */
  ready: string;
  show?: (tab: TabSurface, files: PictureFiles) => Promise<void>;
  /** Leaves the library as it was. */
  leave?: (tab: TabSurface) => Promise<void>;
  /** As it comes out of a printer, as long as it is. */
  isPrint?: true;
  /** While nothing that was asked for has been answered. */
  isWaiting?: true;
  /** Without a connection. */
  isOffline?: true;
}

/** Files that a person chooses on some of the screens. */
export interface PictureFiles {
  backup: string;
  list: string;
}

const STORY = { page: 'reader.html?id=%', ready: '.reader-page:not(:has([aria-busy="true"]))' };

const keys =
  (...pressed: string[]) =>
  async (tab: TabSurface): Promise<void> => {
    for (const key of pressed) {
      await tab.press(key);
      // What a key opens listens to the next one once it is drawn.
      await tab.run(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
  };
const clickOn = (css: string) => async (tab: TabSurface): Promise<void> => {
  await until(css, () => tab.run((wanted) => document.querySelector(wanted) !== null, css));
  await tab.run((wanted) => {
    document.querySelector<HTMLElement>(wanted)?.click();
  }, css);
};
const bring = (css: string) => (tab: TabSurface): Promise<void> =>
  tab.run((wanted) => {
    document.querySelector(wanted)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, css);
const hover = (css: string) => async (tab: TabSurface): Promise<void> => {
  await tab.run((wanted) => {
    document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, css);
  await tab.page.hover(css);
};
/** Chooses a file in a part of the settings and waits until what it would do is told. */
const chooseIn = (part: 'restore' | 'import', file: keyof PictureFiles) => async (tab: TabSurface, files: PictureFiles): Promise<void> => {
  await choose(tab, part, files[file]);
  await see(tab, { part: `${part}-plan` });
  await bring(`[data-part="${part}"]`)(tab);
};

/** Marks words of the story and writes a note on them. */
export async function writeNote(tab: TabSurface, words: string, note: string): Promise<void> {
  await selectWords(tab, words);
  await see(tab, { part: 'selection-bar' });
  await tab.press('n');
  await until('the note', () => tab.run(() => document.activeElement?.matches('.highlight-card textarea') ?? false));
  await tab.type(note);
}

/** Every screen that a person can come to, apart from the toolbar's popup itself. */
export const SCREENS: readonly Screen[] = [
  { ...STORY, name: 'reader-top' },
  {
    ...STORY,
    name: 'reader-middle',
    show: (tab) =>
      tab.run(() => {
        const place = document.querySelectorAll('.story-body [data-quote]')[1];
        scrollTo({ top: scrollY + (place?.getBoundingClientRect().top ?? 0) - 160, behavior: 'instant' });
      }),
  },
  { ...STORY, name: 'reader-end', show: bring('.story-end') },
  { ...STORY, name: 'reader-people', show: keys('1') },
  { ...STORY, name: 'reader-correction', show: clickOn('[data-part="saying"] [aria-expanded]') },
  { ...STORY, name: 'reader-notes', show: keys('2') },
  { ...STORY, name: 'reader-comments', show: keys('3') },
  { ...STORY, name: 'reader-hidden', show: keys('4') },
  { ...STORY, name: 'reader-display', show: keys('a') },
  { ...STORY, name: 'reader-ways', show: keys('o') },
  { ...STORY, name: 'reader-keys', show: keys('?') },
  { ...STORY, name: 'reader-quotations', show: keys('q') },
  { ...STORY, name: 'reader-focus', show: keys('f', 'ArrowDown', 'ArrowDown') },
  { ...STORY, name: 'reader-listen', show: keys('l') },
  { ...STORY, name: 'reader-picture', show: async (tab) => { await bring('.picture-open')(tab); await tab.page.click('.picture-open'); } },
  { ...STORY, name: 'reader-narrowed', show: clickOn('.voice [aria-pressed]') },
  { ...STORY, name: 'reader-tip', show: hover('.story-body [data-quote]') },
  { ...STORY, name: 'reader-link', show: hover('.story-body a[href^="http"]') },
  { ...STORY, name: 'reader-print', isPrint: true },
  { ...STORY, name: 'reader-selection', show: (tab) => selectWords(tab, 'Rain on the water.') },
  {
    ...STORY,
    name: 'reader-note',
    show: (tab) => writeNote(tab, 'Rain on the water.', 'Ask the mill about this pond.'),
    leave: async (tab) => {
      await clickOn('.highlight-card-head > .button')(tab);
      await until('the highlight to be gone', () => tab.run(() => document.querySelectorAll('.story-body .highlight').length === 1));
    },
  },
  { name: 'reader-opening', page: 'reader.html?id=%', ready: '.opening .bone', isWaiting: true },
  { ...STORY, name: 'reader-offline', isOffline: true, show: bring('.story-body .figure') },
  { name: 'library-opening', page: 'library.html', ready: '[data-part="library-bones"]', isWaiting: true },
  { name: 'popup-looking', page: 'popup.html', ready: '[data-part="page-card"]', isWaiting: true },
  { name: 'reader-gone', page: 'reader.html?id=nothing', ready: '[data-part="error-notice"]' },
  { name: 'library-list', page: 'library.html', ready: '[data-part="library-row"]' },
  { name: 'library-chosen', page: 'library.html', ready: '[data-part="library-row"]', show: keys('j', 'x', 'j', 'x') },
  { name: 'library-tags', page: 'library.html', ready: '[data-part="library-row"]', show: keys('j', 't') },
  { name: 'library-filters', page: 'library.html', ready: '[data-part="library-row"]', show: keys('/') },
  { name: 'library-keys', page: 'library.html', ready: '[data-part="library-row"]', show: keys('?') },
  { name: 'library-found', page: 'library.html?find=lamps', ready: '[data-part="library-row"]' },
  { name: 'library-person', page: 'library.html#people', ready: '.person', show: clickOn('.person') },
  { name: 'library-way', page: 'library.html', ready: '[data-part="library-row"]', show: clickOn('.library-nav-toggle') },
  { name: 'library-archived', page: 'library.html#archived', ready: '[data-part="library-row"]' },
  { name: 'library-people', page: 'library.html#people', ready: '.person' },
  { name: 'library-notes', page: 'library.html#notes', ready: '.across' },
  { name: 'library-bin', page: 'library.html#bin', ready: '[data-part="bin-row"]' },
  { name: 'library-nothing', page: 'library.html?find=zither', ready: 'main' },
  { name: 'settings', page: 'options.html', ready: '[data-part="held"]' },
  { name: 'settings-sites', page: 'options.html', ready: '[data-part="held"]', show: bring('#sites') },
  { name: 'settings-data', page: 'options.html', ready: '[data-part="held"]', show: bring('#data') },
  { name: 'settings-restore', page: 'options.html', ready: '[data-part="held"]', show: chooseIn('restore', 'backup') },
  { name: 'settings-import', page: 'options.html', ready: '[data-part="held"]', show: async (tab, files) => { await chooseIn('import', 'list')(tab, files); await clickOn('[data-part="import-plan"] summary')(tab); } },
  { name: 'settings-take-out', page: 'options.html', ready: '[data-part="held"]', show: bring('[data-part="export"]') },
  { name: 'settings-about', page: 'options.html', ready: '[data-part="held"]', show: bring('#about') },
  { name: 'welcome', page: 'welcome.html', ready: 'main' },
];

/** What is seen once the browser has lost the library; nothing else can be taken after it. */
export const LOST_SCREENS: readonly Screen[] = [
  { name: 'lost-reader', page: 'reader.html?id=any', ready: '[data-part="library-trouble"]', show: clickOn('.notice-ways [aria-expanded]') },
  { name: 'lost-library', page: 'library.html', ready: '.notice' },
  { name: 'lost-popup', page: 'popup.html', ready: '.list' },
];
