import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Result } from '../../lib/model.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

const NAME = 'greenroom';
/** A page's own copy of the library's code, with nothing open yet. */
const newPage = async () => {
  vi.resetModules();
  return { ...(await import('../../lib/store/db.ts')), ...(await import('../../lib/store/mend-library.ts')), ...(await import('../../lib/store/stories.ts')), ...(await import('../../lib/store/find-saved.ts')), ...(await import('../../lib/store/bin.ts')), ...(await import('../../lib/store/notes.ts')) };
};
type Page = Awaited<ReturnType<typeof newPage>>;
let page: Page;

beforeEach(async () => {
  vi.restoreAllMocks();
  await page?.closeLibrary();
  await Dexie.delete(NAME);
  page = await newPage();
});

async function saveStories(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) ids.push(value(await page.keepStory(sampleStory({ canonicalUrl: `https://a.example/${String(index)}` }), true)).card.id);
  return ids;
}
/** Does something to the database behind the library's back. */
async function behindItsBack(work: (database: IDBDatabase) => void, version?: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onerror = () => {
      reject(request.error ?? new Error('not opened'));
    };
    request.onsuccess = () => {
      work(request.result);
      request.result.close();
      resolve();
    };
  });
}
const databases = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

describe('a library that lost rows', () => {
  it.each(['stories', 'highlights', 'notes', 'bin'])('from "%s" says so, with how many stories were expected, and takes nothing more', async (table) => {
    const [first = '', second = ''] = await saveStories(4);
    value(await page.addHighlight(second, { anchor: { exact: 'gulls', prefix: '', suffix: '', start: 0, end: 5 }, colour: 'mint', speaker: null }));
    value(await page.writeNote(second, null, 'A note'));
    value(await page.removeStory(first));
    await page.closeLibrary();
    await behindItsBack((database) => database.transaction(table, 'readwrite').objectStore(table).clear());
    expect(await page.listStories('', 10)).toEqual({ ok: false, code: 'store-damaged' });
    expect(await page.keepStory(sampleStory({ canonicalUrl: 'https://a.example/new' }), true)).toEqual({ ok: false, code: 'store-damaged' });
    expect(await page.libraryTrouble()).toEqual({ code: 'store-damaged', expected: 3, found: table === 'stories' ? 0 : 3 });
  });

  it('while it was open takes nothing more, either', async () => {
    await saveStories(3);
    await behindItsBack((database) => database.transaction('stories', 'readwrite').objectStore('stories').clear());
    expect(await page.keepStory(sampleStory({ canonicalUrl: 'https://a.example/new' }), true)).toEqual({ ok: false, code: 'store-damaged' });
  });

  it('goes on with what is left where the reader chose that', async () => {
    const [, second = ''] = await saveStories(3);
    await page.closeLibrary();
    await behindItsBack((database) => database.transaction('stories', 'readwrite').objectStore('stories').delete(second));
    expect(await page.listStories('', 10)).toMatchObject({ ok: false });
    value(await page.acceptLibrary());
    expect(value(await page.listStories('', 10)).saved).toBe(2);
    expect(await page.libraryTrouble()).toBeNull();
  });

  it('is told from one that the reader made smaller', async () => {
    const [first = '', second = ''] = await saveStories(3);
    value(await page.removeStory(first));
    value(await page.unsaveStory(second));
    value(await page.forgetOld(Date.now() + 400 * 24 * 60 * 60 * 1000));
    await page.closeLibrary();
    expect(value(await page.listStories('', 10)).saved).toBe(1);
  });
});

describe('a library that vanished', () => {
  it('while no page was open is not made anew in silence', async () => {
    await saveStories(5);
    await page.closeLibrary();
    await Dexie.delete(NAME);
    expect(await page.keepStory(sampleStory(), true)).toEqual({ ok: false, code: 'store-damaged' });
    expect(await databases()).not.toContain(NAME);
    expect(await page.libraryTrouble()).toEqual({ code: 'store-damaged', expected: 5, found: 0 });
  });

  it('under an open page is told to whoever watches it, and not made anew', async () => {
    const [first = ''] = await saveStories(2);
    const answers: Result<unknown>[] = [];
    page.watchCard(first, (answer) => answers.push(answer));
    await vi.waitFor(() => {
      expect(answers).toHaveLength(1);
    });
    await Dexie.delete(NAME);
    await vi.waitFor(() => {
      expect(answers.at(-1)).toEqual({ ok: false, code: 'store-damaged' });
    });
    expect(await page.writeNote(first, null, 'Words')).toEqual({ ok: false, code: 'store-damaged' });
    expect(await databases()).not.toContain(NAME);
  });

  it('starts anew where the reader chose that', async () => {
    await saveStories(2);
    await page.closeLibrary();
    await Dexie.delete(NAME);
    value(await page.acceptLibrary());
    expect(value(await page.listStories('', 10)).saved).toBe(0);
  });

  it('is no trouble where it held nothing', async () => {
    expect(value(await page.listStories('', 10)).saved).toBe(0);
    await page.closeLibrary();
    await Dexie.delete(NAME);
    expect(value(await page.listStories('', 10)).saved).toBe(0);
  });
});

describe('a newer version', () => {
  it('of the database is not written into', async () => {
    await saveStories(1);
    await page.closeLibrary();
    await behindItsBack(() => undefined, 30);
    expect(await page.keepStory(sampleStory({ title: 'Anew' }), true)).toEqual({ ok: false, code: 'store-newer' });
  });

  it('that upgrades the database under an open page ends the writing there', async () => {
    const [first = ''] = await saveStories(1);
    const answers: Result<unknown>[] = [];
    page.watchCard(first, (answer) => answers.push(answer));
    await vi.waitFor(() => {
      expect(answers).toHaveLength(1);
    });
    await behindItsBack(() => undefined, 30);
    expect(await page.writeNote(first, null, 'Words')).toEqual({ ok: false, code: 'store-upgraded' });
    expect(answers.at(-1)).toEqual({ ok: false, code: 'store-upgraded' });
  });
});

describe('the number of rows', () => {
  it('is never noted higher than what is stored, at no moment of any change', async () => {
    const noted = vi.spyOn(browser.storage.local, 'set');
    const [first = '', second = ''] = await saveStories(3);
    value(await page.writeNote(first, null, 'Words'));
    value(await page.writeNote(first, null, ''));
    value(await page.removeStory(second));
    value(await page.restoreStory(second));
    const last = { saved: 3, stories: 3, highlights: 0, notes: 0, bin: 0 };
    expect(await browser.storage.local.get('rowsExpected')).toEqual({ rowsExpected: last });
    // 3 saves, the note, its removal, the story's removal (before, after), its return (before, after).
    expect(noted.mock.calls.map(([items]) => (items as { rowsExpected: { stories: number; bin: number; notes: number } }).rowsExpected)).toMatchObject([
      { stories: 1 }, { stories: 2 }, { stories: 3 }, { notes: 1 }, { notes: 0 },
      { stories: 2, bin: 0 }, { stories: 2, bin: 1 }, { stories: 2, bin: 0 }, { stories: 3, bin: 0 },
    ]); // prettier-ignore
  });

  it('is noted anew at the next opening where the browser ended before it was', async () => {
    await saveStories(2);
    await page.closeLibrary();
    const whole = await browser.storage.local.get('rowsExpected');
    await browser.storage.local.set({ rowsExpected: { saved: 1, stories: 1, highlights: 0, notes: 0, bin: 0 } });
    await page.listStories('', 10);
    await vi.waitFor(async () => {
      expect(await browser.storage.local.get('rowsExpected')).toEqual(whole);
    });
  });

  it('is noted anew by the next change, too, where there are more', async () => {
    const [first = ''] = await saveStories(2);
    await browser.storage.local.set({ rowsExpected: { saved: 1, stories: 1, highlights: 0, notes: 0, bin: 0 } });
    value(await page.keepProgress(first, 0.5));
    expect(await browser.storage.local.get('rowsExpected')).toMatchObject({ rowsExpected: { saved: 2, stories: 2 } });
  });

  it('is right where one transaction writes a row twice, and takes what it has just put', async () => {
    const [first = '', second = ''] = await saveStories(2);
    value(
      await page.changeLibrary(['stories', 'bin'], async (library) => {
        const card = await library.stories.get(first);
        if (!card) throw new Error('not there');
        await library.stories.bulkPut([card, { ...card, savedAt: null }]);
        await library.stories.put({ ...card, id: 'new', canonicalUrl: 'https://a.example/new' });
        await library.stories.bulkDelete([second, 'never there', 'new']);
        await library.bin.clear();
        return { ok: true, value: null };
      }),
    );
    expect(await browser.storage.local.get('rowsExpected')).toMatchObject({ rowsExpected: { stories: 1, saved: 0 } });
  });

  it('that can’t be noted keeps a removal from happening, not a save', async () => {
    const [first = ''] = await saveStories(1);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await page.removeStory(first)).toEqual({ ok: false, code: 'disk-full' });
    expect(await page.keepStory(sampleStory({ canonicalUrl: 'https://a.example/new' }), true)).toMatchObject({ ok: true });
    expect(value(await page.openStory(first)).card.id).toBe(first);
  });
});
