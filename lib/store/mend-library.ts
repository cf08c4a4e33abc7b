import type { ErrorCode, Result } from '../model.ts';
import { alone, type Change, changeAndNote, changeLibrary, closeLibrary, expectedRows, forgetExpectedRows, fullOr, openLibrary } from './db.ts';
import { deleteDatabase, Library } from './library.ts';
import { libraryState } from './library-state.ts';
import type { TableName } from './migrations.ts';
import { storeErrorCode } from './store-error.ts';

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
  return library.ok ? null : { code: library.code, expected: (await expectedRows()).saved, found: libraryState.found };
}

/** Looks at the library anew: whole, short of rows, or not to be opened at all. A failure that is no damage is one here. */
async function lookAnew(): Promise<Result<'whole' | 'short' | 'broken'>> {
  await closeLibrary();
  const library = await openLibrary();
  if (library.ok) return { ok: true, value: 'whole' };
  if (library.code !== 'store-damaged') return library;
  return { ok: true, value: libraryState.found === null ? 'broken' : 'short' };
}

/**
 * Changes a damaged library as it was found, as `changeLibrary` does a whole one: where it can't be opened at all, one
 * that is made anew. Until the change is done it stays a damaged one for every page: an end in the middle, by whatever,
 * leaves no empty library that passes for a whole one.
 */
export async function mendLibrary<T>(tables: TableName[], change: Change<T>): Promise<Result<T>> {
  const state = await lookAnew();
  if (!state.ok) return state;
  if (state.value === 'whole') return changeLibrary(tables, change);
  return alone(async () => {
    if (state.value === 'broken') await deleteDatabase();
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

/**
 * Goes on with what is left of a damaged library, where the reader has chosen that. One that can't be opened at all is
 * made anew, empty.
 */
export async function acceptLibrary(): Promise<Result<null>> {
  const state = await lookAnew();
  if (!state.ok) return state;
  if (state.value === 'whole') return { ok: true, value: null };
  await forgetExpectedRows();
  if (state.value === 'broken') await deleteDatabase();
  const library = await openLibrary();
  return library.ok ? { ok: true, value: null } : library;
}
