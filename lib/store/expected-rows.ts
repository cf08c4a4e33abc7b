import * as v from 'valibot';

/**
 * How many rows the library holds, noted outside the database: only that can tell a damaged or vanished library from
 * an empty one. Browsers bring back most broken databases as empty or shortened ones, without an error.
 */
const whole = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const shape = v.object({
  /** Stories on the reading list or in the archive: the number that a reader knows. */
  saved: whole,
  stories: whole,
  highlights: whole,
  notes: whole,
  bin: whole,
});
export type Rows = v.InferOutput<typeof shape>;

export const NO_ROWS: Rows = { saved: 0, stories: 0, highlights: 0, notes: 0, bin: 0 };

/** Reads what was noted; nothing, or nonsense, expects nothing. */
export function readRows(stored: unknown): Rows {
  const checked = v.safeParse(shape, stored);
  return checked.success ? checked.output : NO_ROWS;
}

/** Whether fewer rows are there than expected, in any of the tables that were counted. */
export function areRowsMissing(expected: Rows, found: Partial<Rows>): boolean {
  return namesOf(found).some((name) => (found[name] ?? 0) < expected[name]);
}

/** Whether what was counted differs from what was noted. */
export function areRowsNew(expected: Rows, found: Partial<Rows>): boolean {
  return namesOf(found).some((name) => found[name] !== expected[name]);
}

/** The smaller of both, table by table: what can be expected before and after a change that is about to be made. */
export function fewerRows(expected: Rows, found: Partial<Rows>): Rows {
  const fewer = { ...expected };
  for (const name of namesOf(found)) fewer[name] = Math.min(expected[name], found[name] ?? 0);
  return fewer;
}

function namesOf(found: Partial<Rows>): (keyof Rows)[] {
  const names: (keyof Rows)[] = ['saved', 'stories', 'highlights', 'notes', 'bin'];
  return names.filter((name) => name in found);
}
