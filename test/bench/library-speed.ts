import { Person } from '../browser/person.ts';
import type { Session } from '../browser/session.ts';
import type { TabSurface } from '../browser/surface.ts';
import { pause, until } from '../browser/until.ts';
import { backupSpeed } from './backup-speed.ts';
import { quantile, short, table } from './figures.ts';
import { seedStories, wordsMade } from './seed-stories.ts';

/** The part of the extension's own API that is called in its pages. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

/** What is typed into the search, letter by letter. */
const TYPED = ['velvet gulls', 'harbour 77', 'said:"Orla Finch" rain'];

/** Each page is opened so often; the median is told. */
const OPENED = 5;

/** The library in the reader's hands, with so many generated stories of 800 words: a line of the table for each size. */
export async function librarySpeed(sizes: readonly number[]): Promise<string> {
  const rows = [['stories', 'first screen ms', 'popup usable ms', 'popup’s memory MB', 'letter: median ms', 'letter: 95th ms', 'frames a second', 'frames, dragged', 'save ms', 'backup MB/s', 'backup’s memory MB']];
  for (const size of sizes) {
    const person = Person.withBrowser('chromium');
    try {
      // What was just written is still on its way to its last place in the browser's database: another day begins.
      await person.day(async (session) => {
        const tab = await session.openOwn('library.html');
        await until('the empty library', () => tab.run(() => document.querySelector('[data-part="library-nothing"]') !== null));
        await seedStories(tab, size);
        await tab.page.reload();
        await goToSearch(tab);
        await until('the words of all stories', async () => (await wordsMade(tab)) === size, 300_000);
      });
      rows.push(await person.day(async (session) => [String(size), ...(await figuresOf(session))]));
    } finally {
      person.gone();
    }
  }
  return table(rows);
}

async function figuresOf(session: Session): Promise<string[]> {
  const first = await opened(session, 'library.html', '[data-part="library-row"]');
  const popup = await opened(session, 'popup.html', '[data-part="story-row"]');
  const tab = await session.openOwn('library.html');
  await until('all stories', () => tab.run(() => document.querySelector('.library-tallies') !== null));
  // Dragged by its bar it goes by half a screen at each frame: half of the rows are new in each.
  const dragged = await framesASecond(tab, (await tab.run(() => innerHeight)) / 2);
  const wheeled = await framesASecond(tab, WHEEL);
  await goToSearch(tab);
  await wordsRead(tab);
  const letters = await typedLetters(tab, TYPED);
  const saves = await savesOf(tab, Array.from({ length: OPENED }, (_, index) => `seeded-${String(index)}`));
  const backup = await backupSpeed(await session.openOwn('options.html'));
  return [first.ms, popup.ms, popup.megabytes, quantile(letters, 0.5), quantile(letters, 0.95), wheeled, dragged, quantile(saves, 0.5), backup.megabytesASecond, backup.heap].map(short);
}

/** Milliseconds until a story with its text, notes and marks is told to be written: each is put into the bin first, and brought back once the list has taken note of that. */
function savesOf(tab: TabSurface, stories: readonly string[]): Promise<number[]> {
  return tab.run(async (ids) => {
    const times: number[] = [];
    for (const storyId of ids) {
      await chrome.runtime.sendMessage({ greenroom: 'removeStory', asked: { storyId } });
      await new Promise((resolve) => setTimeout(resolve, 600));
      const start = performance.now();
      const done = await chrome.runtime.sendMessage({ greenroom: 'restoreStory', asked: { storyId } });
      if (done.ok) times.push(performance.now() - start);
    }
    return times;
  }, stories);
}

/** Waits until a search finds no more than a moment before: the words of all stories are in the page's memory. */
async function wordsRead(tab: TabSurface): Promise<void> {
  let before = '';
  await tab.run(() => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (field) field.value = 'harbour';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await until('the words in memory', async () => {
    await pause(700);
    const now = await tab.run(() => (document.querySelector('[data-part="found"]') ? (document.querySelector('.library-count')?.textContent ?? '') : ''));
    const isSame = now !== '' && now === before;
    before = now;
    return isSame;
  }, 60_000);
}

async function goToSearch(tab: TabSurface): Promise<void> {
  await until('the search', () => tab.run(() => document.querySelector('input[type="search"]') !== null));
  await tab.run(() => {
    document.querySelector<HTMLElement>('input[type="search"]')?.focus();
  });
}

/** Opens a page of Greenroom in a new tab, again and again: the median time until something is seen there, and what its scripts take of the memory. */
async function opened(session: Session, page: string, selector: string): Promise<{ ms: number; megabytes: number }> {
  const times: number[] = [];
  let megabytes = Number.NaN;
  for (let time = 0; time < OPENED; time++) {
    const tab = await session.openOwn('welcome.html');
    // As text: what names inner functions for tsx is not there in a new document.
    await tab.page.evaluateOnNewDocument(`(function look() {
      if (document.querySelector(${JSON.stringify(selector)})) performance.mark('seen');
      else requestAnimationFrame(look);
    })()`);
    await tab.page.goto(new URL(`/${page}`, tab.page.url()).href);
    times.push(await until('the first screen', () => tab.run(() => performance.getEntriesByName('seen')[0]?.startTime ?? null)));
    megabytes = (await tab.page.metrics()).JSHeapUsedSize ?? Number.NaN;
    await tab.page.close();
  }
  return { ms: quantile(times, 0.5), megabytes: megabytes / 1_000_000 };
}

/** For each letter typed, the milliseconds until what it finds is painted. */
function typedLetters(tab: TabSurface, texts: readonly string[]): Promise<number[]> {
  return tab.run(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    const times: number[] = [];
    for (const text of typed) {
      for (let length = 1; field && length <= text.length; length++) {
        const start = performance.now();
        field.value = text.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        times.push(performance.now() - start);
      }
    }
    if (field) {
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    return times;
  }, texts);
}

/** A fast wheel: six screens a second. */
const WHEEL = 90;

/** Frames a second while the list is scrolled by so many pixels at each. */
function framesASecond(tab: TabSurface, step: number): Promise<number> {
  return tab.run(async (pixels) => {
    const frames = 120;
    const start = performance.now();
    for (let frame = 0; frame < frames; frame++) {
      scrollBy({ top: pixels, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return (frames * 1000) / (performance.now() - start);
  }, step);
}
