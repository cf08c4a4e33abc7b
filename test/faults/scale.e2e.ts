import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { click } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { wordsMade } from '../bench/seed-stories.ts';
import { serveSample } from '../sample/serve.ts';
import { changingPage } from './changing-page.ts';
import { seedLibrary } from './database.ts';
import { figure, IS_LONG } from './form.ts';
import { openStory, Saver, writeStoryNote } from './saver.ts';
import { openBare, Victim } from './victim.ts';

const STORIES = 10_000;
/** Paragraphs to a story: about 20 kB of text. */
const PARAGRAPHS = 28;

describe.runIf(IS_LONG).each(BROWSER_KINDS)('in %s', (kind) => {
  it('a library of 10,000 stories lists, opens, saves and is searched without a wait', { timeout: 900_000 }, async () => {
    const server = await serveSample({ '/turns.html': changingPage(10) });
    const victim = Victim.of(kind);
    try {
      await victim.day(async (session) => {
        const saver = await Saver.on(session, `${server.url}turns.html`);
        await saver.save(1);
        const bare = await openBare(session);
        await seedLibrary(bare, STORIES, PARAGRAPHS);
        // The words that searching reads are made with each story; of these they are made when the library is first searched.
        const library = await session.openOwn('library.html');
        await click(library, { role: 'searchbox' });
        await until('the words of all stories', async () => (await wordsMade(bare)) > STORIES, 400_000);
      });
      await victim.day(async (session) => {
        const saver = await Saver.on(session, `${server.url}turns.html`);
        const timed = async (work: () => Promise<unknown>): Promise<number> => {
          const start = Date.now();
          await work();
          return Date.now() - start;
        };
        const list = await timed(() => saver.ask('listStories', { search: '', limit: 40 }));
        const popup = await timed(async () => {
          const opened = await session.clickToolbar(saver.page);
          await until('the rows', () => opened.run(() => document.querySelectorAll('[data-part="story-row"]').length >= 20));
          await session.closePopup();
        });
        const save = await timed(async () => expect((await saver.save(2)).ok).toBe(true));
        const searches: number[] = [];
        for (const words of ['harbour', 'velvet kestrel', '9871']) {
          const start = Date.now();
          const answer = (await saver.ask('listStories', { search: words, limit: 40 })) as { value?: { found?: number } };
          searches.push(Date.now() - start);
          expect(answer.value?.found).toBeGreaterThan(0);
        }
        let reader = await openStory(session, 'seeded-5');
        await reader.page.close();
        const open = await timed(async () => {
          reader = await openStory(session, 'seeded-5000');
        });
        const note = await timed(() => writeStoryNote(reader, 'A note'));
        figure(kind, 'scale', { stories: STORIES, list, popup, open, save, note, search: Math.max(...searches) });
        expect(list).toBeLessThan(1000);
        expect(open).toBeLessThan(1000);
        expect(save).toBeLessThan(500);
        expect(note).toBeLessThan(500);
        expect(Math.max(...searches)).toBeLessThan(2000);
      });
    } finally {
      await server.close();
      victim.gone();
    }
  });
});
