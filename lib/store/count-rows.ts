import { type Rows, rowsChangedBy } from './expected-rows.ts';
import type { Library } from './library.ts';
import type { TableName } from './migrations.ts';
import { changesOf, COUNTED, type CountedTable } from './row-changes.ts';

/** Counts all rows, or those of some tables: with ten thousand stories that takes the browser a third of a second. */
export async function countRows(library: Library, tables: readonly TableName[] = COUNTED): Promise<Partial<Rows>> {
  const found: Partial<Rows> = {};
  for (const table of counted(tables)) found[table] = await library[table].count();
  if (tables.includes('stories')) {
    found.saved = await library.stories.orderBy('savedAt').count();
    found.list = await storiesToRead(library).count();
  }
  return found;
}

/** Whether at least one row is there wherever any are expected: what an emptied table shows without counting. */
export async function areRowsThere(library: Library, expected: Rows, tables: readonly TableName[] = COUNTED): Promise<boolean> {
  for (const table of counted(tables)) {
    if (expected[table] > 0 && (await library[table].limit(1).primaryKeys()).length === 0) return false;
  }
  return !tables.includes('stories') || expected.saved === 0 || (await library.stories.orderBy('savedAt').limit(1).primaryKeys()).length > 0;
}

/** How many rows there are once a running transaction is done, of the tables that it has changed. */
export async function rowsAfter(library: Library, expected: Rows, trans: object): Promise<Partial<Rows>> {
  const { by, cleared } = changesOf(trans);
  return { ...rowsChangedBy(expected, by), ...(await countRows(library, [...cleared])) };
}

/** The saved rows of the reading list's shelf, oldest first. */
export function storiesToRead(library: Library) {
  return library.stories.where('[shelf+savedAt]').between(['list', -Infinity], ['list', Infinity]);
}

function counted(tables: readonly TableName[]): CountedTable[] {
  return COUNTED.filter((table) => tables.includes(table));
}
