import type { Result, StoryCard } from '../model.ts';
import { findSnippet, type Snippet } from '../search/find-snippet.ts';
import { findStories } from '../search/find-stories.ts';
import { isEmptyQuery, parseQuery } from '../search/parse-query.ts';
import { countSaved } from './count-rows.ts';
import { withLibrary } from './db.ts';
import type { Library } from './library.ts';
import { readPassages, watchWords } from './search-library.ts';
import { listToRead, watchSaved } from './shelves.ts';
import type { WordsRow } from './story-words.ts';

/** What a search of the saved stories finds. */
export interface FoundStories {
  cards: StoryCard[];
  /** How many fit the search in all, and how many are saved. */
  found: number;
  saved: number;
  /** False while the words of some stories are still being read: asked again, it may find more. */
  isWhole: boolean;
}

/** The first search waits so long for the words of all stories; then it answers from those that are there (milliseconds). */
const WAIT = 1000;

/** What searches read, in this page's memory (the worker's: until it sleeps), and followed as it changes. */
interface Desk {
  library: Library;
  saved: Result<StoryCard[]> | null;
  words: Map<string, WordsRow>;
  isWhole: boolean;
  /** When the latest of the words was made. */
  newest: number;
  /** Settled once the stories are there, or known not to be; and once all words are. */
  isRead: Promise<void>;
  isReady: Promise<void>;
  close: () => void;
}
let desk: Desk | null = null;

/**
 * The saved stories that fit a search as the library understands it (words of the text, the notes and marks; filters: see
 * `parseQuery`), newest first: at most `limit` of them. An empty search gives those to read; what lies in the archive is
 * found by a search alone.
 */
export function listStories(search: string, limit: number): Promise<Result<FoundStories>> {
  const query = parseQuery(search);
  if (isEmptyQuery(query)) return listToRead(limit);
  return withLibrary(async (library) => {
    const { isRead, isReady } = deskOf(library);
    await isRead;
    await Promise.race([isReady, new Promise((resolve) => setTimeout(resolve, WAIT))]);
    const here = deskOf(library);
    if (here.saved?.ok !== true) return here.saved ?? { ok: false, code: 'store-failed' };
    const all = await catchUp(here, here.saved.value);
    const found = findStories(all, query, (id) => here.words.get(id) ?? null);
    // As they are now: what was removed a moment ago is not shown again.
    const rows = await library.stories.bulkGet(found.slice(0, limit).map(({ id }) => id));
    const cards = rows.flatMap((card) => (card && card.savedAt !== null ? [card] : []));
    const gone = Math.min(limit, found.length) - cards.length;
    return { ok: true, value: { cards, found: found.length - gone, saved: await countSaved(library), isWhole: here.isWhole } };
  });
}

/** What a search found in these stories, in their order; null where it was their title, site or tag. */
export async function snippetsOf(ids: readonly string[], search: string): Promise<Result<(Snippet | null)[]>> {
  const { words } = parseQuery(search);
  if (words === '') return { ok: true, value: ids.map(() => null) };
  const passages = await readPassages(ids);
  return passages.ok ? { ok: true, value: ids.map((id) => findSnippet(passages.value.get(id) ?? [], words)) } : passages;
}

function deskOf(library: Library): Desk {
  if (desk?.library === library) return desk;
  desk?.close();
  desk = openDesk(library);
  return desk;
}

function openDesk(library: Library): Desk {
  const [read, ready] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const stops: (() => void)[] = [];
  const opened: Desk = {
    library,
    saved: null,
    words: new Map(),
    isWhole: false,
    newest: 0,
    isRead: read.promise,
    isReady: ready.promise,
    close: () => {
      for (const stop of stops) stop();
    },
  };
  stops.push(
    watchSaved((cards) => {
      opened.saved = cards;
      read.resolve(undefined);
      // A library that can't be read now is asked for anew by the next search.
      if (cards.ok) return;
      ready.resolve(undefined);
      opened.close();
      if (desk === opened) desk = null;
    }),
    watchWords((rows, isAll) => {
      keepWords(opened, rows);
      opened.isWhole ||= isAll;
      if (isAll) ready.resolve(undefined);
    }),
  );
  return opened;
}

function keepWords(here: Desk, rows: readonly WordsRow[]): void {
  for (const row of rows) {
    here.words.set(row.id, row);
    here.newest = Math.max(here.newest, row.at);
  }
}

/** What was written a moment ago is found, too, before those who watch were told of it. */
async function catchUp(here: Desk, cards: StoryCard[]): Promise<StoryCard[]> {
  const rows = await here.library.words.where('at').aboveOrEqual(here.newest).toArray();
  keepWords(here, rows);
  const known = new Set(cards.map(({ id }) => id));
  const missing = rows.map(({ id }) => id).filter((id) => !known.has(id));
  if (missing.length === 0) return cards;
  const fresh = (await here.library.stories.bulkGet(missing)).flatMap((card) => (card && card.savedAt !== null ? [card] : []));
  return [...fresh, ...cards].sort((one, other) => (other.savedAt ?? 0) - (one.savedAt ?? 0));
}
