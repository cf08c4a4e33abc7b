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
  show?: (tab: TabSurface) => Promise<void>;
}

const STORY = { page: 'reader.html?id=%', ready: '[data-part="article"]' };

const keys =
  (...pressed: string[]) =>
  async (tab: TabSurface): Promise<void> => {
    for (const key of pressed) await tab.press(key);
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
  { ...STORY, name: 'reader-picture', show: clickOn('.picture-open') },
  { ...STORY, name: 'reader-selection', show: (tab) => selectWords(tab, 'Rain on the water.') },
  {
    ...STORY,
    name: 'reader-note',
    show: async (tab) => {
      await selectWords(tab, 'Rain on the water.');
      await see(tab, { part: 'selection-bar' });
      await tab.press('n');
      await until('the note', () => tab.run(() => document.activeElement?.matches('.highlight-card textarea') ?? false));
      await tab.type('Ask the mill about this pond.');
    },
  },
  { name: 'reader-gone', page: 'reader.html?id=nothing', ready: '[data-part="error-notice"]' },
  { name: 'library-list', page: 'library.html', ready: '[data-part="library-row"]' },
  { name: 'library-archived', page: 'library.html#archived', ready: 'main' },
  { name: 'library-people', page: 'library.html#people', ready: 'main' },
  { name: 'library-notes', page: 'library.html#notes', ready: 'main' },
  { name: 'library-bin', page: 'library.html#bin', ready: 'main' },
  { name: 'library-nothing', page: 'library.html?find=zither', ready: 'main' },
  { name: 'settings', page: 'options.html', ready: '[data-part="held"]' },
  { name: 'settings-data', page: 'options.html', ready: '[data-part="held"]', show: bring('[data-part="held"]') },
  { name: 'welcome', page: 'welcome.html', ready: 'main' },
];
