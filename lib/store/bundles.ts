import type { Result, StoryCard } from '../model.ts';
import type { BinnedBundle, StoryBundle } from '../transfer/backup/story-bundle.ts';
import { TransferFault } from '../transfer/transfer-fault.ts';
import { countSaved } from './count-rows.ts';
import { changeLibrary, withLibrary } from './db.ts';
import type { Library } from './library.ts';
import type { StoryText } from './schema.ts';

/** Rows that are read at once: few enough for the memory, enough that the database's own time counts. */
const AT_ONCE = 50;
/** Of all stories, so many are read in one go, and so many goes at once: the database fetches the next while those before are unpacked. */
const IN_ONE_GO = 20;
const GOES = 3;
const OWN = ['stories', 'texts', 'highlights', 'notes', 'corrections'] as const;
const ALL = [...OWN, 'bin'] as const;

/** How many stories are saved, and how many lie in the bin. */
export function countBundles(): Promise<Result<{ saved: number; binned: number }>> {
  return withLibrary(async (library) => ({ ok: true, value: { saved: await countSaved(library), binned: await library.bin.count() } }));
}

/**
 * All saved stories with all that belongs to them, in the order of their ids, in steps. A story that comes to the list
 * meanwhile is given too; mere looks are not.
 * @throws TransferFault with the store's own code
 */
export async function* savedBundles(): AsyncGenerator<StoryBundle> {
  const given = new Set<string>();
  const rest = await allIds();
  const going: Promise<Result<StoryBundle[]>>[] = [];
  const askAhead = (): void => {
    while (going.length < GOES && rest.length > 0) going.push(bundlesBetween(rest.splice(0, IN_ONE_GO)));
  };
  askAhead();
  for (let next = going.shift(); next; next = going.shift()) {
    const bundles = needed(await next);
    askAhead();
    for (const bundle of bundles) {
      if (bundle.card.savedAt === null) continue;
      given.add(bundle.card.id);
      yield bundle;
    }
  }
  for (let come = await unseen(given); come.length > 0; come = await unseen(given)) {
    for (const id of come) given.add(id);
    for await (const bundle of chosenBundles(come)) if (bundle.card.savedAt !== null) yield bundle;
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

/** All stories, the mere looks among them, in the order in which the database holds them. */
async function allIds(): Promise<string[]> {
  return needed(await withLibrary(async (library) => ({ ok: true, value: await library.stories.toCollection().primaryKeys() })));
}

async function unseen(given: ReadonlySet<string>): Promise<string[]> {
  return (await allIds()).filter((id) => !given.has(id));
}

/** Stories that follow each other in the database, as they are at one moment, with all that belongs to them; one that is gone is left out. */
function bundlesBetween(ids: readonly string[]): Promise<Result<StoryBundle[]>> {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  return withLibrary(async (library) => {
    // A stretch of a table comes in one answer, where rows that are asked for by their keys come in as many.
    const bundles = await library.transaction('r', [...OWN], async () => {
      const [cards, texts, highlights, notes, corrections] = await Promise.all([
        library.stories.where('id').between(first, last, true, true).toArray(),
        library.texts.where('id').between(first, last, true, true).toArray(),
        library.highlights.where('storyId').between(first, last, true, true).toArray(),
        library.notes.where('storyId').between(first, last, true, true).toArray(),
        library.corrections.where('storyId').between(first, last, true, true).toArray(),
      ]);
      return bundled(cards, texts, { highlights, notes, corrections });
    });
    return { ok: true, value: bundles };
  });
}

/** Stories as they are at one moment, with all that belongs to them. */
export function readBundles(library: Library, ids: string[]): Promise<StoryBundle[]> {
  return library.transaction('r', [...OWN], async () => {
    // Asked all at once: the database answers the next while this one is being unpacked.
    const [cards, texts, highlights, notes, corrections] = await Promise.all([
      library.stories.bulkGet(ids),
      library.texts.bulkGet(ids),
      library.highlights.where('storyId').anyOf(ids).toArray(),
      library.notes.where('storyId').anyOf(ids).toArray(),
      library.corrections.where('storyId').anyOf(ids).toArray(),
    ]);
    return bundled(cards, texts, { highlights, notes, corrections });
  });
}

/** Each story with its own of the rows that were read for all of them. */
function bundled(cards: readonly (StoryCard | undefined)[], texts: readonly (StoryText | undefined)[], rows: Pick<StoryBundle, 'highlights' | 'notes' | 'corrections'>): StoryBundle[] {
  const text = new Map(texts.map((one) => [one?.id, one]));
  const own = <T extends { storyId: string }>(of: readonly T[]): Map<string, T[]> => Map.groupBy(of, (row) => row.storyId);
  const [highlights, notes, corrections] = [own(rows.highlights), own(rows.notes), own(rows.corrections)];
  return cards.flatMap((card) => {
    if (!card) return [];
    const { id } = card;
    return [{ card, text: text.get(id) ?? null, highlights: highlights.get(id) ?? [], notes: notes.get(id) ?? [], corrections: corrections.get(id) ?? [] }];
  });
}

function needed<T>(result: Result<T>): T {
  if (!result.ok) throw new TransferFault(result.code);
  return result.value;
}
