import type { Library } from './library.ts';
import { idOf } from './row-id.ts';
import { renewWords } from './story-words.ts';

/** A write as the database is asked for it. */
interface Write {
  /** The transaction that it belongs to. */
  trans: object;
  type: 'add' | 'put' | 'delete' | 'deleteRange';
  keys?: readonly unknown[] | undefined;
  values?: readonly unknown[];
}

/** The stories of which a running transaction has written a row; null once it has cleared all. */
const touched = new WeakMap<object, Set<string> | null>();

/** The same way of writing, with a note of whose row or text each write is. */
export function telling<W extends Write, Done>(mutate: (asked: W) => Done): (asked: W) => Done {
  return (asked) => {
    note(asked);
    return mutate(asked);
  };
}

function note({ trans, type, keys = [], values = [] }: Write): void {
  const before = touched.get(trans);
  if (type === 'deleteRange') touched.set(trans, null);
  if (type === 'deleteRange' || before === null) return;
  const ids = before ?? new Set<string>();
  for (const id of type === 'delete' ? keys : values.map(idOf)) if (typeof id === 'string') ids.add(id);
  touched.set(trans, ids);
}

/** Makes the words of the stories anew that a transaction has written, within it: no writer has to think of them. */
export async function renewTouched(library: Library, trans: object): Promise<void> {
  const ids = touched.get(trans);
  if (ids === null) await library.words.clear();
  else if (ids) await renewWords(library, [...ids], Date.now());
}
