import type { Result, Shelf } from '../model.ts';
import { withLibrary } from './db.ts';

/** The ids of the saved stories, of one shelf or of both, newest first. */
export function savedIds(shelf: Shelf | null): Promise<Result<string[]>> {
  return withLibrary(async (library) => {
    const newest = library.stories.orderBy('savedAt').reverse();
    const ids = shelf === null ? await newest.primaryKeys() : (await newest.toArray()).filter((card) => card.shelf === shelf).map((card) => card.id);
    return { ok: true, value: ids };
  });
}
