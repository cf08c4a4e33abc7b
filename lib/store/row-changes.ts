import type { Rows } from './expected-rows.ts';

/** The tables whose rows are counted. */
export const COUNTED = ['stories', 'highlights', 'notes', 'bin'] as const;
export type CountedTable = (typeof COUNTED)[number];

/** What a running transaction has done to the numbers of rows so far. */
export interface RowChanges {
  by: Partial<Rows>;
  /** Tables of which it deleted rows that it did not name: only counting tells how many. */
  cleared: Set<CountedTable>;
}

/** A write as the database is asked for it. */
interface Write {
  /** The transaction that it belongs to. */
  trans: object;
  type: 'add' | 'put' | 'delete' | 'deleteRange';
  keys?: readonly unknown[] | undefined;
  values?: readonly unknown[];
}

const changes = new WeakMap<object, RowChanges>();

/** What a transaction has done to the numbers of rows. */
export function changesOf(trans: object): RowChanges {
  const there = changes.get(trans) ?? { by: {}, cleared: new Set() };
  changes.set(trans, there);
  return there;
}

/** Whether a table's rows are counted. */
export function isCounted(name: string): name is CountedTable {
  return COUNTED.some((table) => table === name);
}

/**
 * The same way of writing, which keeps the numbers of rows with it: what a write replaces is looked up before it, so
 * that ten thousand rows are not counted because one of them was written.
 * @param find gives the rows of some keys, nothing where there is none
 */
export function counting<W extends Write, Done extends { failures: object }>(table: CountedTable, find: (trans: W['trans'], keys: readonly unknown[]) => Promise<unknown[]>, mutate: (asked: W) => Promise<Done>): (asked: W) => Promise<Done> {
  return (asked) => {
    const { trans, type, values = [] } = asked;
    if (type === 'deleteRange') {
      changesOf(trans).cleared.add(table);
      return mutate(asked);
    }
    const keys = type === 'delete' ? (asked.keys ?? []) : values.map(idOf);
    const note = (before: readonly unknown[], { failures }: Done): void => {
      const there = new Map(keys.map((key, place) => [key, before[place]]));
      for (const [place, key] of keys.entries()) {
        if (place in failures) continue;
        const now = type === 'delete' ? undefined : values[place];
        add(trans, table, there.get(key), -1);
        add(trans, table, now, 1);
        there.set(key, now);
      }
    };
    // Without `await`: a transaction goes on only along the database's own promises.
    const noted = (before: readonly unknown[]): Promise<Done> =>
      mutate(asked).then((done) => {
        note(before, done);
        return done;
      });
    return type === 'add' ? noted([]) : find(trans, keys).then(noted);
  };
}

function add(trans: object, table: CountedTable, row: unknown, sign: 1 | -1): void {
  if (row === undefined) return;
  const { by } = changesOf(trans);
  const one = (name: keyof Rows): void => {
    by[name] = (by[name] ?? 0) + sign;
  };
  one(table);
  if (table !== 'stories' || typeof row !== 'object' || row === null || !('savedAt' in row) || row.savedAt === null) return;
  one('saved');
  if ('shelf' in row && row.shelf === 'list') one('list');
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
}
