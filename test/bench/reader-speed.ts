import { gzipSize, scriptsOf } from '../package/built.ts';
import path from 'node:path';
import { Person } from '../browser/person.ts';
import type { Surface } from '../browser/surface.ts';
import { commentsTwice, openPopup, readFromPopup } from '../browser/walk.ts';
import { builtFor } from '../commands/build-extension.ts';
import { serveSample } from '../sample/serve.ts';
import { short } from './figures.ts';

/** Layout shifts since the start of a page, as browsers sum them up. */
function layoutShift(surface: Surface): Promise<number> {
  return surface.run(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 1000);
      }),
  );
}

/** First paint of a page with content, in milliseconds since it was asked for; null where the browser did not say. */
function firstPaint(surface: Surface): Promise<number | null> {
  return surface.run(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);
}

/** The reader's waiting times in the built extension, and the sizes of what is put into a page or opened by a click. */
export async function readerSpeed(): Promise<string[]> {
  const server = await serveSample();
  const person = Person.withBrowser('chromium');
  const lines: string[] = [];
  try {
    await person.day(async (session) => {
      const page = await session.open(server.url);
      await commentsTwice(page);
      // Once to wake everything up; what is measured is a reader's second click.
      for (const isMeasured of [false, true]) {
        const start = performance.now();
        const popup = await openPopup(session, page);
        const known = performance.now() - start;
        const painted = await firstPaint(popup);
        const clicked = performance.now();
        const reader = await readFromPopup(session, popup);
        const seen = performance.now() - clicked;
        if (isMeasured) {
          lines.push(`popup: first paint ${painted === null ? '–' : short(painted)} ms after it was asked for (goal 100); knows the page ${short(known)} ms after the click`);
          lines.push(`clean view: story stands ${short(seen)} ms after the click on Read; first paint ${short((await firstPaint(reader)) ?? Number.NaN)} ms; layout shift ${(await layoutShift(reader)).toFixed(4)}`);
        }
        await reader.page.close();
      }
    });
  } finally {
    await server.close();
    person.gone();
  }
  const folder = builtFor('chromium');
  const sum = (html: string): number => scriptsOf(folder, html).reduce((bytes, script) => bytes + gzipSize(path.join(folder, script)), 0);
  lines.push(`sizes (gzip): content script ${kb(gzipSize(path.join(folder, 'content-scripts', 'article.js')))} of 120 kB, popup ${kb(sum('popup.html'))} of 45 kB, reader ${kb(sum('reader.html'))} kB`);
  return lines;
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
