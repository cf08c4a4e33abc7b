import type { Note, Result, StoryCard } from '../model.ts';
import { changeLibrary } from './db.ts';
import { watchLibrary } from './watch-library.ts';
import type { Library } from './library.ts';
import { joinTexts } from './merge-rows.ts';
import type { BinnedStory } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a removed story can be brought back. */
export const BIN_DAYS = 30;
/** How long a story that was only looked at is kept for its open reader, and how many of them. */
const LOOK_DAYS = 1;
const LOOKS_KEPT = 20;

const ALL = ['stories', 'texts', 'highlights', 'notes', 'corrections', 'bin'] as const;

/** A story in the bin, as a list shows it. */
export interface BinnedCard {
  removedAt: number;
  card: StoryCard;
}

/** Moves a story with all its notes into the bin, whole. */
export function removeStory(id: string, now = Date.now()): Promise<Result<StoryCard>> {
  return changeLibrary([...ALL], async (library) => orGone(await toBin(library, id, now)));
}

/** Moves stories with all their notes into the bin. @returns the rows of those that were there */
export function removeStories(ids: readonly string[], now = Date.now()): Promise<Result<StoryCard[]>> {
  return changeLibrary([...ALL], async (library) => ({ ok: true, value: await each(ids, (id) => toBin(library, id, now)) }));
}

/** Brings a removed story back with all its notes. A story saved anew from the same page meanwhile is kept as it is. */
export function restoreStory(id: string): Promise<Result<StoryCard>> {
  return changeLibrary([...ALL], async (library) => orGone(await outOfBin(library, id)));
}

/** Brings removed stories back. @returns the rows of those that were in the bin */
export function restoreStories(ids: readonly string[]): Promise<Result<StoryCard[]>> {
  return changeLibrary([...ALL], async (library) => ({ ok: true, value: await each(ids, (id) => outOfBin(library, id)) }));
}

/** What lies in the bin, the last removed first, now and whenever that changes. @returns a function that stops it */
export function watchBin(told: (binned: Result<BinnedCard[]>) => void): () => void {
  return watchLibrary(['bin'], async (library) => {
    const binned: BinnedCard[] = [];
    // Row by row: each holds its whole story, and the list needs none of them.
    await library.bin.orderBy('removedAt').reverse().each(({ removedAt, card }) => binned.push({ removedAt, card }));
    return { ok: true, value: binned };
  }, told);
}

/** Empties what is due: stories in the bin for 30 days, and looks that were never saved. */
export function forgetOld(now = Date.now()): Promise<Result<null>> {
  return changeLibrary([...ALL], async (library) => {
    await library.bin.where('removedAt').below(now - BIN_DAYS * DAY).delete();
    const looks = await unsaved(library);
    for (const [place, look] of looks.entries()) {
      if (place >= LOOKS_KEPT || (look.capturedAt ?? 0) < now - LOOK_DAYS * DAY) await deleteRows(library, look.id);
    }
    return { ok: true, value: null };
  });
}

/** The rows of stories that were only looked at, the last look first. Which they are is told by ids alone: all rows are many. */
async function unsaved(library: Library): Promise<StoryCard[]> {
  const [all, saved] = await Promise.all([library.stories.toCollection().primaryKeys(), library.stories.orderBy('savedAt').primaryKeys()]);
  const known = new Set(saved);
  const looks = await library.stories.bulkGet(all.filter((id) => !known.has(id)));
  // An index that has lost a story must not make a look of what is saved.
  return looks.filter((card): card is StoryCard => card?.savedAt === null).sort((one, other) => (other.capturedAt ?? 0) - (one.capturedAt ?? 0));
}

/** @returns the story's row, or null where there is none */
async function toBin(library: Library, id: string, now: number): Promise<StoryCard | null> {
  const [card, text] = [await library.stories.get(id), await library.texts.get(id)];
  if (!card) return null;
  const highlights = await library.highlights.where({ storyId: id }).toArray();
  const notes = await library.notes.where({ storyId: id }).toArray();
  const corrections = await library.corrections.where({ storyId: id }).toArray();
  await library.bin.put({ id, removedAt: now, card, text: text ?? null, highlights, notes, corrections });
  await deleteRows(library, id);
  return card;
}

async function outOfBin(library: Library, id: string): Promise<StoryCard | null> {
  const binned = await library.bin.get(id);
  if (!binned) return null;
  const card = await putBack(library, binned);
  await library.bin.delete(id);
  return card;
}

async function each(ids: readonly string[], work: (id: string) => Promise<StoryCard | null>): Promise<StoryCard[]> {
  const done: StoryCard[] = [];
  for (const id of ids) {
    const card = await work(id);
    if (card) done.push(card);
  }
  return done;
}

function orGone(card: StoryCard | null): Result<StoryCard> {
  return card ? { ok: true, value: card } : { ok: false, code: 'story-gone' };
}

async function putBack(library: Library, binned: BinnedStory): Promise<StoryCard> {
  const there = await library.stories.get({ canonicalUrl: binned.card.canonicalUrl });
  const id = there?.id ?? binned.id;
  const noteCount = binned.card.noteCount + (there?.noteCount ?? 0);
  const card = there ? { ...there, savedAt: there.savedAt ?? binned.card.savedAt, noteCount } : binned.card;
  await library.stories.put(card);
  if (!there && binned.text) await library.texts.put(binned.text);
  await library.highlights.bulkPut(binned.highlights.map((highlight) => ({ ...highlight, storyId: id })));
  const corrected = there ? await library.corrections.where({ storyId: id }).count() : 0;
  // What was corrected anew is the reader's last word.
  if (corrected === 0) await library.corrections.bulkPut(binned.corrections.map((correction) => ({ ...correction, storyId: id })));
  const written = there ? await library.notes.where({ storyId: id }).toArray() : [];
  await library.notes.bulkPut(binned.notes.map((note) => joinNotes({ ...note, storyId: id }, written)));
  return card;
}

/** A story has one note: where one was written anew meanwhile, both texts are kept in it, one after the other. */
function joinNotes(binned: Note, written: Note[]): Note {
  const anew = written.find((note) => note.highlightId === binned.highlightId);
  return anew ? { ...anew, text: joinTexts(binned.text, anew.text), createdAt: binned.createdAt } : binned;
}

async function deleteRows(library: Library, id: string): Promise<void> {
  await library.stories.delete(id);
  await library.texts.delete(id);
  await library.highlights.where({ storyId: id }).delete();
  await library.notes.where({ storyId: id }).delete();
  await library.corrections.where({ storyId: id }).delete();
}
