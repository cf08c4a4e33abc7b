import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import type { Session } from './session.ts';
import { click, see, type TabSurface } from './surface.ts';
import { until } from './until.ts';
import { commentsTwice, openPopup, readFromPopup } from './walk.ts';

describe.each(BROWSER_KINDS)('reading in comfort, in %s:', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;
  let reader: TabSurface;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind));
    const page = await session.open(server.url);
    await commentsTwice(page);
    reader = await readFromPopup(session, await openPopup(session, page));
  });

  afterAll(() => end());

  /** The element with the focus: its id, or what it says. */
  const focused = (): Promise<string> => reader.run(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));
  const has = (css: string): Promise<unknown> => until(css, () => reader.run((wanted) => document.querySelector(wanted) !== null, css));

  it('the letters of the first look are there at once, those of another face are read once it is chosen, and reset with undo', async () => {
    const loaded = (): Promise<string[]> => reader.run(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replace(/["']/g, '')));
    await reader.press('a');
    await has('#display-options');
    expect([...new Set(await loaded())].sort()).toEqual(['Atkinson Hyperlegible Next', 'Literata']);
    await reader.run(() => {
      document.querySelector<HTMLElement>('input[value="dyslexic"]')?.click();
      document.querySelector<HTMLElement>('input[value="contrast"]')?.click();
    });
    await until('the letters', async () => (await loaded()).includes('OpenDyslexic'));
    await has(':root[data-face="dyslexic"][data-theme="contrast"]');
    await click(reader, { role: 'button', name: 'Reset' });
    await has(':root[data-face="literata"]:not([data-theme])');
    await click(reader, { role: 'button', name: 'Undo', part: 'toast' });
    await has(':root[data-face="dyslexic"][data-theme="contrast"]');
    await reader.press('Escape');
  });

  it('one paragraph at a time, by keys, and back to the story', async () => {
    const at = (): Promise<number> => reader.run(() => Number(document.querySelector<HTMLElement>('[data-focused]')?.dataset['block']));
    await reader.press('f');
    await has('[data-focused]');
    const first = await at();
    await reader.press('ArrowDown');
    await reader.press('j');
    await until('two on', async () => (await at()) === first + 2);
    await reader.press('ArrowUp');
    await until('one back', async () => (await at()) === first + 1);
    await reader.press('Escape');
    await has('.reader[data-way="story"]');
    await until('the focus on the story', async () => (await focused()) === 'story');
  });

  it('the quotations alone read like an interview, and each leads to its place', async () => {
    await reader.press('q');
    await see(reader, { part: 'interview' });
    await until('the focus on the heading', async () => (await focused()) === 'interview-title');
    const words = await reader.run(() => document.querySelector('.turn-quote')?.childNodes[1]?.textContent ?? '');
    await click(reader, { role: 'button', name: `…${words}`, part: 'interview' });
    await until('the jump', () => reader.run((said) => document.activeElement?.closest('[data-block]') !== null && (document.activeElement?.textContent ?? '').startsWith(said), words));
  });

  it('a heading of the outline is gone to', async () => {
    await reader.press('o');
    const heading = await until('the outline', () => reader.run(() => document.querySelectorAll('.outline-heading')[1]?.textContent ?? null));
    await click(reader, { role: 'button', name: heading });
    await until('the heading', async () => (await focused()).startsWith(heading));
  });

  it('a picture is looked at and left by keys, and the focus is where it was', async () => {
    await reader.run(() => {
      document.querySelector<HTMLElement>('.picture-open')?.focus();
    });
    await reader.press('Enter');
    await see(reader, { part: 'viewer' });
    await reader.press('ArrowRight');
    await until('the second one', () => reader.run(() => document.querySelector('.viewer-bar')?.textContent.includes('2 of') ?? false));
    await reader.press('Escape');
    await until('the story', () => reader.run(() => document.querySelector('.viewer') === null && document.activeElement?.className === 'picture-open'));
  });

  it('says so where the system has no voice for the story, and reads aloud where it has', async () => {
    const voices = await reader.run(() => speechSynthesis.getVoices().filter(({ lang, localService }) => localService && lang.startsWith('en')).length);
    await reader.press('l');
    await see(reader, voices > 0 ? { role: 'button', name: 'Pause', part: 'listen' } : { role: 'status', part: 'listen' });
    await click(reader, { role: 'button', name: 'Close', part: 'listen' });
    expect(await session.errors()).toEqual([]);
  });
});
