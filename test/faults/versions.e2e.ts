import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import type { Session } from '../browser/session.ts';
import { isSeen, textOf } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { listSaid } from '../browser/walk.ts';
import { type SampleServer, serveSample } from '../sample/serve.ts';
import { buildVariant, type Patch } from '../commands/build-variant.ts';
import { changingPage } from './changing-page.ts';
import { raiseVersion, readLibrary } from './database.ts';
import { figure, IS_LONG, times } from './form.ts';
import { addToStoryNote, openStory, Saver, storyNote, typeStoryNote, writeAtOnce, writeStoryNote } from './saver.ts';
import { openBare, Victim } from './victim.ts';

/** A version 3 that does not exist: it adds an index and a field to every note. */
const NEXT: readonly Patch[] = [
  { file: 'package.json', find: '"version": "0.1.0"', put: '"version": "0.2.0"' },
  { file: 'lib/store/schema.ts', find: 'export const SCHEMA_VERSION = 2;', put: 'export const SCHEMA_VERSION = 3;' },
  {
    file: 'lib/store/schema.ts',
    find: "    words: 'id, at',\n  },\n",
    put: "    words: 'id, at',\n  },\n  3: { stories: 'id, &canonicalUrl, savedAt, [shelf+savedAt], capturedAt', texts: 'id', highlights: 'id, storyId', notes: 'id, storyId, highlightId, updatedAt', bin: 'id, removedAt' },\n",
  },
  {
    file: 'lib/store/migrations.ts',
    find: 'export const MIGRATIONS: readonly Migration[] = [];',
    put: 'export const MIGRATIONS: readonly Migration[] = [{ to: 3, rows: { notes: (row) => ({ ...row, mood: "calm" }) } }];',
  },
];

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let server: SampleServer;
  let victim: Victim;
  let session: Session;
  let saver: Saver;
  let storyId = '';

  beforeAll(async () => {
    server = await serveSample({ '/turns.html': changingPage(5) });
    victim = Victim.of(kind);
    session = await victim.start();
    saver = await Saver.on(session, `${server.url}turns.html`);
  });
  afterAll(async () => {
    await session.close();
    await server.close();
    victim.gone();
  });

  it('the first save asks the browser to keep the library for good', { timeout: 60_000 }, async () => {
    storyId = (await saver.save(1)).value?.storyId ?? '';
    const reader = await openStory(session, storyId);
    expect(await writeStoryNote(reader, 'A note from the first version')).toBe('saved');
    // Chromium grants it to nobody; there `unlimitedStorage` keeps the library from being cleared.
    if (kind === 'firefox') await until('the browser to keep it', () => reader.run(() => navigator.storage.persisted()), 5000);
    figure(kind, 'persisted', { isKept: await reader.run(() => navigator.storage.persisted()) });
    await reader.page.close();
  });

  it('two windows on one note keep the words of both, and each shows the other’s within two seconds', { timeout: 300_000 }, async () => {
    const [one, two] = [await openStory(session, storyId), await openStory(session, storyId)];
    const birth = (): number => performance.timeOrigin;
    expect(await two.run(birth), 'one window twice').not.toBe(await one.run(birth));
    expect(await writeStoryNote(one, 'Start')).toBe('saved');
    await until('the start in the other window', async () => (await storyNote(two)) === 'Start', 2000);
    const edits = times(8, 200);
    const words: string[] = [];
    let slowest = 0;
    for (let edit = 0; edit < edits; edit++) {
      const [here, there] = edit % 2 === 0 ? [one, two] : [two, one];
      const word = `e${String(edit)}`;
      words.push(word);
      // Every fourth edit does not wait for the other window's: both write at once.
      const isAtOnce = edit % 4 === 3;
      const other = `${word}b`;
      const writings = [addToStoryNote(here, word, 'end')];
      if (isAtOnce) {
        words.push(other);
        writings.push(addToStoryNote(there, other, 'start'));
      }
      await Promise.all(writings);
      const start = Date.now();
      await until('the same words in both windows', async () => {
        const [mine, theirs] = [await storyNote(here), await storyNote(there)];
        return mine === theirs && mine.includes(word) && (!isAtOnce || mine.includes(other));
      }, 4000).catch(() => undefined); // prettier-ignore
      slowest = Math.max(slowest, Date.now() - start);
    }
    const kept = (await readLibrary(one))?.notes.find((row) => row.storyId === storyId)?.text.split(/\s+/) ?? [];
    const lost = words.filter((word) => !kept.includes(word));
    expect(lost).toEqual([]);
    const conflicts = times(2, 25);
    let conflicting = 0;
    for (let turn = 0; turn < conflicts * 3 && conflicting < conflicts; turn++) {
      const texts = [`c${String(turn)}-one`, `c${String(turn)}-two`] as const;
      const before = await writeAtOnce(one, two, texts);
      const stored = async (): Promise<string> => (await readLibrary(one))?.notes.find((row) => row.storyId === storyId)?.text ?? '';
      // The screen may still say "saved" of the writing before: what counts is what the library comes to hold.
      await until('both texts in the library', async () => before[0] !== before[1] || (await stored().then((held) => texts.every((text) => held.includes(text)))), 3000).catch(() => undefined);
      const note = await stored();
      await until('the same text in both windows', async () => (await storyNote(one)) === note && (await storyNote(two)) === note, 2000).catch(async (error: unknown) => {
        throw new Error(`stored “${note}”, one “${await storyNote(one)}”, two “${await storyNote(two)}”`, { cause: error });
      });
      // Where one window had already taken over what the other one stored, they did not contradict each other.
      if (before[0] !== before[1]) continue;
      conflicting++;
      expect(texts.filter((text) => !note.includes(text)), note).toEqual([]);
    }
    expect(conflicting).toBe(conflicts);
    figure(kind, 'two windows', { edits: words.length, lost: lost.length, conflictingTexts: 2 * conflicts, slowest });
    expect(slowest).toBeLessThan(2000);
  });

  it('an extension that is put in anew while a note is open finds its words again', { timeout: 60_000 }, async () => {
    const reader = await openStory(session, storyId);
    // What is typed before the note is there would contradict it, and both would be kept.
    await until('the note', async () => (await storyNote(reader)) !== '');
    await typeStoryNote(reader, 'Typed, not yet stored');
    await saver.browser.installExtension(victim.extension).catch(() => undefined);
    await until('the end of the old page', () => reader.page.isClosed() || reader.run(() => !document.querySelector('[data-part="article"]')).catch(() => true), 5000).catch(() => undefined);
    const again = await openStory(session, storyId);
    let found = '';
    await until('the words', async () => (found = await storyNote(again)) === 'Typed, not yet stored', 5000).catch((error: unknown) => {
      throw new Error(`the field holds “${found}”`, { cause: error });
    });
    figure(kind, 'reinstalled', { wordsThere: true });
  });

  it.runIf(IS_LONG)('a newer build takes the old library over whole; the older build then refuses to write and says so', { timeout: 180_000 }, async () => {
    const twin = Victim.of(kind);
    let saved = '';
    const older = await twin.day(async (day) => {
      const first = await Saver.on(day, `${server.url}turns.html`);
      saved = (await first.save(1)).value?.storyId ?? '';
      expect(await writeStoryNote(await openStory(day, saved), 'A note from the first version')).toBe('saved');
      return readLibrary(await openBare(day));
    });
    const next = buildVariant(kind, NEXT);
    const now = `${twin.extension}-now`;
    const { cpSync } = await import('node:fs');
    cpSync(twin.extension, now, { recursive: true });
    try {
      twin.install(next.folder);
      await twin.day(async (day) => {
        const reader = await openStory(day, saved);
        await until('the note', async () => (await storyNote(reader)) !== '');
        const held = await readLibrary(reader);
        expect(held?.version).toBe(30);
        expect(held?.notes).toEqual(older?.notes.map((note) => ({ ...note, mood: 'calm' })));
        // Opening a story notes when it was read.
        expect(held?.stories.map(({ id, title }) => ({ id, title }))).toEqual(older?.stories.map(({ id, title }) => ({ id, title })));
      });
      twin.install(now);
      await twin.day(async (day) => {
        const late = await Saver.on(day, `${server.url}turns.html`);
        const before = await readLibrary(late.own);
        expect((await late.save(77)).code).toBe('store-newer');
        const popup = await day.clickToolbar(late.page);
        await listSaid(popup);
        expect(await textOf(popup)).toContain('newer version of Greenroom');
        expect(await isSeen(popup, { part: 'story-row' })).toBe(false);
        await day.closePopup();
        expect(await readLibrary(late.own)).toEqual(before);
        figure(kind, 'downgrade', { refused: true, stories: before?.stories.length ?? 0 });
      });
    } finally {
      next.remove();
      twin.gone();
    }
  });

  // The last, since the library is then a newer version's.
  it('a page that is open while a newer version upgrades the library writes nothing more and asks to be reloaded', { timeout: 60_000 }, async () => {
    const again = await Saver.on(session, `${server.url}turns.html`);
    const id = (await again.save(2)).value?.storyId ?? '';
    const reader = await openStory(session, id);
    expect(await writeStoryNote(reader, 'Before')).toBe('saved');
    const bare = await openBare(session);
    const before = await readLibrary(bare);
    expect(await raiseVersion(bare, 30)).toBe('raised');
    await until('the notice', async () => (await textOf(reader, '[data-part="library-notice"]')).includes('Reload'), 2000);
    expect(await writeStoryNote(reader, 'Before, and after')).toBe('failed');
    expect(await storyNote(reader)).toBe('Before, and after');
    expect((await again.save(3)).ok).toBe(false);
    expect(await readLibrary(bare)).toEqual({ ...before, version: 30 });
  });
});
