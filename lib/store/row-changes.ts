import type { DBCoreMutateRequest, DBCoreTable } from 'dexie';
import { NO_ROWS, type Rows } from './expected-rows.ts';

/** The tables whose rows are counted. */
export const COUNTED = ['stories', 'highlights', 'notes', 'bin'] as const;
export type Counted = (typeof COUNTED)[number];

/** By running transaction, by how many rows each table has grown in it; null once that can't be told. */
const changes = new WeakMap<object, Rows | null>();

/** The rows that stand under some keys: how many, and how many of them are saved stories. */
interface Standing {
  rows: number;
  saved: number;
}

/** Whether a table of the database is one whose rows are counted. */
export function isCounted(name: string): name is Counted {
  return COUNTED.some((one) => one === name);
}

/**
 * The same table, with a note of how many rows each write adds or takes. Counting all rows of ten thousand stories before
 * and after a change took longer than the change.
 */
export function countingChanges(name: Counted, table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      if (request.type === 'deleteRange') {
        changes.set(request.trans, null);
        return table.mutate(request);
      }
      const { now, keys } = written(request);
      return standing(name, table, request.trans, keys).then((before) =>
        table.mutate(request).then((done) => {
          const sum = changes.get(request.trans) ?? (changes.has(request.trans) ? null : NO_ROWS);
          const isTold = sum !== null && done.numFailures === 0;
          changes.set(request.trans, isTold ? grown(sum, name, before, now) : null);
          return done;
        }),
      );
    },
  };
}

/** By how many rows a transaction has let each table grow (less than none: it has taken some); null where only counting can tell. */
export function rowChanges(trans: object): Rows | null {
  return changes.has(trans) ? (changes.get(trans) ?? null) : NO_ROWS;
}

function grown(sum: Rows, name: Counted, before: Standing, now: Standing): Rows {
  const saved = name === 'stories' ? sum.saved + now.saved - before.saved : sum.saved;
  return { ...sum, saved, [name]: sum[name] + now.rows - before.rows };
}

/** The keys that a request writes or deletes, and what stands there afterwards. */
function written(request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>): { keys: readonly unknown[]; now: Standing } {
  if (request.type === 'delete') return { keys: [...new Set<unknown>(request.keys)], now: { rows: 0, saved: 0 } };
  // Where one key is written twice, the last row stays.
  const rows = new Map<unknown, unknown>(request.values.map((row: unknown) => [idOf(row), row]));
  return { keys: [...rows.keys()], now: { rows: rows.size, saved: [...rows.values()].filter(isSaved).length } };
}

function standing(name: Counted, table: DBCoreTable, trans: DBCoreMutateRequest['trans'], keys: readonly unknown[]): Promise<Standing> {
  if (name === 'stories') {
    return table.getMany({ trans, keys: [...keys] }).then((found: unknown[]) => ({ rows: found.filter((row) => row !== undefined).length, saved: found.filter(isSaved).length }));
  }
  // Counted, not read: a row of the bin holds its whole story.
  const index = table.schema.primaryKey;
  const counts = keys.map((key) => table.count({ trans, query: { index, range: { type: ONE_KEY, lower: key, upper: key } } }));
  return Promise.all(counts).then((found) => ({ rows: found.reduce((sum, one) => sum + one, 0), saved: 0 }));
}

/** What Dexie calls a range of one key alone. */
const ONE_KEY = 1;

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
}

function isSaved(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'savedAt' in row && row.savedAt !== null;
}
