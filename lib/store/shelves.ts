import type { Result, Shelf, StoryCard } from '../model.ts';
import { countSaved } from './count-rows.ts';
import { changeLibrary, glanceAtLibrary, withLibrary } from './db.ts';
import { watchLibrary } from './watch-library.ts';
import type { Library } from './library.ts';

/** The first rows of the reading list: what is on the screen while all are being read. The library may yet turn out to be damaged. */
export function firstStories(limit: number): Promise<Result<StoryCard[]>> {
  return glanceAtLibrary(async (library) => ({ ok: true, value: await toRead(library).reverse().limit(limit).toArray() }));
}

/** The stories to read, newest first: at most `limit` of them, how many there are, and how many are saved with those of the archive. */
export function listToRead(limit: number): Promise<Result<{ cards: StoryCard[]; found: number; saved: number; isWhole: boolean }>> {
  return withLibrary(async (library) => {
    const [cards, found, saved] = await Promise.all([toRead(library).reverse().limit(limit).toArray(), toRead(library).count(), countSaved(library)]);
    return { ok: true, value: { cards, found, saved, isWhole: true } };
  });
}

/** The saved rows of the reading list's shelf, oldest first. */
function toRead(library: Library) {
  return library.stories.where('[shelf+savedAt]').between(['list', -Infinity], ['list', Infinity]);
}

/**
 * All saved stories of both shelves, newest first, now and whenever they change: all are read once, then those that have
 * changed alone.
 * @returns a function that stops it
 */
export function watchSaved(told: (cards: Result<StoryCard[]>) => void): () => void {
  const known = new Map<string, StoryCard>();
  return watchLibrary(['stories'], async (library, changed) => {
    // By key, not by index: the browser reads the rows in one go, where an index makes it look up each.
    const read = changed ? await library.stories.bulkGet([...changed]) : await library.stories.toArray();
    for (const id of changed ?? known.keys()) known.delete(id);
    for (const card of read) if (card) known.set(card.id, card);
    const cards = [...known.values()].filter(({ savedAt }) => savedAt !== null);
    return { ok: true, value: cards.sort((one, other) => (other.savedAt ?? 0) - (one.savedAt ?? 0) || (one.id < other.id ? -1 : 1)) };
  }, told);
}

/** Puts stories on a shelf. @returns the rows that were changed, as they were before */
export function shelveStories(ids: readonly string[], shelf: Shelf): Promise<Result<StoryCard[]>> {
  return changeCards(ids, (card) => ({ ...card, shelf }));
}

/** Tags to be given to stories, and tags to be taken from them. */
export interface TagChange {
  add: readonly string[];
  drop: readonly string[];
}

/** Changes the tags of stories. @returns the rows that were changed, as they were before */
export function tagStories(ids: readonly string[], { add, drop }: TagChange): Promise<Result<StoryCard[]>> {
  return changeCards(ids, (card) => ({ ...card, tags: [...new Set([...card.tags.filter((tag) => !drop.includes(tag)), ...add])] }));
}

/** Undoes `shelveStories` and `tagStories`: each story is again on its shelf, under its tags. */
export function putBackOnShelves(before: readonly StoryCard[]): Promise<Result<StoryCard[]>> {
  const known = new Map(before.map((card) => [card.id, card]));
  return changeCards([...known.keys()], (card) => {
    const { shelf, tags } = known.get(card.id) ?? card;
    return { ...card, shelf, tags };
  });
}

function changeCards(ids: readonly string[], change: (card: StoryCard) => StoryCard): Promise<Result<StoryCard[]>> {
  return changeLibrary(['stories'], async (library) => {
    const cards = (await library.stories.bulkGet([...ids])).filter((card) => card !== undefined);
    await library.stories.bulkPut(cards.map(change));
    return { ok: true, value: cards };
  });
}
