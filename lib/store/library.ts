import { type DBCore, type DBCoreMutateRequest, type DBCoreTable, Dexie, type EntityTable, type ObservabilitySet, RangeSet, type Transaction } from 'dexie';
import type { Correction, Highlight, Note, StoryCard } from '../model.ts';
import { type Migration, MIGRATIONS, type TableName } from './migrations.ts';
import { afterWrite, type Counted, isCounted, noteChange, noteUnknown, type Standing, standingOf } from './row-changes.ts';
import { type BinnedStory, DATABASE_NAME, SCHEMA, type StoryText } from './schema.ts';
import type { WordsRow } from './story-words.ts';
import { telling } from './touched-stories.ts';

/** The tables' indexes of each released version. */
type Schema = Readonly<Record<number, Readonly<Record<string, string>>>>;

/** The library's tables, in the shape of each version. `db.ts` opens it; nobody else does but to harm it in a test. */
export class Library extends Dexie {
  stories!: EntityTable<StoryCard, 'id'>;
  texts!: EntityTable<StoryText, 'id'>;
  highlights!: EntityTable<Highlight, 'id'>;
  notes!: EntityTable<Note, 'id'>;
  corrections!: EntityTable<Correction, 'id'>;
  bin!: EntityTable<BinnedStory, 'id'>;
  words!: EntityTable<WordsRow, 'id'>;

  constructor(schema: Schema = SCHEMA, migrations: readonly Migration[] = MIGRATIONS) {
    // Strict durability: "saved" is said only when the words are on the disk. Never opened by itself: a library that
    // was deleted under an open page would come back as an empty one.
    super(DATABASE_NAME, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' });
    for (const [version, stores] of Object.entries(schema)) {
      const migration = migrations.find(({ to }) => to === Number(version));
      this.version(Number(version))
        .stores({ ...stores })
        .upgrade((transaction) => migrate(transaction, migration));
    }
    const tableOf = (core: DBCore, name: string): DBCoreTable => {
      const table = isCounted(name) ? countingChanges(name, core.table(name)) : core.table(name);
      return name === 'stories' || name === 'texts' ? { ...table, mutate: telling((request: DBCoreMutateRequest) => table.mutate(request)) } : table;
    };
    this.use({ stack: 'dbcore', name: 'touched', create: (core) => ({ ...core, table: (name) => tableOf(core, name) }) });
  }
}

/**
 * The same table, with a note of how many rows each write adds or takes: counting all rows of ten thousand stories before
 * and after a change took longer than the change.
 */
function countingChanges(name: Counted, table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      if (request.type === 'deleteRange') {
        noteUnknown(request.trans);
        return table.mutate(request);
      }
      const { keys, after } = afterWrite(request);
      return standing(name, table, request.trans, keys).then((before) =>
        table.mutate(request).then((done) => {
          if (done.numFailures > 0) noteUnknown(request.trans);
          else noteChange(request.trans, name, before, after);
          return done;
        }),
      );
    },
  };
}

/** What Dexie calls a range of one key alone. */
const ONE_KEY = 1;

/** What stands under some keys. Read for stories alone: a row of the bin holds its whole story. */
function standing(name: Counted, table: DBCoreTable, trans: DBCoreMutateRequest['trans'], keys: unknown[]): Promise<Standing> {
  if (name === 'stories') return table.getMany({ trans, keys }).then(standingOf);
  const index = table.schema.primaryKey;
  const counts = keys.map((key) => table.count({ trans, query: { index, range: { type: ONE_KEY, lower: key, upper: key } } }));
  return Promise.all(counts).then((found) => ({ rows: found.reduce((sum, one) => sum + one, 0), saved: 0 }));
}

async function migrate(transaction: Transaction, migration: Migration | undefined): Promise<void> {
  for (const [table, change] of Object.entries(migration?.rows ?? {})) {
    await transaction
      .table<Record<string, unknown>>(table)
      .toCollection()
      .modify((row, place) => {
        place.value = { ...change(row) };
      });
  }
}

/** Deletes the database with all that is in it. */
export async function deleteDatabase(): Promise<void> {
  await Dexie.delete(DATABASE_NAME);
}

/** The rows of some tables that were changed, by their ids; null where it may be any of them. */
export type ChangedRows = ReadonlySet<string> | null;

/**
 * Calls back when a row of these tables was changed, in whichever window.
 * @returns a function that stops it
 */
export function listenTo(tables: readonly TableName[], changed: (rows: ChangedRows) => void): () => void {
  const listener = (parts: ObservabilitySet): void => {
    const ours = Object.keys(parts).filter((part) => part === 'all' || tables.some((table) => part.startsWith(partOf(table))));
    // Told at the end of a transaction of this page: what is asked now does not belong to it.
    if (ours.length > 0) Dexie.ignoreTransaction(() => { changed(ours.includes('all') ? null : changedRows(parts, tables)); }); // prettier-ignore
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => {
    Dexie.on.storagemutated.unsubscribe(listener);
  };
}

/** What Dexie calls the part of the database that a table's ids are; its indexes have a name behind it. */
function partOf(table: TableName): string {
  return `idb://${DATABASE_NAME}/${table}/`;
}

function changedRows(parts: ObservabilitySet, tables: readonly TableName[]): ChangedRows {
  const ids = new Set<string>();
  for (const table of tables) {
    const ranges = parts[partOf(table)];
    if (!ranges) continue;
    // Where many rows were written at once Dexie tells of a range, not of each.
    for (const { from, to } of new RangeSet().add(ranges)) {
      if (typeof from !== 'string' || from !== to) return null;
      ids.add(from);
    }
  }
  return ids;
}
