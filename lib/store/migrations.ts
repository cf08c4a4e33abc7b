/** The tables of the library. */
export type TableName = 'stories' | 'texts' | 'highlights' | 'notes' | 'corrections' | 'bin' | 'words';

/**
 * A row as an older version left it: nothing is known of it but that it is a record.
 */
export type OldRow = Readonly<Record<string, unknown>>;

/**
 * The way from one released version of the database to the next: for each table whose rows change, a pure function
 * from the old row to the new one. All of it runs in one transaction with the change of the tables: when any step
 * throws, the old data stays as they were, and nothing is written.
 */
export interface Migration {
  /** The version that it leads to, as Dexie counts. */
  to: number;
  rows: Partial<Record<TableName, (row: OldRow) => OldRow>>;
}

/**
 * All ways, oldest first. A released one is never edited: each has a fixture of rows before and after it in
 * `test/store/migrations/`. Version 2 adds a table and changes no row.
 */
export const MIGRATIONS: readonly Migration[] = [];
