import { Person } from '../browser/person.ts';
import type { TabSurface } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { quantile, short, table } from './figures.ts';
import { seedStories, wordsMade } from './seed-stories.ts';

/** What is typed into the search, letter by letter. */
const TYPED = ['velvet gulls', 'harbour 77', 'said:"Orla Finch" rain'];

/** The library in the reader's hands, with so many generated stories of 800 words: a line of the table for each size. */
export async function librarySpeed(sizes: readonly number[]): Promise<string> {
  const rows = [['stories', 'first screen ms', 'popup’s list ms', 'letter: median ms', 'letter: 95th ms', 'frames a second']];
  for (const size of sizes) {
    const person = Person.withBrowser('chromium');
    try {
      rows.push(
        await person.day(async (session) => {
          const tab = await session.openOwn('library.html');
          await seedStories(tab, size);
          await tab.page.reload();
          await until('the words of all stories', async () => (await wordsMade(tab)) === size, 300_000);
          const popup = await session.openOwn('popup.html');
          const listed = await seenAfter(popup, '[data-part="story-row"]');
          await popup.page.close();
          await tab.page.bringToFront();
          const first = await seenAfter(tab, '[data-part="library-row"]');
          await until('all stories', () => tab.run(() => document.querySelector('.library-tallies') !== null));
          const letters = await typedLetters(tab);
          return [String(size), short(first), short(listed), short(quantile(letters, 0.5)), short(quantile(letters, 0.95)), short(await framesASecond(tab))];
        }),
      );
    } finally {
      person.gone();
    }
  }
  return table(rows);
}

/** Loads a page anew; how long after it was asked for something is seen there, in milliseconds. */
async function seenAfter(tab: TabSurface, selector: string): Promise<number> {
  // As text: what names inner functions for tsx is not there in a new document.
  const script = await tab.page.evaluateOnNewDocument(`(function look() {
    if (document.querySelector(${JSON.stringify(selector)})) performance.mark('seen');
    else requestAnimationFrame(look);
  })()`);
  await tab.page.reload();
  const seen = await until('the first screen', () => tab.run(() => performance.getEntriesByName('seen')[0]?.startTime ?? null));
  await tab.page.removeScriptToEvaluateOnNewDocument(script.identifier);
  return seen;
}

/** For each letter typed, the milliseconds until what it finds is painted. */
function typedLetters(tab: TabSurface): Promise<number[]> {
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
  }, TYPED);
}

/** Frames a second while the list is scrolled by a screen at each. */
function framesASecond(tab: TabSurface): Promise<number> {
  return tab.run(async () => {
    const frames = 120;
    const start = performance.now();
    for (let frame = 0; frame < frames; frame++) {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return (frames * 1000) / (performance.now() - start);
  });
}
