import { NO_ROWS, type Rows } from './expected-rows.ts';
import { idOf } from './row-id.ts';

/** The tables whose rows are counted. */
export const COUNTED = ['stories', 'highlights', 'notes', 'bin'] as const;
export type Counted = (typeof COUNTED)[number];

/** Whether a table of the database is one whose rows are counted. */
export function isCounted(name: string): name is Counted {
  return COUNTED.some((one) => one === name);
}

/** The rows under the keys of a write: how many, and how many of them are saved stories. */
export interface Standing {
  rows: number;
  saved: number;
}

/** What a write asks for: rows to be put, or keys to be deleted. */
export interface RowWrite {
  type: 'add' | 'put' | 'delete';
  keys?: readonly unknown[] | undefined;
  values?: readonly unknown[] | undefined;
}

/** The keys that a write concerns, each once, and what stands under them when it is done. */
export function afterWrite({ type, keys = [], values = [] }: RowWrite): { keys: unknown[]; after: Standing } {
  if (type === 'delete') return { keys: [...new Set(keys)], after: { rows: 0, saved: 0 } };
  // Where one key is written twice, the last row stays.
  const rows = new Map(values.map((row) => [idOf(row), row]));
  return { keys: [...rows.keys()], after: standingOf([...rows.values()]) };
}

/** How many rows there are among some that were asked for by key; a key without a row gives nothing. */
export function standingOf(rows: readonly unknown[]): Standing {
  return { rows: rows.filter((row) => row !== undefined).length, saved: rows.filter(isSaved).length };
}

/** By running transaction, by how many rows each table has grown in it; null once that can't be told. */
const changes = new WeakMap<object, Rows | null>();

/** Notes that a write of a transaction has changed what stands under its keys. */
export function noteChange(trans: object, name: Counted, before: Standing, after: Standing): void {
  const sum = rowChanges(trans);
  if (!sum) return;
  const saved = name === 'stories' ? sum.saved + after.saved - before.saved : sum.saved;
  changes.set(trans, { ...sum, saved, [name]: sum[name] + after.rows - before.rows });
}

/** Notes that a write of a transaction did what nobody has counted: it cleared a table, or failed in part. */
export function noteUnknown(trans: object): void {
  changes.set(trans, null);
}

/** By how many rows a transaction has let each table grow (less than none: it has taken some); null where only counting can tell. */
export function rowChanges(trans: object): Rows | null {
  return changes.has(trans) ? (changes.get(trans) ?? null) : NO_ROWS;
}

/** How many rows there are after a change, where `there` were before it and it was noted what it added and took. */
export function rowsAfter(there: Partial<Rows>, saved: number, change: Rows): Partial<Rows> {
  const after: Partial<Rows> = {};
  for (const table of COUNTED) {
    const before = there[table];
    if (before !== undefined) after[table] = before + change[table];
  }
  return after.stories === undefined ? after : { ...after, saved: Math.max(0, saved + change.saved) };
}

function isSaved(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'savedAt' in row && row.savedAt !== null;
}
