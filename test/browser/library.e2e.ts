import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { findAccessFaults } from './axe.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import type { Session } from './session.ts';
import { click, see, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { commentsTwice, openPopup, readFromPopup } from './walk.ts';

/** The part of the extension's own API that is called in its pages. */
declare const chrome: { tabs: { query(asked: object): Promise<{ id: number }[]> }; action: { getBadgeText(asked: { tabId: number }): Promise<string> } };

const NOTE = 'Ask the ferryman about the rope';

describe.each(BROWSER_KINDS)('the library, in %s:', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;
  let library: TabSurface;
  let page: TabSurface;

  const rows = (): Promise<number> => library.run(() => document.querySelectorAll('[data-part="library-row"]').length);
  const find = async (words: string): Promise<void> => {
    await library.run(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await library.press('/');
    // A chosen text is written over.
    await library.run(() => {
      document.querySelector<HTMLInputElement>('input[type="search"]')?.select();
    });
    await library.type(words);
  };

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind));
    page = await session.open(server.url);
    await commentsTwice(page);
    const reader = await readFromPopup(session, await openPopup(session, page));
    await click(reader, { role: 'textbox', name: 'Note on the whole story' });
    await reader.type(NOTE);
    await until('the note to be stored', () => reader.run(() => document.querySelector('[data-part="notes"] [data-status="saved"]') !== null));
    await reader.page.close();
    library = await session.openOwn('library.html');
    await see(library, { part: 'library-row' });
  });

  afterAll(() => end());

  it('says on the toolbar button over the page that it is saved, and with how many notes', async () => {
    const badges = (): Promise<string[]> => library.run(async () => Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getBadgeText({ tabId: id }))));
    await page.page.bringToFront();
    await until('the number of notes', async () => (await badges()).includes('1'));
    await page.page.goto('about:blank');
    await until('no badge', async () => (await badges()).every((text) => text === ''));
    await library.page.bringToFront();
  });

  it('finds a story by words of its text and of a note, and shows them', async () => {
    await find('ferry rop');
    await until('the note', async () => (await textOf(library, '[data-part="found"]')).includes(NOTE));
    await find('said:"Monica Tarrow" has:note mill');
    await until('the text', () => library.run(() => (document.querySelector('[data-part="found"] mark')?.textContent ?? '').toLowerCase().startsWith('mill')));
    await find('nobodywrotethis');
    await see(library, { part: 'library-nothing' });
    expect(await findAccessFaults(library)).toEqual([]);
    await click(library, { role: 'button', name: 'Clear the search' });
    await see(library, { part: 'library-row' });
  });

  it('by keys alone: a tag, the archive, and back', async () => {
    await library.press('ArrowDown');
    const onStory = (): Promise<boolean> => library.run(() => document.activeElement?.matches('[data-row-open]') ?? false);
    await until('a story to have the focus', onStory);
    await library.run(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await library.press('j');
    await until('the same story to have it again', onStory);
    await library.press('t');
    await see(library, { part: 'tag-sheet' });
    expect(await findAccessFaults(library)).toEqual([]);
    await library.type('long read');
    await library.press('Enter');
    await library.press('Enter');
    await until('the tag', () => library.run(() => document.querySelector('.tag-chip')?.textContent === 'long read'));
    await library.press('e');
    await until('no story', async () => (await rows()) === 0);
    await click(library, { role: 'button', name: 'Undo', part: 'toast' });
    await until('the story', async () => (await rows()) === 1);
  });

  it('light and dark, as everybody can use it', async () => {
    for (const theme of ['light', 'dark']) {
      await library.run((value) => {
        document.documentElement.dataset['theme'] = value;
      }, theme);
      expect(await findAccessFaults(library)).toEqual([]);
    }
    await library.page.setViewport({ width: 320, height: 640 });
    expect(await library.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await library.page.setViewport({ width: 1280, height: 860 });
  });

  it('opens a story from the address bar, and beside the tabs in a tab of its own', async () => {
    // Firefox opens it in the tab that is in front.
    await session.open('about:blank');
    const suggested = await until('a suggestion', async () => {
      const said = await session.typeAfterKeyword('rowb foot');
      return said.length > 0 && said;
    });
    expect(suggested.join()).toContain('Rowboat Footage');
    await session.enterKeyword();
    const found = await session.tab('library.html?find=rowb%20foot');
    await until('the story', async () => (await textOf(found, '[data-part="library-row"]')).includes('Rowboat Footage'));
    await found.page.close();

    const beside = await session.openBeside();
    const readers = async (): Promise<number> => (await session.tabs()).filter((url) => url.includes('/reader.html?id=')).length;
    const before = await readers();
    await click(beside, { role: 'link', name: '…Rowboat Footage', part: 'library-row' });
    await until('the story in a tab', async () => (await readers()) === before + 1);
    expect(await textOf(beside, '[data-part="library-list"]')).toContain('Rowboat Footage');
    await library.page.bringToFront();
  });

  it('brings a removed story back from the bin', async () => {
    await click(library, { role: 'button', name: '…Remove “', part: 'library-row' });
    await until('no story', async () => (await rows()) === 0);
    await click(library, { role: 'button', name: 'Bin', part: 'library-nav' });
    await click(library, { role: 'button', name: '…Bring “', part: 'bin-row' });
    await until('an empty bin', () => library.run(() => document.querySelector('[data-part="bin-row"]') === null));
    expect(await findAccessFaults(library)).toEqual([]);
  });

  it('leads from a person’s words, and from a note, to their place in the story', async () => {
    await click(library, { role: 'button', name: 'My notes', part: 'library-nav' });
    await until('the note', async () => (await textOf(library, '[data-part="written"]')).includes(NOTE));
    expect(await findAccessFaults(library)).toEqual([]);
    await click(library, { role: 'button', name: '…People', part: 'library-nav' });
    await click(library, { role: 'button', name: '…Monica Tarrow', part: 'people' });
    await see(library, { part: 'said-in' });
    expect(await findAccessFaults(library)).toEqual([]);
    const words = await library.run(() => [...document.querySelectorAll('.across-quote')].at(-1)?.textContent.slice(1, 25) ?? '');
    await click(library, { role: 'link', name: `…${words}`, part: 'said-in' });
    await see(library, { part: 'article' });
    await until('the words to have the focus', () => library.run((said) => document.activeElement?.closest('[data-quote]')?.textContent.startsWith(said) ?? false, words));
  });

  it('leads from what a search found to the words in the story', async () => {
    library = await session.openOwn('library.html');
    await see(library, { part: 'library-row' });
    await find('borrowed rowboat');
    await until('the text', () => library.run(() => (document.querySelector('[data-part="found"] mark')?.textContent ?? '') === 'borrowed'));
    await click(library, { role: 'link', part: 'library-row' });
    await see(library, { part: 'article' });
    await until('the paragraph to have the focus', () => library.run(() => document.activeElement?.matches('.story-body [data-block]') === true && (document.activeElement.textContent ?? '').includes('borrowed rowboat')));
  });

  it('and nothing of ours complains', async () => {
    expect(await session.errors()).toEqual([]);
  });
});
