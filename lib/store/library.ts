import { type DBCore, type DBCoreMutateRequest, type DBCoreTable, Dexie, type EntityTable, type Transaction } from 'dexie';
import type { Correction, Highlight, Note, StoryCard } from '../model.ts';
import { type Migration, MIGRATIONS } from './migrations.ts';
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
      const table = core.table(name);
      return name === 'stories' || name === 'texts' ? { ...table, mutate: telling((request: DBCoreMutateRequest) => table.mutate(request)) } : table;
    };
    this.use({ stack: 'dbcore', name: 'touched', create: (core) => ({ ...core, table: (name) => tableOf(core, name) }) });
  }
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
