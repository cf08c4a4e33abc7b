import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedStory } from '../sample/expected-story.ts';
import { type SampleServer, serveSample } from '../sample/serve.ts';
import { downloadTo } from './downloads.ts';
import { choose, doneIn } from './data-parts.ts';
import { BROWSER_KINDS } from './find-browser.ts';
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

describe.each(BROWSER_KINDS)('data in and out, in %s', (kind) => {
  let server: SampleServer;
  let person: Person;
  let session: Session;
  let page: TabSurface;
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
    expect(await session.errors()).toEqual([]);
  });
});
