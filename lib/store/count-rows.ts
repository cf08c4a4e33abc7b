import type { Rows } from './expected-rows.ts';
import type { Library } from './library.ts';
import type { TableName } from './migrations.ts';
import { COUNTED } from './row-changes.ts';

/** Counts the rows of some tables; all at once, since the database counts the next while an answer is on its way. */
export async function countTables(library: Library, tables: readonly TableName[] = COUNTED): Promise<Partial<Rows>> {
  const asked = COUNTED.filter((table) => tables.includes(table));
  const counts = await Promise.all(asked.map((table) => library[table].count()));
  return Object.fromEntries(asked.map((table, place) => [table, counts[place]]));
}

/** The same, with how many of the stories are saved where they are among them. */
export async function countRows(library: Library, tables: readonly TableName[] = COUNTED): Promise<Partial<Rows>> {
  const found = await countTables(library, tables);
  return tables.includes('stories') ? { ...found, saved: await countSaved(library) } : found;
}

/** How many stories are saved: an index, which takes four times as long to count as a table. */
export function countSaved(library: Library): PromiseLike<number> {
  return library.stories.orderBy('savedAt').count();
}
