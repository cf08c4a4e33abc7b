import { Dexie, type ObservabilitySet, type Transaction } from 'dexie';
import { browser } from 'wxt/browser';
import type { ErrorCode, Result } from '../model.ts';
import { areRowsMissing, areRowsNew, fewerRows, readRows, type Rows } from './expected-rows.ts';
import { Library } from './library.ts';
import { liveAnswer } from './live-answer.ts';
import type { TableName } from './migrations.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './schema.ts';
import { openErrorCode, storeErrorCode } from './store-error.ts';
import { WORDS_FROM } from './story-words.ts';
import { renewTouched } from './touched-stories.ts';

// The one door to the database. The background and the reader open it; the popup asks the background (Dexie alone is
// 33 kB gzip of the popup's 45); a content script never does: its IndexedDB is the web page's.

/** Where the number of rows is noted, outside the database (see `Rows`). */
const EXPECTED = 'rowsExpected';
/** Writers of all pages stand in one line: what is noted always fits what is stored. */
const LINE = 'greenroom-library';

let opened: Promise<Result<Library>> | null = null;
/** True once a newer version has changed the database under this page: its code must not write any more. */
let isOutdated = false;
/** Stories that were there when the library was last found damaged; null where it could not be opened at all. */
let lastFound: number | null = null;
const alarms = new Set<(code: ErrorCode) => void>();
/** The library as soon as it is open, before its rows are counted; null where it can't be opened. */
let connected: Promise<Library | null> | null = null;

/**
 * Opens the library once per page. Gives `store-newer` where a newer Greenroom wrote it (Dexie would write into it
 * without a word), `store-upgraded` where that happened under this page, `store-damaged` where it can't be opened or
 * came back with fewer rows than were noted. A failure is not kept: the next call tries anew.
 */
export function openLibrary(): Promise<Result<Library>> {
  if (isOutdated) return Promise.resolve({ ok: false, code: 'store-upgraded' });
  if (opened) return opened;
  const opening = open();
  opened = opening;
  void opening.then((library) => {
    if (!library.ok && opened === opening) opened = null;
  });
  return opening;
}

/** Closes the library and forgets it, so that the next call opens it anew. */
export async function closeLibrary(): Promise<void> {
  const library = await opened;
  opened = null;
  if (library?.ok) library.value.close();
}

async function open(): Promise<Result<Library>> {
  const connection = Promise.withResolvers<Library | null>();
  connected = connection.promise;
  try {
    const [version, expected] = await Promise.all([versionOnDisk(), expectedRows()]);
    if (version > SCHEMA_VERSION) return { ok: false, code: 'store-newer' };
    const library = await openWhole(expected, connection.resolve);
    if (library) watchConnection(library);
    return library ? { ok: true, value: library } : { ok: false, code: 'store-damaged' };
  } catch (error) {
    lastFound = null;
    return { ok: false, code: await fullOr(openErrorCode(error)) };
  } finally {
    connection.resolve(null);
  }
}

async function versionOnDisk(): Promise<number> {
  const databases = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
  // The browser's own number is ten times Dexie's; Dexie adds one to it where it mended a table.
  return Math.floor((databases.find((database) => database.name === DATABASE_NAME)?.version ?? 0) / 10);
}

/** @returns null where rows are missing; nothing is made, then, and nothing changed */
async function openWhole(expected: Rows, isOpen: (library: Library) => void): Promise<Library | null> {
  const library = new Library();
  let isNew = false;
  library.on('populate', () => {
    isNew = true;
    // Thrown in the transaction that makes the database: it is not made.
    if (expected.stories + expected.bin > 0) throw new Error('The library is gone.');
  });
  try {
    await library.open();
  } catch (error) {
    if (!isNew) throw error;
    lastFound = 0;
    return null;
  }
  if (Math.floor(library.backendDB().version / 10) > SCHEMA_VERSION) {
    library.close();
    throw new DOMException('A newer version opened it meanwhile.', 'VersionError');
  }
  isOpen(library);
  // Who only glances at it comes before the counting of its rows.
  await new Promise((resolve) => setTimeout(resolve, 0));
  // Another page may be changing it just now: what seems to be missing is counted again in the writers' line.
  const isWhole = (await isAllThere(library)) || (await alone(() => isAllThere(library)));
  if (isWhole) return library;
  lastFound = await library.stories.orderBy('savedAt').count();
  library.close();
  return null;
}

async function isAllThere(library: Library): Promise<boolean> {
  return !areRowsMissing(await expectedRows(), await countRows(library));
}

/** A page that lost its connection never gets another one unseen: whoever watches is told at once. */
function watchConnection(library: Library): void {
  const leave = (code: ErrorCode): void => {
    library.close();
    opened = null;
    for (const alarm of alarms) alarm(code);
  };
  library.on('versionchange', (event) => {
    isOutdated = event.newVersion !== null && event.newVersion > 0;
    leave(isOutdated ? 'store-upgraded' : 'store-damaged');
  });
  library.backendDB().addEventListener('close', () => {
    leave('store-damaged');
  });
}

async function expectedRows(): Promise<Rows> {
  return readRows((await browser.storage.local.get(EXPECTED))[EXPECTED]);
}

async function countRows(library: Library, tables?: readonly TableName[]): Promise<Partial<Rows>> {
  const found: Partial<Rows> = {};
  for (const table of ['stories', 'highlights', 'notes', 'bin'] as const) {
    if (!tables || tables.includes(table)) found[table] = await library[table].count();
  }
  if (!tables || tables.includes('stories')) found.saved = await library.stories.orderBy('savedAt').count();
  return found;
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request(LINE, work) : work();
}

/**
 * Changes the library in one transaction: all of it or nothing. Throwing inside takes everything back. Changes are made
 * one after the other over all pages; one must not wait for another.
 * @returns what `change` gives back, or the known failure
 */
export async function changeLibrary<T>(tables: TableName[], change: (library: Library, transaction: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  return withLibrary((library) => alone(() => changeAndNote(library, tables, change)));
}

/**
 * Changes a damaged library as it was found, as `changeLibrary` does a whole one: where it can't be opened at all, one
 * that is made anew. Until the change is done it stays a damaged one for every page: an end in the middle, by whatever,
 * leaves no empty library that passes for a whole one.
 */
export async function mendLibrary<T>(tables: TableName[], change: (library: Library, transaction: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  await closeLibrary();
  const first = await openLibrary();
  if (first.ok || first.code !== 'store-damaged') return first.ok ? changeLibrary(tables, change) : first;
  const isBroken = lastFound === null;
  return alone(async () => {
    if (isBroken) await Dexie.delete(DATABASE_NAME);
    const library = new Library();
    try {
      await library.open();
      return await changeAndNote(library, tables, change, false);
    } catch (error) {
      return { ok: false, code: await fullOr(storeErrorCode(error)) };
    } finally {
      library.close();
    }
  });
}

/** @param isWhole whether rows that are missing forbid the change */
async function changeAndNote<T>(library: Library, tables: TableName[], change: (library: Library, transaction: Transaction) => Promise<Result<T>>, isWhole = true): Promise<Result<T>> {
  let expected = await expectedRows();
  let found: Partial<Rows> = {};
  // A change of a story's row alone (how far it was read, its shelf) leaves its words as they are.
  const hasWords = tables.some((table) => table !== 'stories' && table !== 'bin');
  const needed = hasWords ? [...new Set([...tables, ...WORDS_FROM, 'words' as const])] : tables;
  const changed = await library.transaction('rw', needed, async (transaction) => {
    if (isWhole && areRowsMissing(expected, await countRows(library, tables))) return { ok: false as const, code: 'store-damaged' as const };
    const done = await change(library, transaction);
    if (hasWords) await renewTouched(library, transaction.idbtrans);
    found = await countRows(library, tables);
    // Fewer rows are noted before they are fewer, more rows after: at no moment is more expected than is there.
    if (areRowsMissing(expected, found)) {
      expected = fewerRows(expected, found);
      await Dexie.waitFor(browser.storage.local.set({ [EXPECTED]: expected }));
    }
    return done;
  });
  if (areRowsNew(expected, found)) {
    // What was changed is stored; where its number can't be noted, the next change notes it.
    await browser.storage.local.set({ [EXPECTED]: { ...expected, ...found } }).catch(() => undefined);
  }
  keepForGood();
  return changed;
}

/** Waits for something outside the database, a file's next part, while a change stays open: the browser would else end it. */
export function keepChanging<T>(outside: Promise<T>): Promise<T> {
  return Promise.resolve(Dexie.waitFor(outside));
}

/** Less room than this is a full disk (bytes). */
const NO_ROOM = 4_000_000;

/** Chromium throws on a full disk what it throws of a damaged database; the room that is left tells them apart. */
async function fullOr(code: ErrorCode): Promise<ErrorCode> {
  if (code !== 'store-damaged' && code !== 'store-failed') return code;
  const room = await navigator.storage?.estimate().catch(() => null);
  return room?.quota !== undefined && room.quota - (room.usage ?? 0) < NO_ROOM ? 'disk-full' : code;
}

let isKept = false;

/** Asks the browser never to clear the library by itself; Firefox grants it without a question, by `unlimitedStorage`. */
function keepForGood(): void {
  if (isKept || typeof navigator.storage?.persist !== 'function') return;
  isKept = true;
  void navigator.storage.persist();
}

/** Reads from the library; a failure is a value. */
export async function withLibrary<T>(ask: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
  const library = await openLibrary();
  if (!library.ok) return library;
  try {
    return await ask(library.value);
  } catch (error) {
    return { ok: false, code: isOutdated ? 'store-upgraded' : await fullOr(storeErrorCode(error)) };
  }
}

/**
 * Reads for a first screen, before it is known whether the library is whole: counting ten thousand rows takes longer than
 * reading the first of them. Whoever shows this asks for the rest by `watchLibrary`, which tells what is wrong.
 */
export async function glanceAtLibrary<T>(ask: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
  void openLibrary();
  const library = await connected;
  if (!library?.isOpen()) return withLibrary(ask);
  // One that turned out to be damaged is closed under the question.
  return ask(library).catch(() => withLibrary(ask));
}

/** Calls back when a row of these tables was changed, in whichever window. */
function listenTo(tables: readonly TableName[], changed: () => void): () => void {
  const listener = (parts: ObservabilitySet): void => {
    const isOurs = Object.keys(parts).some((part) => part === 'all' || tables.some((table) => part.startsWith(`idb://${DATABASE_NAME}/${table}/`)));
    // Told at the end of a transaction of this page: what is asked now does not belong to it.
    if (isOurs) Dexie.ignoreTransaction(changed);
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => {
    Dexie.on.storagemutated.unsubscribe(listener);
  };
}

/**
 * Asks now, and again whenever one of the tables that it reads changes, in whichever window. Told, too, when the library
 * is taken from under this page.
 * @returns a function that stops it
 */
export function watchLibrary<T>(tables: readonly TableName[], ask: (library: Library) => Promise<Result<T>>, told: (answer: Result<T>) => void): () => void {
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
    const alarm = (code: ErrorCode): void => {
      told({ ok: false, code });
    };
    alarms.add(alarm);
    const stopAsking = liveAnswer(
      () => ask(library.value),
      told,
      (error) => {
        if (library.value.isOpen()) alarm(storeErrorCode(error));
      },
      (changed) => listenTo(tables, changed),
    );
    stop = () => {
      alarms.delete(alarm);
      stopAsking();
    };
  });
  return () => {
    stop();
  };
}

/** What is wrong with the library as a whole: how many saved stories were noted, and how many are there. */
export interface LibraryTrouble {
  code: ErrorCode;
  expected: number;
  /** Null where the database can't be opened at all. */
  found: number | null;
}

/** Looks whether the library is whole. @returns null where it is */
export async function libraryTrouble(): Promise<LibraryTrouble | null> {
  const library = await openLibrary();
  return library.ok ? null : { code: library.code, expected: (await expectedRows()).saved, found: lastFound };
}

/**
 * Goes on with what is left of a damaged library, where the reader has chosen that. One that can't be opened at all is
 * made anew, empty.
 */
export async function acceptLibrary(): Promise<Result<null>> {
  await closeLibrary();
  const first = await openLibrary();
  if (first.ok || first.code !== 'store-damaged') return first.ok ? { ok: true, value: null } : first;
  const isBroken = lastFound === null;
  await browser.storage.local.remove(EXPECTED);
  if (isBroken) await Dexie.delete(DATABASE_NAME);
  const library = await openLibrary();
  return library.ok ? { ok: true, value: null } : library;
}
