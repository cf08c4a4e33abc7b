import type { Result } from '../model.ts';
import type { BinnedBundle, StoryBundle } from '../transfer/backup/story-bundle.ts';
import { TransferFault } from '../transfer/transfer-fault.ts';
import { changeLibrary, withLibrary } from './db.ts';
import type { Library } from './library.ts';

/** Rows that are read at once: few enough for the memory, enough that the database's own time counts. */
const AT_ONCE = 50;
const OWN = ['stories', 'texts', 'highlights', 'notes', 'corrections'] as const;
const ALL = [...OWN, 'bin'] as const;

/** How many stories are saved, and how many lie in the bin. */
export function countBundles(): Promise<Result<{ saved: number; binned: number }>> {
  return withLibrary(async (library) => ({ ok: true, value: { saved: await library.stories.orderBy('savedAt').count(), binned: await library.bin.count() } }));
}

/**
 * All saved stories with all that belongs to them, oldest first, in steps. A story that comes to the list meanwhile is
 * given too; mere looks are not.
 * @throws TransferFault with the store's own code
 */
export async function* savedBundles(): AsyncGenerator<StoryBundle> {
  const given = new Set<string>();
  for (let ids = await unseen(given); ids.length > 0; ids = await unseen(given)) {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const step = ids.slice(at, at + AT_ONCE);
      for (const id of step) given.add(id);
      yield* needed(await withLibrary(async (library) => ({ ok: true, value: await readBundles(library, step) })));
    }
  }
}

/** The chosen stories, in the order of their ids; one that is gone is left out. */
export async function* chosenBundles(ids: readonly string[]): AsyncGenerator<StoryBundle> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const step = ids.slice(at, at + AT_ONCE);
    yield* needed(await withLibrary(async (library) => ({ ok: true, value: await readBundles(library, step) })));
  }
}

/** All that lies in the bin. */
export async function* binnedBundles(): AsyncGenerator<BinnedBundle> {
  const ids = needed(await withLibrary(async (library) => ({ ok: true, value: await library.bin.orderBy('removedAt').primaryKeys() })));
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = needed(await withLibrary(async (library) => ({ ok: true, value: await library.bin.bulkGet(ids.slice(at, at + AT_ONCE)) })));
    for (const row of rows) if (row) yield row;
  }
}

/** Empties the bin for good. */
export function emptyBin(): Promise<Result<number>> {
  return changeLibrary(['bin'], async (library) => {
    const count = await library.bin.count();
    await library.bin.clear();
    return { ok: true, value: count };
  });
}

/** Deletes every story, note and mark for good, the bin with them. */
export function deleteEverything(): Promise<Result<null>> {
  return changeLibrary([...ALL], async (library) => {
    for (const table of ALL) await library[table].clear();
    return { ok: true, value: null };
  });
}

async function unseen(given: ReadonlySet<string>): Promise<string[]> {
  const ids = needed(await withLibrary(async (library) => ({ ok: true, value: await library.stories.orderBy('savedAt').primaryKeys() })));
  return ids.filter((id) => !given.has(id));
}

/** Stories as they are at one moment, with all that belongs to them. */
export function readBundles(library: Library, ids: string[]): Promise<StoryBundle[]> {
  return library.transaction('r', [...OWN], async () => {
    // Asked all at once: the database answers the next while this one is being unpacked.
    const own = <T extends { storyId: string }>(rows: T[]): Map<string, T[]> => Map.groupBy(rows, (row) => row.storyId);
    const [cards, texts, highlights, notes, corrections] = await Promise.all([
      library.stories.bulkGet(ids),
      library.texts.bulkGet(ids),
      library.highlights.where('storyId').anyOf(ids).toArray().then(own),
      library.notes.where('storyId').anyOf(ids).toArray().then(own),
      library.corrections.where('storyId').anyOf(ids).toArray().then(own),
    ]);
    return cards.flatMap((card, place) => {
      if (!card) return [];
      return [{ card, text: texts[place] ?? null, highlights: highlights.get(card.id) ?? [], notes: notes.get(card.id) ?? [], corrections: corrections.get(card.id) ?? [] }];
    });
  });
}

function needed<T>(result: Result<T>): T {
  if (!result.ok) throw new TransferFault(result.code);
  return result.value;
}
