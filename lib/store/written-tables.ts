/** A write as the database is asked for it. */
interface Write {
  /** The transaction that it belongs to. */
  trans: object;
}

/** The tables that a running transaction has written into. */
const written = new WeakMap<object, Set<string>>();

/** The same way of writing, with a note of the table that it goes into. */
export function notingTable<W extends Write, Done>(table: string, mutate: (asked: W) => Done): (asked: W) => Done {
  return (asked) => {
    const tables = written.get(asked.trans) ?? new Set();
    written.set(asked.trans, tables.add(table));
    return mutate(asked);
  };
}

/** Of these tables, those that a transaction has written into: in the others there are as many rows as before it. */
export function writtenOf<Name extends string>(tables: readonly Name[], trans: object): Name[] {
  return tables.filter((table) => written.get(trans)?.has(table));
}
