import { Dexie, type Transaction } from 'dexie';
import { browser } from 'wxt/browser';
import type { ErrorCode, Result } from '../model.ts';
import { countRows, countSaved, countTables } from './count-rows.ts';
import { areRowsMissing, areRowsNew, fewerRows, readRows, type Rows } from './expected-rows.ts';
import { Library } from './library.ts';
import { libraryState } from './library-state.ts';
import type { TableName } from './migrations.ts';
import { rowChanges, rowsAfter } from './row-changes.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './schema.ts';
import { openErrorCode, storeErrorCode } from './store-error.ts';
import { WORDS_FROM } from './story-words.ts';
import { renewTouched } from './touched-stories.ts';

// The one door to the database. The background and the reader open it; the popup asks the background (Dexie alone is
// 33 kB gzip of the popup's 45); a content script never does: its IndexedDB is the web page's. Who goes on asking
// comes by `watch-library.ts`, who has a damaged one to set right by `mend-library.ts`.

/** Where the number of rows is noted, outside the database (see `Rows`). */
const EXPECTED = 'rowsExpected';
/** Writers of all pages stand in one line: what is noted always fits what is stored. */
const LINE = 'greenroom-library';

/** A change of the library, given it and the transaction in which it happens: a failure is a value, throwing takes it back. */
export type Change<T> = (library: Library, transaction: Transaction) => Promise<Result<T>>;

/**
 * Opens the library once per page. Gives `store-newer` where a newer Greenroom wrote it (Dexie would write into it
 * without a word), `store-upgraded` where that happened under this page, `store-damaged` where it can't be opened or
 * came back with fewer rows than were noted. A failure is not kept: the next call tries anew.
 */
export function openLibrary(): Promise<Result<Library>> {
  if (libraryState.isOutdated) return Promise.resolve({ ok: false, code: 'store-upgraded' });
  if (libraryState.opened) return libraryState.opened;
  const opening = open();
  libraryState.opened = opening;
  void opening.then((library) => {
    if (!library.ok && libraryState.opened === opening) libraryState.opened = null;
  });
  return opening;
}

/** Closes the library and forgets it, so that the next call opens it anew. */
export async function closeLibrary(): Promise<void> {
  const library = await libraryState.opened;
  libraryState.opened = null;
  if (library?.ok) library.value.close();
}

async function open(): Promise<Result<Library>> {
  const connection = Promise.withResolvers<Library | null>();
  libraryState.connected = connection.promise;
  try {
    const [version, expected] = await Promise.all([versionOnDisk(), expectedRows()]);
    if (version > SCHEMA_VERSION) return { ok: false, code: 'store-newer' };
    const library = await openWhole(expected, connection.resolve);
    if (library) watchConnection(library);
    return library ? { ok: true, value: library } : { ok: false, code: 'store-damaged' };
  } catch (error) {
    libraryState.found = null;
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
    libraryState.found = 0;
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
  let rows = await lookOver(library);
  if (rows === 'missing') rows = await alone(() => lookOver(library));
  if (rows === 'missing') {
    libraryState.found = await countSaved(library);
    library.close();
    return null;
  }
  // Where it can't be noted now, the next opening notes it.
  if (rows === 'more') await alone(() => noteRows(library)).catch(() => undefined);
  return library;
}

/** Compares the rows with what was noted. They are more where the browser ended between a change and its note. */
async function lookOver(library: Library): Promise<'as noted' | 'more' | 'missing'> {
  const [expected, found] = [await expectedRows(), await countRows(library)];
  if (areRowsMissing(expected, found)) return 'missing';
  return areRowsNew(expected, found) ? 'more' : 'as noted';
}

/** Notes the rows that are there. In the writers' line: no change is half done, then. */
async function noteRows(library: Library): Promise<void> {
  await browser.storage.local.set({ [EXPECTED]: { ...(await expectedRows()), ...(await countRows(library)) } });
}

/** A page that lost its connection never gets another one unseen: whoever watches is told at once. */
function watchConnection(library: Library): void {
  const leave = (code: ErrorCode): void => {
    library.close();
    libraryState.opened = null;
    for (const alarm of libraryState.alarms) alarm(code);
  };
  library.on('versionchange', (event) => {
    libraryState.isOutdated = event.newVersion !== null && event.newVersion > 0;
    leave(libraryState.isOutdated ? 'store-upgraded' : 'store-damaged');
  });
  library.backendDB().addEventListener('close', () => {
    leave('store-damaged');
  });
}

/** How many rows were noted outside the database. */
export async function expectedRows(): Promise<Rows> {
  return readRows((await browser.storage.local.get(EXPECTED))[EXPECTED]);
}

/** Forgets how many rows were noted: whatever is there counts as whole. */
export async function forgetExpectedRows(): Promise<void> {
  await browser.storage.local.remove(EXPECTED);
}

/** Does work when it is this page's turn in the writers' line; it must not ask for another turn. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request(LINE, work) : work();
}

/**
 * Changes the library in one transaction: all of it or nothing. Throwing inside takes everything back. Changes are made
 * one after the other over all pages; one must not wait for another.
 * @returns what `change` gives back, or the known failure
 */
export async function changeLibrary<T>(tables: TableName[], change: Change<T>): Promise<Result<T>> {
  return withLibrary((library) => alone(() => changeAndNote(library, tables, change)));
}

/**
 * Changes an open library in one transaction, and notes how many rows it then holds.
 * @param isWhole whether rows that are missing forbid the change
 * @returns what `change` gives back, or `store-damaged`; throws what the database throws
 */
export async function changeAndNote<T>(library: Library, tables: TableName[], change: Change<T>, isWhole = true): Promise<Result<T>> {
  let expected = await expectedRows();
  let found: Partial<Rows> = {};
  // A change of a story's row alone (how far it was read, its shelf) leaves its words as they are.
  const hasWords = tables.some((table) => table !== 'stories' && table !== 'bin');
  const needed = hasWords ? [...new Set([...tables, ...WORDS_FROM, 'words' as const])] : tables;
  const changed = await library.transaction('rw', needed, async (transaction) => {
    const there = await countTables(library, tables);
    if (isWhole && areRowsMissing(expected, there)) return { ok: false as const, code: 'store-damaged' as const };
    const done = await change(library, transaction);
    if (hasWords) await renewTouched(library, transaction.idbtrans);
    const grown = rowChanges(transaction.idbtrans);
    // Where more are there than were noted, their saved ones are not known either.
    const isKnown = isWhole && !areRowsNew(expected, there);
    found = isKnown && grown ? rowsAfter(there, expected.saved, grown) : await countRows(library, tables);
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

/** Chromium throws on a full disk what it throws of a damaged database; the room that is left tells them apart. @returns `disk-full`, or the code as it was */
export async function fullOr(code: ErrorCode): Promise<ErrorCode> {
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
    return { ok: false, code: libraryState.isOutdated ? 'store-upgraded' : await fullOr(storeErrorCode(error)) };
  }
}

/**
 * Reads for a first screen, before it is known whether the library is whole: counting ten thousand rows takes longer than
 * reading the first of them. Whoever shows this asks for the rest by `watchLibrary`, which tells what is wrong.
 */
export async function glanceAtLibrary<T>(ask: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
  void openLibrary();
  const library = await libraryState.connected;
  if (!library?.isOpen()) return withLibrary(ask);
  // One that turned out to be damaged is closed under the question.
  return ask(library).catch(() => withLibrary(ask));
}
