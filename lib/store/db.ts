import { Dexie, liveQuery, type EntityTable, type Transaction } from 'dexie';
import { browser } from 'wxt/browser';
import type { ErrorCode, Highlight, Note, Result, StoryCard } from '../model.ts';
import { type BinnedStory, DATABASE_NAME, SCHEMA, SCHEMA_VERSION, type StoryText } from './schema.ts';

/**
 * The one door to the database. The background and the reader open it; the popup asks the background (Dexie alone is
 * 33 kB gzip of the popup's 45); a content script never does: its IndexedDB is the web page's.
 */
export class Library extends Dexie {
  stories!: EntityTable<StoryCard, 'id'>;
  texts!: EntityTable<StoryText, 'id'>;
  highlights!: EntityTable<Highlight, 'id'>;
  notes!: EntityTable<Note, 'id'>;
  bin!: EntityTable<BinnedStory, 'id'>;

  constructor(name = DATABASE_NAME) {
    // Strict durability: "saved" is said only when the words are on the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_VERSION).stores(SCHEMA[SCHEMA_VERSION]);
  }
}

/**
 * How many stories the library held, noted outside the database: only that can tell a damaged or vanished library
 * from an empty one (browsers bring back a broken database as an empty one, without an error).
 */
const CANARY = 'storiesExpected';

let opened: Promise<Result<Library>> | null = null;

/**
 * Opens the library once per page. Gives `store-newer` where a newer Greenroom wrote it (Dexie would write into it
 * without a word), `store-damaged` where it came back empty though stories are expected.
 */
export function openLibrary(): Promise<Result<Library>> {
  opened ??= open();
  return opened;
}

/** Closes the library and forgets it, so that the next call opens it anew. */
export async function closeLibrary(): Promise<void> {
  const library = await opened;
  opened = null;
  if (library?.ok) library.value.close();
}

async function open(): Promise<Result<Library>> {
  try {
    const databases = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
    const there = databases.find((database) => database.name === DATABASE_NAME);
    if ((there?.version ?? 0) > SCHEMA_VERSION * 10) return { ok: false, code: 'store-newer' };
    const library = new Library();
    await library.open();
    const isEmpty = (await library.stories.count()) + (await library.bin.count()) === 0;
    if (isEmpty && (await expectedStories()) > 0) {
      library.close();
      return { ok: false, code: 'store-damaged' };
    }
    return { ok: true, value: library };
  } catch (error) {
    return { ok: false, code: storeErrorCode(error) };
  }
}

async function expectedStories(): Promise<number> {
  const stored = (await browser.storage.local.get(CANARY))[CANARY];
  return typeof stored === 'number' ? stored : 0;
}

/** Notes outside the database how many saved stories it now holds. Called after each transaction that changes it. */
async function countStories(library: Library): Promise<void> {
  const saved = await library.stories.orderBy('savedAt').count();
  if (saved !== (await expectedStories())) await browser.storage.local.set({ [CANARY]: saved });
}

type TableName = 'stories' | 'texts' | 'highlights' | 'notes' | 'bin';

/**
 * Changes the library in one transaction: all of it or nothing. Throwing inside takes everything back.
 * @returns what `change` gives back, or the known failure
 */
export async function changeLibrary<T>(tables: TableName[], change: (library: Library, transaction: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  return withLibrary(async (library) => {
    const changed = await library.transaction('rw', tables, (transaction) => change(library, transaction));
    if (tables.includes('stories')) await countStories(library);
    return changed;
  });
}

/** Reads from the library; a failure is a value. */
export async function withLibrary<T>(ask: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
  const library = await openLibrary();
  if (!library.ok) return library;
  try {
    return await ask(library.value);
  } catch (error) {
    return { ok: false, code: storeErrorCode(error) };
  }
}

/**
 * Asks now, and again whenever what was read changes, in whichever window.
 * @returns a function that stops it
 */
export function watchLibrary<T>(ask: (library: Library) => Promise<Result<T>>, told: (answer: Result<T>) => void): () => void {
  let stopped = false;
  let stop = (): void => {
    stopped = true;
  };
  void openLibrary().then((library) => {
    if (stopped) return;
    if (!library.ok) {
      told(library);
      return;
    }
    // The library is opened before: what a live query awaits besides the database's own promises, it does not watch.
    const subscription = liveQuery(() => ask(library.value)).subscribe({
      next: told,
      error: (error: unknown) => {
        told({ ok: false, code: storeErrorCode(error) });
      },
    });
    stop = () => {
      subscription.unsubscribe();
    };
  });
  return () => {
    stop();
  };
}

/** The known failure behind what the database threw; Dexie wraps the browser's own error in `inner`. */
function storeErrorCode(error: unknown): ErrorCode {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = 'inner' in at ? at.inner : null) names.push(at.name);
  if (names.includes('QuotaExceededError')) return 'disk-full';
  if (names.includes('VersionError')) return 'store-newer';
  if (names.some((name) => ['UnknownError', 'NotFoundError', 'InvalidStateError', 'OpenFailedError', 'DatabaseClosedError'].includes(name))) return 'store-damaged';
  return 'store-failed';
}
