/** The id of a row on its way into the database; null where it has none. */
export function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
}
