import { gzipSize, scriptsOf } from '../package/built.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Person } from '../browser/person.ts';
import type { Session } from '../browser/session.ts';
import { click, type Surface, type TabSurface } from '../browser/surface.ts';
import { pause, until } from '../browser/until.ts';
import { commentsTwice, openPopup } from '../browser/walk.ts';
import { builtFor } from '../commands/build-extension.ts';
import { serveSample } from '../sample/serve.ts';
import { quantile, short } from './figures.ts';

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

/** When a page's first words were painted, as the browser itself says (milliseconds of the wall clock). */
function firstWords(surface: Surface): Promise<number> {
  return until('the first words', () => surface.run(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint ? performance.timeOrigin + paint.startTime : null;
  })); // prettier-ignore
}

/** When the first of a story was painted, its first screen with it, as the browser itself says (milliseconds of the wall clock). */
function storyPainted(reader: Surface): Promise<number> {
  return until('the story', () => reader.run(() => new Promise<number | null>((resolve) => {
    new PerformanceObserver((list) => {
      const [story] = list.getEntries();
      resolve(story && 'renderTime' in story ? performance.timeOrigin + Number(story.renderTime) : null);
    }).observe({ type: 'element', buffered: true });
    setTimeout(() => { resolve(null); }, 1000);
  }))); // prettier-ignore
}

/** When a page was asked for (milliseconds of the wall clock). */
function askedFor(surface: Surface): Promise<number> {
  return surface.run(() => performance.timeOrigin);
}

/** The browser's own door to tabs, in a page of ours. */
declare const chrome: { tabs: { create: (what: { url: string }) => void } };
/** A file of ours that is nothing but a little picture. */
const BARE = '/icon/16.png';

/** How long (milliseconds) this machine's browser takes to open a tab that has next to nothing on it. */
async function openBareTab(session: Session, popup: Surface): Promise<number> {
  const before = await session.openTabs();
  const asked = await popup.run((url) => {
    chrome.tabs.create({ url });
    return performance.timeOrigin + performance.now();
  }, BARE);
  const tab = await session.tab(BARE, before);
  const painted = await firstWords(tab);
  await tab.page.close();
  return painted - asked;
}

/** Where the popup leaves the moment of the reader's click: it is gone before it could be asked. */
const CLICKED = 'bench-clicked';

function noteClick(popup: Surface): Promise<void> {
  return popup.run((key) => {
    document.addEventListener('click', (event) => { localStorage.setItem(key, String(performance.timeOrigin + event.timeStamp)); }, { capture: true }); // prettier-ignore
  }, CLICKED);
}

/** So long (milliseconds) a tab is left alone while a story opens on it: each question of the driver's takes its page's time. */
const LEFT_ALONE = 1500;

/** The clean view that a click on Read opens, asked for nothing before its story stands there. */
async function readUnasked(session: Session, popup: Surface): Promise<TabSurface> {
  const before = await session.openTabs();
  await click(popup, { role: 'button', name: 'Read' });
  await pause(LEFT_ALONE);
  return session.tab('/reader.html?id=', before);
}

/** So many clicks are measured; the median is told. The first of all, which wakes everything up, is left out. */
const CLICKS = 7;

/** Nothing of a saved page is loaded or run: what it would ask of the web is not there any more. */
const STILL = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/**
 * The reader's waiting times in the built extension, and the sizes of what is put into a page or opened by a click.
 * @param file a saved page to read; null for the project's own sample
 */
export async function readerSpeed(file: string | null): Promise<string[]> {
  const server = await serveSample(file === null ? {} : { '/page.html': { body: readFileSync(file, 'utf8').replace(/<head\b[^>]*>/i, (head) => head + STILL) } });
  const person = Person.withBrowser('chromium');
  const painted: number[] = [];
  const known: number[] = [];
  const begun: number[] = [];
  const opened: number[] = [];
  const bare: number[] = [];
  const shifts: number[] = [];
  try {
    await person.day(async (session) => {
      const page = await session.open(file === null ? server.url : `${server.url}page.html`);
      if (file === null) await commentsTwice(page);
      for (let click = 0; click <= CLICKS; click++) {
        const start = performance.now();
        const popup = await openPopup(session, page);
        const knows = performance.now() - start;
        const popupPainted = (await firstWords(popup)) - (await askedFor(popup));
        await noteClick(popup);
        const reader = await readUnasked(session, popup);
        const clicked = Number(await reader.run((key) => localStorage.getItem(key), CLICKED));
        const headline = (await firstWords(reader)) - clicked;
        const story = (await storyPainted(reader)) - clicked;
        const shift = await layoutShift(reader);
        await reader.page.close();
        const bareTab = await openBareTab(session, await openPopup(session, page));
        if (click === 0) continue;
        painted.push(popupPainted);
        known.push(knows);
        begun.push(headline);
        opened.push(story);
        bare.push(bareTab);
        shifts.push(shift);
      }
    });
  } finally {
    await server.close();
    person.gone();
  }
  const median = (times: number[]): string => short(quantile(times, 0.5));
  const lines = [
    `popup: first paint ${median(painted)} ms after it was asked for (goal 100); knows the page ${median(known)} ms after the click`,
    `clean view: seen, with its headline, ${median(begun)} ms after the click on Read, at most ${short(Math.max(...begun))} (goal 150); the story's first screen ${median(opened)}, at most ${short(Math.max(...opened))} (a tab with a little picture alone: ${median(bare)}); layout shift at most ${Math.max(...shifts).toFixed(4)} (goal 0.02)`,
  ];
  const folder = builtFor('chromium');
  const sum = (html: string): number => scriptsOf(folder, html).reduce((bytes, script) => bytes + gzipSize(path.join(folder, script)), 0);
  lines.push(`sizes (gzip): content script ${kb(gzipSize(path.join(folder, 'content-scripts', 'article.js')))} of 120 kB, popup ${kb(sum('popup.html'))} of 45 kB, reader ${kb(sum('reader.html'))} kB`);
  return lines;
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
