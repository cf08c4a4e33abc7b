import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginDay } from '../browser/begin-day.ts';
import { doneIn } from '../browser/data-parts.ts';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { selectWords } from '../browser/select-words.ts';
import type { Session } from '../browser/session.ts';
import { click, isSeen, see, type TabSurface, textOf } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { openPopup, readFromPopup } from '../browser/walk.ts';
import { countStories, readLibrary } from './database.ts';
import { figure, IS_LONG } from './form.ts';

const MARKED = 'Rain on the water.';
const STORY_NOTE = 'Whose boat was it?';
const MARK_NOTE = 'Ask at the mill';

/** Everything in Greenroom that takes something away: each is taken back, or asks for a number that nobody types by habit. */
describe.runIf(IS_LONG).each(BROWSER_KINDS)('what takes something away, in %s:', (kind) => {
  let session: Session;
  let reader: TabSurface;
  let end: () => Promise<void>;
  const taken: string[] = [];

  /** What the library holds of the reader's own: notes and marks. */
  const written = async (): Promise<string[]> => {
    const held = await readLibrary(reader);
    return [...(held?.notes ?? []).map(({ text }) => text), ...(held?.highlights ?? []).map(({ id }) => id)].sort();
  };

  beforeAll(async () => {
    const day = await beginDay(kind);
    ({ session, end } = day);
    reader = await readFromPopup(session, await openPopup(session, await session.open(day.server.url)));
    await click(reader, { role: 'textbox', name: 'Note on the whole story' });
    await reader.type(STORY_NOTE);
    await until('the note to be stored', () => reader.run(() => document.querySelector('[data-part="notes"] [data-status="saved"]') !== null));
    await selectWords(reader, MARKED);
    await click(reader, { role: 'button', name: 'Note', part: 'selection-bar' });
    await see(reader, { role: 'textbox', part: 'highlight-card' });
    await reader.type(MARK_NOTE);
    await until('the mark’s note to be stored', () => reader.run(() => document.querySelector('[data-part="highlight-card"] [data-status="saved"]') !== null));
  });
  afterAll(() => end());

  it('a highlight with its note', async () => {
    const before = await written();
    expect(before).toHaveLength(3);
    await click(reader, { role: 'button', name: 'Remove highlight and note', part: 'highlight-card' });
    await until('the mark to be gone', async () => (await written()).length === 1);
    await click(reader, { role: 'button', name: 'Undo', part: 'toast' });
    await until('the mark and its note', async () => JSON.stringify(await written()) === JSON.stringify(before));
    taken.push('highlight: undo');
  });

  it('a note that is written over', async () => {
    const before = await written();
    await click(reader, { role: 'textbox', name: 'Note on the whole story' });
    await reader.run(() => {
      document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea')?.select();
    });
    await reader.press('Backspace');
    await until('the empty note', async () => (await written()).length === before.length - 1);
    await click(reader, { role: 'button', name: 'Undo what was written', part: 'notes' });
    await until('the note', async () => (await written()).includes(STORY_NOTE));
    taken.push('note: undo');
  });

  it('a story, from the popup and from the library, one or many', async () => {
    const popup = await openPopup(session, await session.open('about:blank'));
    await click(popup, { role: 'button', name: '…Remove “', part: 'story-row' });
    await until('no story', async () => (await countStories(reader)) === 0);
    await click(popup, { role: 'button', name: 'Undo', part: 'toast' });
    await until('the story', async () => (await countStories(reader)) === 1);
    await session.closePopup();
    const library = await session.openOwn('library.html');
    await see(library, { part: 'library-row' });
    await library.run(() => {
      document.querySelector<HTMLInputElement>('[data-part="library-row"] input[type="checkbox"]')?.click();
    });
    await click(library, { role: 'button', name: 'Remove', part: 'bulk-bar' });
    await until('no story', async () => (await countStories(reader)) === 0);
    await click(library, { role: 'button', name: 'Undo', part: 'toast' });
    await until('the story', async () => (await countStories(reader)) === 1);
    taken.push('story: undo', 'stories: undo');
    await click(library, { role: 'button', name: '…Remove “', part: 'library-row' });
    await until('no story', async () => (await countStories(reader)) === 0);
    await library.page.close();
  });

  it('the bin and everything: a backup is offered beside each, and only the right number does it', async () => {
    let page: TabSurface = reader;
    for (const [part, done] of [['bin', 'The bin is empty now.'], ['delete', 'Everything was deleted.']] as const) {
      if (part === 'delete') await readAndSaveAgain();
      page = await session.openOwn('options.html');
      await see(page, { role: 'button', name: 'Save a backup first', part });
      await click(page, { role: 'textbox', part });
      await page.type('7');
      await page.press('Enter');
      expect(await isSeen(page, { role: 'button', name: 'Save a backup first', part })).toBe(true);
      const { bin = 0, stories = [] } = (await readLibrary(page)) ?? {};
      expect(part === 'bin' ? bin : stories.length).toBe(1);
      await page.press('Backspace');
      await page.type('1');
      await page.press('Enter');
      expect(await doneIn(page, part)).toBe(done);
      taken.push(`${part}: typed number, backup offered`);
    }
    const held = await readLibrary(page);
    expect([held?.bin ?? 0, held?.stories.length ?? 0]).toEqual([0, 0]);
    expect(await textOf(page, '[data-part="held"]')).toContain('Nothing is saved yet');
    figure(kind, 'taking away', { taken });
    expect(await session.errors()).toEqual([]);
  });

  /** The emptied library gets its story again. */
  async function readAndSaveAgain(): Promise<void> {
    const url = await reader.run(() => document.querySelector<HTMLAnchorElement>('.story-head a[href^="http"]')?.href ?? '');
    const popup = await openPopup(session, await session.open(url));
    await click(popup, { role: 'button', name: 'Save' });
    await until('the story', async () => (await countStories(reader)) === 1);
    await session.closePopup();
  }
});
