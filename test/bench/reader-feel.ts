import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Person } from '../browser/person.ts';
import type { TabSurface } from '../browser/surface.ts';
import { pause, until } from '../browser/until.ts';
import { openPopup, readFromPopup } from '../browser/walk.ts';
import { short } from './figures.ts';
import { longStory } from './growth-pages.ts';

/** How many times slower the processor is made for the waiting times after a key or a click. */
const SLOWDOWN = 4;

/** What readers do, by its key: the display options open, a paragraph at a time and back, the quotations alone and back, the sheet of keys. */
const KEYS = ['a', 'Escape', 'f', 'ArrowDown', 'ArrowDown', 'Escape', 'q', 'q', 'j', 'j', '?', 'Escape'];

/** How the clean view moves and answers with a story of 10,000 words and 200 quotations in it. */
export async function readerFeel(): Promise<string[]> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(longStory(10_000, 200));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const person = Person.withBrowser('chromium');
  try {
    return await person.day(async (session) => {
      const page = await session.open(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/story.html`);
      const reader = await readFromPopup(session, await openPopup(session, page));
      const { words, marks } = await reader.run(() => ({
        words: document.querySelector('.story-body')?.textContent.split(/\s+/).length ?? 0,
        marks: document.querySelectorAll('.story-body [data-begins]').length,
      }));
      const { frames, slow, longest } = await scrollThrough(reader);
      const waits = await answers(reader);
      return [
        `long story (${String(words)} words, ${String(marks)} marks): scrolled through at ${short(frames)} frames a second (goal 60), ${String(slow)} frames over 34 ms, the longest ${short(longest)} ms`,
        `long story, processor ${String(SLOWDOWN)} times slower: longest wait for the next paint ${short(Math.max(...waits))} ms (goal 100); ${KEYS.map((key, press) => `${key} ${short(waits[press] ?? Number.NaN)}`).join(', ')}`,
      ];
    });
  } finally {
    server.close();
    person.gone();
  }
}

/** Scrolls down through the story for three seconds, a step at each frame. */
function scrollThrough(reader: TabSurface): Promise<{ frames: number; slow: number; longest: number }> {
  return reader.run(
    () =>
      new Promise<{ frames: number; slow: number; longest: number }>((resolve) => {
        const times: number[] = [];
        const step = (time: number): void => {
          times.push(time);
          scrollBy({ top: 60, behavior: 'instant' });
          if (time - (times[0] ?? time) < 3000) requestAnimationFrame(step);
          else {
            const gaps = times.slice(1).map((one, index) => one - (times[index] ?? one));
            resolve({ frames: (1000 * gaps.length) / (time - (times[0] ?? time)), slow: gaps.filter((gap) => gap > 34).length, longest: Math.max(...gaps) });
          }
        };
        requestAnimationFrame(step);
      }),
  );
}

/** From each of `KEYS` to the next paint, in milliseconds, as the browser itself tells it; 0 where it was too short to be told. */
async function answers(reader: TabSurface): Promise<number[]> {
  await reader.page.emulateCPUThrottling(SLOWDOWN);
  await reader.run(() => {
    const waits: { at: number; lasted: number }[] = [];
    Object.assign(window, { waits });
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) if (name === 'keydown') waits.push({ at: startTime, lasted: duration });
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const pressed: number[] = [];
  for (const key of KEYS) {
    pressed.push(await reader.run(() => performance.now()));
    await reader.press(key);
    await until('the next paint', () => reader.run(() => new Promise<boolean>((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { resolve(true); }); }); }))); // prettier-ignore
  }
  await reader.page.emulateCPUThrottling(1);
  // What was measured is told a little after the paint.
  await pause(500);
  const waits = await reader.run(() => ('waits' in window ? (window.waits as { at: number; lasted: number }[]) : []));
  return pressed.map((from, key) => Math.max(0, ...waits.filter(({ at }) => at >= from && at < (pressed[key + 1] ?? Infinity)).map(({ lasted }) => lasted)));
}
