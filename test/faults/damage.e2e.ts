import { existsSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import type { Session } from '../browser/session.ts';
import { textOf } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { listSaid } from '../browser/walk.ts';
import { type SampleServer, serveSample } from '../sample/serve.ts';
import { changingPage } from './changing-page.ts';
import { copyProfile, DAMAGES, databaseFolder } from './damage.ts';
import { deleteLibrary, readLibrary, seedLibrary } from './database.ts';
import { figure, IS_LONG } from './form.ts';
import { notedStories, openStory, Saver, typeStoryNote } from './saver.ts';
import { openBare, Victim } from './victim.ts';

const STORIES = 300;
/** Those of which the short form tries one. */
const SHORT = { chromium: ['the log is gone'], firefox: ['the file is gone'] };

/** Whether the popup shows all stories, and no word of trouble. */
const isWholeSaid = (popup: string): boolean => popup.includes('300 stories') && !popup.includes('were saved here');

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let server: SampleServer;
  let victim: Victim;
  const whole = (): string => `${victim.profile}-whole`;

  beforeAll(async () => {
    server = await serveSample({ '/turns.html': changingPage(20) });
    victim = Victim.of(kind);
    await victim.day(async (session) => {
      const saver = await Saver.on(session, `${server.url}turns.html`);
      await saver.save(1);
      await seedLibrary(await openBare(session), STORIES - 2, 4);
      // A save of Greenroom's own notes how many there are now.
      expect((await saver.save(2)).ok).toBe(true);
      await until('the number to be noted', async () => (await notedStories(saver.own)) === STORIES);
    });
    copyProfile(victim.profile, whole());
  }, 120_000);
  afterAll(async () => {
    await server.close();
    victim.gone();
  });

  /** What the reader sees of the library, in the popup, in the clean view and on its own page, and whether a save is taken. */
  async function look(session: Session): Promise<{ popup: string; reader: string; library: string; saved: string; stories: number }> {
    const saver = await Saver.on(session, `${server.url}turns.html`);
    const popup = await session.clickToolbar(saver.page);
    await listSaid(popup);
    const words = await textOf(popup);
    await session.closePopup();
    const answer = await saver.save(5000);
    const reader = await session.openOwn('reader.html?id=seeded-7');
    // A story that is there stands before the library is looked over: a whole one alone leaves it so.
    const troubles = '[data-part="library-trouble"], [data-part="error-notice"]';
    const ends = isWholeSaid(words) ? '[data-part="article"]' : troubles;
    await until('the clean view', () => reader.run((css) => document.querySelector(css) !== null, ends));
    const library = await session.openOwn('library.html');
    await until('the library', () => library.run((css) => document.querySelector(css) !== null, isWholeSaid(words) ? '.library-tallies' : troubles));
    const held = await readLibrary(saver.own).catch(() => null);
    return { popup: words, reader: await textOf(reader), library: await textOf(library), saved: answer.ok ? 'saved' : (answer.code ?? ''), stories: held?.stories.length ?? 0 };
  }

  const damages = DAMAGES[kind].filter(({ name }) => IS_LONG || SHORT[kind].includes(name));
  it.each(damages)('a library of which $name is never shown as an empty or shorter one', { timeout: 120_000 }, async ({ name, does }) => {
    rmSync(victim.profile, { recursive: true, force: true });
    copyProfile(whole(), victim.profile);
    does(databaseFolder(kind, victim.profile));
    const seen = await victim.day(look);
    const isWhole = isWholeSaid(seen.popup);
    const isSaid = /Your library is missing|Part of your library is missing|Your library could not be opened/.test(seen.popup) && seen.popup.includes('300 stories were saved here');
    figure(kind, 'damage', { name, shown: isWhole ? 'whole' : isSaid ? 'said' : 'NEITHER', saved: seen.saved, stories: seen.stories });
    expect(seen.popup).not.toContain('Nothing saved yet');
    if (isWhole) {
      expect(seen.stories).toBeGreaterThanOrEqual(STORIES);
      return;
    }
    expect(isSaid, seen.popup).toBe(true);
    expect(seen.reader).toMatch(/300 stories were saved here/);
    expect(seen.library).toMatch(/300 stories were saved here/);
    expect(seen.library).not.toContain('Nothing saved yet');
    expect(seen.saved).toBe('store-damaged');
  });

  it('a database that is deleted under an open story is noticed within two seconds, and not made anew', { timeout: 120_000 }, async () => {
    rmSync(victim.profile, { recursive: true, force: true });
    copyProfile(whole(), victim.profile);
    await victim.day(async (session) => {
      const reader = await openStory(session, 'seeded-7');
      const bare = await openBare(session);
      await typeStoryNote(reader, 'Words that were typed before');
      const deleted = deleteLibrary(bare);
      const start = Date.now();
      await until('the notice', () => reader.run(() => document.querySelector('[data-part="library-notice"]')?.textContent ?? null), 2000);
      figure(kind, 'deleted', { noticedAfter: Date.now() - start });
      expect(await deleted).toBe('deleted');
      await typeStoryNote(reader, 'Words that were typed after');
      await until('a word on the note', () => reader.run(() => document.querySelector<HTMLElement>('[data-part="notes"] .note-status')?.dataset['status'] === 'failed'));
      expect(await reader.run(() => document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea')?.value)).toBe('Words that were typed after');
      const saver = await Saver.on(session, `${server.url}turns.html`);
      expect((await saver.save(7)).code).toBe('store-damaged');
      expect(await readLibrary(bare)).toBeNull();
    });
    expect(existsSync(victim.profile)).toBe(true);
  });
});
