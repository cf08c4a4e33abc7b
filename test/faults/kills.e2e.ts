import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { pause, until } from '../browser/until.ts';
import type { Session } from '../browser/session.ts';
import { type SampleServer, serveSample } from '../sample/serve.ts';
import { changingPage } from './changing-page.ts';
import { type Held, readLibrary } from './database.ts';
import { figure, times } from './form.ts';
import { type Answer, halves, openStory, Saver, storyNote, typeStoryNote, writeStoryNote } from './saver.ts';
import { killBackground, killBrowser, openBare, Victim } from './victim.ts';

/** Big enough that writing it takes the disk a moment. */
const PARAGRAPHS = times(150, 400);
/** Milliseconds of saving before a kill: a new moment each time. */
const moment = (turn: number): number => 150 + ((turn * 379) % 900);

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let server: SampleServer;
  let victim: Victim;
  /** One browser for all but the kills of browsers, which begin with it. */
  let session: Session;

  beforeAll(async () => {
    server = await serveSample({ '/turns.html': changingPage(PARAGRAPHS) });
    victim = Victim.of(kind);
    session = await victim.start();
  });
  afterAll(async () => {
    await session.close().catch(() => undefined);
    await server.close();
    victim.gone();
  });

  /** Confirmed stories and notes that are not there any more. */
  function lost(held: Held, stories: ReadonlyMap<string, string>, notes: ReadonlyMap<string, string>): string[] {
    return [
      ...[...stories].filter(([id, title]) => !held.stories.some((story) => story.id === id && story.title === title && story.savedAt !== null)).map(([, title]) => title),
      ...[...notes].filter(([id, text]) => !held.notes.some((note) => note.storyId === id && note.text.startsWith(text))).map(([, text]) => text),
    ];
  }

  it('a page that is closed in mid-save or in mid-typing loses no word that was typed', { timeout: 300_000 }, async () => {
    const saver = await Saver.on(session, `${server.url}turns.html`);
    const { value } = await saver.save(100_000);
    const id = value?.storyId ?? '';
    let words = '';
    let missing = 0;
    const closings = times(2, 24);
    for (let turn = 0; turn < closings; turn++) {
      const reader = await openStory(session, id);
      await until('the note of before', async () => (await storyNote(reader)) === words);
      for (let letter = 0; letter < 5; letter++) {
        words += ` w${String(turn)}-${String(letter)}`;
        await typeStoryNote(reader, words);
        await pause((turn * 31) % 90);
      }
      // Half of them while the note is being stored, half before its pause is over.
      if (turn % 2 === 0) await reader.run(() => document.querySelector('[data-part="notes"] textarea')?.dispatchEvent(new FocusEvent('blur')));
      await reader.page.close();
      const again = await openStory(session, id);
      const isThere = await until('the typed words', async () => (await storyNote(again)) === words, 3000).catch(() => false);
      if (!isThere) missing++;
      await until('the note to be stored', async () => (await readLibrary(again))?.notes.some((note) => note.storyId === id && note.text === words) ?? false, 3000).catch(() => missing++);
      await again.page.close();
    }
    figure(kind, 'page closed', { closings, missing });
    expect(missing).toBe(0);
  });

  it('a background that is killed in mid-save leaves all or nothing, and its reader is told', { timeout: 300_000 }, async () => {
    let saver = await Saver.on(session, `${server.url}turns.html`);
    const answers: string[] = [];
    let bare = await openBare(session);
    const stories = new Map<string, string>();
    for (let turn = 0; turn < times(2, 12); turn++) {
      const before = (await readLibrary(bare))?.stories.length ?? 0;
      const saving = saver.save(90_000 + turn);
      // Half of the kills at any moment, half of them as soon as a first trace of the save can be seen.
      if (turn % 2 === 0) await pause(20 + ((turn * 97) % 300));
      else await Promise.race([until('a first trace', () => hasMore(bare, before), 3000).catch(() => null), saving]);
      await killBackground(session, saver.browser);
      const answer = await Promise.race([saving, pause(8000).then((): Answer => ({ ok: false, code: 'page-silent' }))]);
      answers.push(answer.ok ? 'saved' : (answer.code ?? ''));
      if (answer.value) stories.set(answer.value.storyId, answer.value.title);
      if (answer.code === 'page-silent') {
        // A driver that has killed Chromium's worker may keep the next one from starting: a browser without one goes on.
        await session.close();
        session = await victim.start();
        saver = await Saver.on(session, `${server.url}turns.html`);
        bare = await openBare(session);
      }
      const held = await readLibrary(bare);
      expect(held && halves(held)).toEqual([]);
    }
    const after = await saver.save(99_999);
    expect(after.ok).toBe(true);
    const held = await readLibrary(bare);
    figure(kind, 'background killed', { kills: times(2, 12), answers, lost: held ? lost(held, stories, new Map()).length : null, halves: held ? halves(held).length : null });
    expect(held && lost(held, stories, new Map())).toEqual([]);
    expect(held && halves(held)).toEqual([]);
    for (const answer of answers) expect(['saved', 'page-silent', 'page-gone']).toContain(answer);
  });

  // The last, since what a killed browser leaves of a profile is nothing to build other faults on.
  it('a browser that is killed in mid-save loses nothing that it confirmed and keeps nothing by halves', { timeout: 900_000 }, async () => {
    const [stories, notes] = [new Map<string, string>(), new Map<string, string>()];
    let number = 0;
    let acks = 0;
    for (let turn = 0; turn < times(1, 20); turn++) {
      if (turn > 0) session = await victim.start();
      const saver = await Saver.on(session, `${server.url}turns.html`);
      const first = await saver.save(++number);
      if (!first.ok || !first.value) throw new Error(`The first save failed: ${first.code ?? ''}`);
      stories.set(first.value.storyId, first.value.title);
      acks++;
      const storyId = first.value.storyId;
      const reader = await openStory(session, storyId);
      let isOver = false;
      const savings = (async () => {
        while (!isOver) {
          const answer = await saver.save(++number);
          if (answer.ok && answer.value) {
            stories.set(answer.value.storyId, answer.value.title);
            acks++;
          }
        }
      })().catch(() => undefined);
      const writings = (async () => {
        for (let words = `Note ${String(turn)}: 0`, count = 1; !isOver; words += ` ${String(count++)}`) {
          if ((await writeStoryNote(reader, words)) !== 'saved') continue;
          notes.set(storyId, words);
          acks++;
        }
      })().catch(() => undefined);
      await pause(moment(turn));
      await killBrowser(saver.browser);
      isOver = true;
      // What was asked of a browser that is dead is never answered.
      await Promise.race([Promise.all([savings, writings]), pause(500)]);
    }
    const held = await victim.day(async (session) => readLibrary(await openBare(session)));
    if (!held) throw new Error('There is no library.');
    figure(kind, 'browser killed', { kills: times(1, 20), confirmed: acks, stories: held.stories.length, lost: lost(held, stories, notes).length, halves: halves(held).length });
    expect(lost(held, stories, notes)).toEqual([]);
    expect(halves(held)).toEqual([]);
  });
});

/** Whether a new row of a story can be seen. */
async function hasMore(bare: Awaited<ReturnType<typeof openBare>>, before: number): Promise<boolean> {
  return bare.run(async (count) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('greenroom');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const rows = await new Promise<number>((resolve) => {
      const request = database.transaction('stories').objectStore('stories').count();
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    database.close();
    return rows > count;
  }, before);
}
