import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedStory } from '../sample/expected-story.ts';
import { type SampleServer, serveSample } from '../sample/serve.ts';
import { downloadTo } from './downloads.ts';
import { choose, doneIn } from './data-parts.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { APP_LISTS, SAVED_IN } from './lists.ts';
import { Person } from './person.ts';
import { selectWords } from './select-words.ts';
import type { Session } from './session.ts';
import { click, see, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { openPopup, readerAfter, readFromPopup } from './walk.ts';

const WORDS = 'Rain on the water.';
const NOTE = 'Take this with me – “pond” 🛶';
const POCKET = 'title,url,time_added,tags,status\nRain again,https://press.example/1,1700000000,stage|film,unread\nBad,javascript:alert(1),1,,unread\n"Two, too",https://press.example/2,1700000001,,unread\n';

const FERRY = `<!doctype html><html lang="en"><head><title>The ferry was late again</title></head><body><main><article><h1>The ferry was late again</h1>${'<p>It came in at noon with its lamps still lit, and those who had waited on the quay said little, since all of them had wet shoes and a long road home.</p>'.repeat(6)}</article></main></body></html>`;

/** Runs in the library: the rows that are drawn. */
function shownRows(): { title: string; tags: string[]; facts: string }[] {
  return [...document.querySelectorAll('[data-part="library-row"]')].map((row) => ({
    title: row.querySelector('[data-row-open] span:not(.sr-only)')?.textContent ?? '',
    tags: [...row.querySelectorAll('.tag-chip')].map(({ textContent }) => textContent),
    facts: row.querySelector('.shelf-facts')?.textContent ?? '',
  }));
}

function byTitle(one: { title: string }, other: { title: string }): number {
  return one.title < other.title ? -1 : 1;
}

describe.each(BROWSER_KINDS)('data in and out, in %s', (kind) => {
  let server: SampleServer;
  let person: Person;
  let session: Session;
  let page: TabSurface;
  let library: TabSurface;
  const downloads = mkdtempSync(path.join(tmpdir(), 'greenroom-transfer-'));
  let backup = '';

  beforeAll(async () => {
    server = await serveSample({ '/ferry.html': { body: FERRY } });
    person = Person.withBrowser(kind);
    session = await person.start();
    const sample = await session.open(server.url);
    const reader = await readFromPopup(session, await openPopup(session, sample));
    await selectWords(reader, WORDS);
    await click(reader, { role: 'button', name: 'Note', part: 'selection-bar' });
    await see(reader, { role: 'textbox', part: 'highlight-card' });
    await reader.type(NOTE);
    await until('the note to be stored', () => reader.run(() => document.querySelector('[data-part="highlight-card"] [data-status="saved"]') !== null));
    page = await session.openOwn('options.html');
    await downloadTo(page.page.browser(), kind, downloads);
    await until('the count', () => page.run(() => document.querySelector('[data-part="held"]')?.textContent.includes('1 story saved') ?? false));
  });

  afterAll(async () => {
    await session.close().catch(() => undefined);
    await server.close();
    person.gone();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('a backup lands in the downloads, with the story and the note', async () => {
    await click(page, { role: 'button', name: 'Save a backup' });
    expect(await doneIn(page, 'backup')).toContain('Backup saved with 1 story');
    backup = await until('the file', () => {
      const name = readdirSync(downloads).find((file) => file.startsWith('greenroom-backup') && file.endsWith('.json'));
      return name && readFileSync(path.join(downloads, name), 'utf8').endsWith('}\n') ? path.join(downloads, name) : null;
    });
    expect(JSON.parse(readFileSync(backup, 'utf8'))).toMatchObject({ counts: { stories: 1, highlights: 1, notes: 1 }, stories: [{ notes: [{ text: NOTE }] }] });
  });

  it('everything is deleted once its number is typed, and not before', async () => {
    await click(page, { role: 'textbox', part: 'delete' });
    await page.press('Enter');
    await page.type('7');
    await page.press('Enter');
    expect(await textOf(page, '[data-part="held"]')).toContain('1 story saved');
    await page.press('Backspace');
    await page.type('1');
    await page.press('Enter');
    expect(await doneIn(page, 'delete')).toBe('Everything was deleted.');
    await until('the count', async () => (await textOf(page, '[data-part="held"]')).includes('Nothing is saved yet'));
  });

  it('a file that is no backup is refused in a sentence', async () => {
    const other = path.join(downloads, 'other.json');
    writeFileSync(other, '{"bookmarks":[]}');
    await choose(page, 'restore', other);
    expect(await doneIn(page, 'restore')).toContain('no whole Greenroom backup');
  });

  it('the backup brings back the story with its note', async () => {
    await choose(page, 'restore', backup);
    await see(page, { part: 'restore-plan' });
    expect(await textOf(page, '[data-part="restore-plan"]')).toContain('1 new story');
    await click(page, { role: 'button', name: 'Restore', part: 'restore-plan' });
    expect(await doneIn(page, 'restore')).toBe('Restored: 1 new story.');
    const popup = await openPopup(session, await session.open('about:blank'));
    const reader = await readerAfter(session, () => click(popup, { role: 'button', name: `…${expectedStory().title}`, part: 'story-row' }));
    await until('the mark', () => reader.run((words) => document.querySelector('[data-part="highlight"]')?.textContent === words, WORDS));
    expect(await reader.run(() => [...document.querySelectorAll<HTMLTextAreaElement>('[data-part="note"] textarea')].map(({ value }) => value))).toEqual([NOTE]);
    await reader.page.close();
  });

  it('a list from Pocket comes in, and its bad row is told by its line', async () => {
    await page.page.bringToFront();
    const list = path.join(downloads, 'part_000000.csv');
    writeFileSync(list, POCKET);
    await choose(page, 'import', list);
    await see(page, { part: 'import-plan' });
    const plan = await page.run(() => document.querySelector('[data-part="import-plan"]')?.textContent ?? '');
    for (const words of ['A list from Pocket', '2 new stories', 'Line 3']) expect(plan).toContain(words);
    await click(page, { role: 'button', name: 'Bring in', part: 'import-plan' });
    expect(await doneIn(page, 'import')).toBe('Brought in: 2 new stories.');
    await until('the count', async () => (await textOf(page, '[data-part="held"]')).includes('3 stories saved'));
  });

  it('a link that came in opens its page, and is a story once Greenroom reads it there', async () => {
    const list = path.join(downloads, 'part_000001.csv');
    writeFileSync(list, `title,url,time_added,tags,status\nThe ferry,${server.url}ferry.html,1700000002,quay,unread\n`);
    await choose(page, 'import', list);
    await click(page, { role: 'button', name: 'Bring in', part: 'import-plan' });
    await until('the count', async () => (await textOf(page, '[data-part="held"]')).includes('4 stories saved'));
    const popup = await openPopup(session, await session.open('about:blank'));
    await until('the row', async () => (await textOf(popup)).includes('The ferry'));
    expect(await textOf(popup)).toContain('Not read in yet');
    await click(popup, { role: 'button', name: '…The ferry', part: 'story-row' });
    const ferry = await session.tab('/ferry.html');
    const reader = await readFromPopup(session, await openPopup(session, ferry));
    expect(await textOf(reader, 'h1')).toContain('The ferry was late again');
    await page.page.bringToFront();
  });

  it('all stories are taken out as one zip of Markdown', async () => {
    await click(page, { role: 'button', name: 'Take out', part: 'export' });
    expect(await doneIn(page, 'export')).toMatch(/^4 stories are in greenroom-markdown-.*\.zip/);
    await until('the file', () => readdirSync(downloads).find((file) => file.startsWith('greenroom-markdown') && file.endsWith('.zip')) ?? null);
  });

  it('the list of each app comes in, one after the other', async () => {
    let held = 4;
    for (const { app, file, content, rows, leftOut } of APP_LISTS) {
      const list = path.join(downloads, file);
      writeFileSync(list, content);
      await choose(page, 'import', list);
      const words = [`A list from ${app}.`, '2 new stories', ...(leftOut === undefined ? [] : ['1 can’t be read', leftOut])];
      await until(`the plan of ${file}`, () => page.run((all) => all.every((one) => document.querySelector('[data-part="import-plan"]')?.textContent.includes(one)), words));
      await click(page, { role: 'button', name: 'Bring in', part: 'import-plan' });
      held += rows.length;
      await until(`the stories of ${file}`, async () => (await textOf(page, '[data-part="held"]')).includes(`${String(held)} stories saved`));
    }
  });

  it('and the library shows each story with its tags and its day, in its place, with what was written on it', async () => {
    library = await session.openOwn('library.html');
    // So high that all rows are drawn.
    await library.page.setViewport({ width: 1280, height: 4000 });
    const expected = APP_LISTS.flatMap(({ rows }) => rows);
    for (const isArchived of [false, true]) {
      if (isArchived) await click(library, { role: 'button', name: '…Archive', part: 'library-nav' });
      const here = expected.filter((row) => (row.isArchived ?? false) === isArchived);
      const shown = await until('the rows', async () => {
        const rows = await library.run(shownRows);
        return rows.length === here.length + (isArchived ? 0 : 4) && rows;
      });
      const own = shown.filter(({ title }) => here.some((row) => row.title === title));
      expect(own.map(({ title, tags }) => ({ title, tags })).sort(byTitle)).toEqual(here.map(({ title, tags }) => ({ title, tags })).sort(byTitle));
      for (const { facts } of own) expect(facts).toContain(SAVED_IN);
    }
    await click(library, { role: 'button', name: 'My notes', part: 'library-nav' });
    for (const row of expected) {
      if (!row.written) continue;
      const written = await until(`what was written on ${row.title}`, () =>
        library.run((title) => [...document.querySelectorAll('[data-part="written-in"]')].map(({ textContent }) => textContent).find((one) => one.includes(title)) ?? null, row.title),
      );
      for (const words of row.written) expect(written).toContain(words);
    }
  });

  it('many stories are chosen, tagged, archived, removed and taken out at once, and all of it is undone', async () => {
    await library.page.setViewport({ width: 1280, height: 860 });
    await click(library, { role: 'button', name: '…Reading list', part: 'library-nav' });
    await click(library, { role: 'searchbox' });
    await library.type('tag:films');
    const rows = async (): Promise<string[]> => (await library.run(shownRows)).map(({ title, tags }) => `${title}: ${tags.join()}`);
    const both = ['Drop one: stage,film,Work,Films,starred', 'Marks two: Films'];
    const seeBoth = (after = ''): Promise<boolean> => until('both stories', async () => JSON.stringify((await rows()).sort()) === JSON.stringify(both.map((row) => row + after)));
    const chooseBoth = async (action: string): Promise<void> => {
      await until('two chosen', async () => {
        if ((await textOf(library, '[data-part="bulk-bar"]')).startsWith('2 chosen')) return true;
        await library.run(() => document.querySelector<HTMLElement>('[data-row-open]')?.focus());
        await library.page.keyboard.down('Control');
        await library.press('a');
        await library.page.keyboard.up('Control');
        return false;
      });
      await click(library, { role: 'button', name: action, part: 'bulk-bar' });
    };
    const undo = (): Promise<void> => click(library, { role: 'button', name: 'Undo', part: 'toast' });
    await seeBoth();
    await chooseBoth('Tags');
    await see(library, { part: 'tag-sheet' });
    await library.type('at once');
    await library.press('Enter');
    await library.press('Enter');
    await seeBoth(',at once');
    await undo();
    await seeBoth();
    await chooseBoth('Take out');
    await until('the zip', async () => (await textOf(library, '[data-part="toast"]')).includes('2 stories are in greenroom-'));
    await chooseBoth('Remove');
    await until('no story', async () => (await rows()).length === 0);
    await undo();
    await seeBoth();
    await chooseBoth('Archive');
    await until('both in the archive', async () => (await textOf(library, '[data-part="library-list"]')).match(/Archive\b/g)?.length === 2);
    await undo();
    await until('one in the archive', async () => (await textOf(library, '[data-part="library-list"]')).match(/Archive\b/g)?.length === 1);
    expect(await session.errors()).toEqual([]);
  });
});
