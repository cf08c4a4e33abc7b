import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from '../../lib/store/library.ts';
import { type Migration, MIGRATIONS, type OldRow } from '../../lib/store/migrations.ts';
import { SCHEMA, SCHEMA_VERSION } from '../../lib/store/schema.ts';
import before from './migrations/invented-before.json' with { type: 'json' };
import after from './migrations/invented-after.json' with { type: 'json' };

/** A version that does not exist: it renames a field, splits a text and adds an index. */
const NEXT = { ...SCHEMA, 3: { ...SCHEMA[1], notes: 'id, storyId, highlightId, writtenAt' } };
const INVENTED: Migration = {
  to: 3,
  rows: {
    stories: ({ siteName, ...card }) => ({ ...card, site: { name: siteName } }),
    notes: ({ updatedAt, ...note }) => ({ ...note, writtenAt: updatedAt, lines: String(note['text']).split('\n') }),
    bin: (row) => ({ ...row, reason: 'removed' }),
  },
};
const TABLES = ['stories', 'texts', 'highlights', 'notes', 'corrections', 'bin'] as const;
/** The tables of version 1: what later ones add is made from them. */
type FirstTable = (typeof TABLES)[number];
type Rows = Record<FirstTable, OldRow[]>;
let open: Library | null = null;

async function openWith(migrations: readonly Migration[], schema: ConstructorParameters<typeof Library>[0] = NEXT): Promise<Library> {
  open?.close();
  open = new Library(schema, migrations);
  await open.open();
  return open;
}
async function rowsOf(library: Library): Promise<Rows> {
  const rows: Rows = { stories: [], texts: [], highlights: [], notes: [], corrections: [], bin: [] };
  for (const table of TABLES) rows[table] = await library.table<OldRow>(table).toArray();
  return rows;
}

beforeEach(async () => {
  const library = await openWith([], SCHEMA);
  for (const table of TABLES) await library.table<OldRow>(table).bulkAdd((before as Rows)[table]);
});
afterEach(async () => {
  open?.close();
  await Dexie.delete('greenroom');
});

describe('the way to a newer version', () => {
  it('is a pure function from each old row to the new one', () => {
    for (const [table, change] of Object.entries(INVENTED.rows)) {
      const old = (before as Rows)[table as FirstTable];
      const untouched = structuredClone(old);
      expect(old.map(change)).toEqual((after as Rows)[table as FirstTable]);
      expect(old).toEqual(untouched);
    }
  });

  it('changes all rows of the database, and leaves the tables that it does not name', async () => {
    expect(await rowsOf(await openWith([INVENTED]))).toEqual(after);
  });

  const steps = Object.entries(INVENTED.rows).flatMap(([table]) => (before as Rows)[table as FirstTable].map((row, index) => ({ table: table as FirstTable, index, id: String(row['id']) })));
  it.each(steps)('that fails at row $index of "$table" leaves the old data whole', async ({ table, id }) => {
    const change = INVENTED.rows[table] ?? ((row: OldRow) => row);
    const failing: Migration = {
      to: 3,
      rows: {
        ...INVENTED.rows,
        [table]: (row: OldRow) => {
          if (row['id'] === id) throw new Error('This row is not as it should be.');
          return change(row);
        },
      },
    };
    await expect(openWith([failing])).rejects.toThrow();
    const old = await openWith([], SCHEMA);
    expect(old.backendDB().version).toBe(20);
    expect(await rowsOf(old)).toEqual(before);
    // And the way is open again once the failure is mended.
    expect(await rowsOf(await openWith([INVENTED]))).toEqual(after);
  });
});

describe('the released versions', () => {
  it('are in a row, the last one being the present one', () => {
    const versions = Object.keys(SCHEMA).map(Number);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    expect(versions.at(-1)).toBe(SCHEMA_VERSION);
  });

  it('have no way to a version that is not there', () => {
    for (const { to } of MIGRATIONS) expect(Object.keys(SCHEMA)).toContain(String(to));
  });

  it('lead from version 1 to the present one with every row as it was, and an empty table for the words', async () => {
    open?.close();
    await Dexie.delete('greenroom');
    const first = await openWith([], { 1: SCHEMA[1] });
    for (const table of TABLES) await first.table<OldRow>(table).bulkAdd((before as Rows)[table]);
    const now = await openWith(MIGRATIONS, SCHEMA);
    expect(await rowsOf(now)).toEqual(before);
    expect(await now.words.count()).toBe(0);
  });

  it('are never edited: version 1 is as it was released', () => {
    expect(SCHEMA[1]).toEqual({
      stories: 'id, &canonicalUrl, savedAt, [shelf+savedAt], capturedAt',
      texts: 'id',
      highlights: 'id, storyId',
      notes: 'id, storyId, highlightId',
      corrections: 'id, storyId',
      bin: 'id, removedAt',
    });
  });
});
