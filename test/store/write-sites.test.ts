import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import '../english-words.ts';
import { errorSentence } from '../../lib/errors.ts';
import type { Highlight, Result, StoryCard } from '../../lib/model.ts';
import { forgetOld, removeStories, removeStory, restoreStories, restoreStory } from '../../lib/store/bin.ts';
import { deleteEverything, emptyBin } from '../../lib/store/bundles.ts';
import { correctQuotes, dropCorrections, undoCorrections } from '../../lib/store/corrections.ts';
import { closeLibrary } from '../../lib/store/db.ts';
import { Library } from '../../lib/store/library.ts';
import { addHighlight, putBackHighlight, recolourHighlight, removeHighlight, writeNote } from '../../lib/store/notes.ts';
import { saveLink } from '../../lib/store/save-link.ts';
import { fillWords } from '../../lib/store/search-library.ts';
import { putBackOnShelves, shelveStories, tagStories } from '../../lib/store/shelves.ts';
import { joinNextPage, keepProgress, keepStory, saveStory, undoRefresh, unsaveStory } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

const ANCHOR = { exact: 'for the gulls', prefix: 'It was ', suffix: ',” Orla', start: 8, end: 21 };
const DAY = 24 * 60 * 60 * 1000;

/** A library with one of everything, for the writes to change. */
interface Given {
  card: StoryCard;
  binned: StoryCard;
  highlight: Highlight;
}
let given: Given;

/** Every function that writes into the library. One that is not here, and is in the sources, fails the first test. */
const WRITES: Record<string, (there: Given) => Promise<Result<unknown>>> = {
  keepStory: () => keepStory(sampleStory({ canonicalUrl: 'https://a.example/other' }), true),
  saveLink: () => saveLink('https://a.example/later', 'Later'),
  saveStory: ({ card }) => saveStory(card.id),
  unsaveStory: ({ card }) => unsaveStory(card.id),
  undoRefresh: ({ card }) => undoRefresh(card.id),
  joinNextPage: ({ card }) => joinNextPage(card.id, sampleStory({ title: 'The second page' }), 'https://a.example/next'),
  keepProgress: ({ card }) => keepProgress(card.id, 0.5),
  addHighlight: ({ card }) => addHighlight(card.id, { anchor: ANCHOR, colour: 'sky', speaker: null }),
  recolourHighlight: ({ card, highlight }) => recolourHighlight(card.id, highlight.id, 'rose'),
  removeHighlight: ({ card, highlight }) => removeHighlight(card.id, highlight.id),
  putBackHighlight: ({ card, highlight }) => putBackHighlight(card.id, { highlights: [highlight], notes: [] }),
  writeNote: ({ card }) => writeNote(card.id, null, 'Words'),
  correctQuotes: ({ card }) => correctQuotes(card.id, [{ place: 'body', anchor: ANCHOR, known: null }], { isQuote: true, speaker: 'Ada Quill' }),
  dropCorrections: ({ card }) => dropCorrections(card.id, []),
  undoCorrections: ({ card }) => undoCorrections(card.id, []),
  removeStory: ({ card }) => removeStory(card.id),
  restoreStory: ({ binned }) => restoreStory(binned.id),
  removeStories: ({ card }) => removeStories([card.id]),
  restoreStories: ({ binned }) => restoreStories([binned.id]),
  shelveStories: ({ card }) => shelveStories([card.id], 'archive'),
  tagStories: ({ card }) => tagStories([card.id], { add: ['film'], drop: [] }),
  putBackOnShelves: ({ card }) => putBackOnShelves([card]),
  forgetOld: () => forgetOld(Date.now() + 400 * DAY),
  fillWords: ({ card }) => fillWords([card.id]),
  emptyBin: () => emptyBin(),
  deleteEverything: () => deleteEverything(),
};

/** Places that write outside the library, and what the reader sees where they fail. */
const OTHER_SITES: Record<string, string> = {
  'lib/store/db.ts': 'the number of rows: a failure takes a removal back (see library-safety.test.ts)',
  'lib/settings.ts': 'the caller says it in a toast; when the last backup was made is for advice alone, and an automatic one is made again',
  'lib/notes/drafts.ts': 'gives false, which the clean view says in a toast',
  'lib/reading/headline.ts': 'the headline of a story on its way to the clean view; without it the story comes all at once',
  'components/show-display.ts': 'a copy of the settings, for the first paint alone',
  'entrypoints/background/backups.ts': 'what came of the last backup; without it the next hour makes another one',
  'entrypoints/background/next-page.ts': 'which further page is being read, for the session alone',
  'entrypoints/background/sites.ts': 'which page was opened by itself, for the session; without it Back may open it once more',
  'entrypoints/background/updates.ts': 'a note to itself for the session; without it the update comes at the next start',
};

const ROOT = path.resolve(import.meta.dirname, '../..');
const sources = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: path.posix.join(folder, file.replaceAll('\\', '/')), text: readFileSync(path.join(ROOT, folder, file), 'utf8') })),
);

async function dump(): Promise<string> {
  await closeLibrary();
  const library = new Library();
  await library.open();
  const rows = await Promise.all(library.tables.map((table) => table.toArray()));
  library.close();
  return JSON.stringify(rows);
}

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
  value(await keepStory(sampleStory(), true));
  const { card } = value(await keepStory(sampleStory({ title: 'Refreshed', nextPage: { url: 'https://a.example/next', label: '2' } }), true));
  const gone = value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/gone' }), true));
  const highlight = value(await addHighlight(card.id, { anchor: ANCHOR, colour: 'mint', speaker: null }));
  given = { card, highlight, binned: value(await removeStory(gone.card.id)) };
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the list of writes', () => {
  it('holds every function that writes into the library', () => {
    const found = sources
      .filter(({ file }) => file.startsWith('lib/store/') && !/\/(?:db|mend-library)\.ts$/.test(file))
      .flatMap(({ text }) =>
        text
          .split(/^(?=export (?:async )?function )/m)
          .filter((part) => part.startsWith('export'))
          .flatMap((part) => {
            // Up to the brace that ends the function, at the beginning of a line.
            const body = part.split(/^\}/m)[0] ?? '';
            const name = /function\*? (\w+)/.exec(part)?.[1] ?? '';
            return /\b(?:changeLibrary|changeCards?|write)\(/.test(body) ? [name] : [];
          }),
      );
    expect(found.sort()).toEqual(Object.keys(WRITES).sort());
  });

  it('holds every other place that stores anything', () => {
    const found = sources.filter(({ text }) => /storage\.(?:local|session|sync)\.(?:set|remove|clear)\(|\bsetItem\(/.test(text)).map(({ file }) => file);
    expect(found.filter((file) => !(file in OTHER_SITES))).toEqual([]);
  });
});

describe('how many rows are noted outside the library', () => {
  it.each(Object.keys(WRITES))('is how many there are, after %s', async (name) => {
    value((await WRITES[name]?.(given)) ?? { ok: false, code: 'broken-page' });
    await closeLibrary();
    const library = new Library();
    await library.open();
    const there = {
      saved: await library.stories.orderBy('savedAt').count(),
      stories: await library.stories.count(),
      highlights: await library.highlights.count(),
      notes: await library.notes.count(),
      bin: await library.bin.count(),
    };
    library.close();
    expect(await browser.storage.local.get('rowsExpected')).toEqual({ rowsExpected: there });
  });
});

const FAULTS = [
  { name: 'a full disk', error: 'QuotaExceededError', code: 'disk-full' },
  { name: 'an unknown error of the browser', error: 'UnknownError', code: 'store-damaged' },
  { name: 'a transaction that the browser takes back', error: 'AbortError', code: 'store-failed' },
] as const;

describe.each(FAULTS)('$name', ({ error, code }) => {
  it.each(Object.keys(WRITES))('is told by %s, and nothing is written by halves', async (name) => {
    const before = await dump();
    const write = WRITES[name];
    let calls = 0;
    const fail = function (this: IDBObjectStore): never {
      calls++;
      throw new DOMException('as ordered', error);
    };
    for (const method of ['put', 'add', 'delete', 'clear'] as const) vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(fail);
    vi.spyOn(IDBCursor.prototype, 'delete').mockImplementation(fail as never);
    vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(fail as never);
    const result = await write?.(given);
    vi.restoreAllMocks();
    expect(calls).toBeGreaterThan(0);
    expect(result).toEqual({ ok: false, code });
    expect(errorSentence(code).length).toBeGreaterThan(20);
    expect(await dump()).toBe(before);
  });
});

describe('a write that fails in its middle', () => {
  it.each(Object.keys(WRITES))('takes all of %s back', async (name) => {
    for (let at = 0; ; at++) {
      const before = await dump();
      const isDone = await runFailingAt(name, at);
      if (isDone) break;
      expect(await dump(), `write ${String(at)}`).toBe(before);
    }
  });

  /** Lets one write of many fail. @returns whether there were fewer */
  async function runFailingAt(name: string, at: number): Promise<boolean> {
    let calls = 0;
    const { put, add, delete: remove } = IDBObjectStore.prototype;
    const fail = (): void => {
      if (calls++ === at) throw new DOMException('as ordered', 'QuotaExceededError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row: unknown, key?: IDBValidKey) {
      fail();
      return key === undefined ? put.call(this, row) : put.call(this, row, key);
    });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: unknown) {
      fail();
      return add.call(this, row);
    });
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key: IDBValidKey | IDBKeyRange) {
      fail();
      return remove.call(this, key);
    });
    const result = await WRITES[name]?.(given);
    vi.restoreAllMocks();
    if (calls > at) expect(result).toEqual({ ok: false, code: 'disk-full' });
    return calls <= at;
  }
});
