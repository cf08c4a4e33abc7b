import type { Note, Result, StoryCard } from '../model.ts';
import { changeLibrary, type Library } from './db.ts';
import { joinTexts } from './merge-rows.ts';
import type { BinnedStory } from './schema.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a removed story can be brought back. */
export const BIN_DAYS = 30;
/** How long a story that was only looked at is kept for its open reader, and how many of them. */
const LOOK_DAYS = 1;
const LOOKS_KEPT = 20;

const ALL = ['stories', 'texts', 'highlights', 'notes', 'corrections', 'bin'] as const;

/** Moves a story with all its notes into the bin, whole. */
export function removeStory(id: string, now = Date.now()): Promise<Result<StoryCard>> {
  return changeLibrary([...ALL], async (library) => {
    const [card, text] = [await library.stories.get(id), await library.texts.get(id)];
    if (!card) return { ok: false, code: 'story-gone' };
    const highlights = await library.highlights.where({ storyId: id }).toArray();
    const notes = await library.notes.where({ storyId: id }).toArray();
    const corrections = await library.corrections.where({ storyId: id }).toArray();
    await library.bin.put({ id, removedAt: now, card, text: text ?? null, highlights, notes, corrections });
    await deleteRows(library, id);
    return { ok: true, value: card };
  });
}

/** Brings a removed story back with all its notes. A story saved anew from the same page meanwhile is kept as it is. */
export function restoreStory(id: string): Promise<Result<StoryCard>> {
  return changeLibrary([...ALL], async (library) => {
    const binned = await library.bin.get(id);
    if (!binned) return { ok: false, code: 'story-gone' };
    const card = await putBack(library, binned);
    await library.bin.delete(id);
    return { ok: true, value: card };
  });
}

/** Empties what is due: stories in the bin for 30 days, and looks that were never saved. */
export function forgetOld(now = Date.now()): Promise<Result<null>> {
  return changeLibrary([...ALL], async (library) => {
    await library.bin.where('removedAt').below(now - BIN_DAYS * DAY).delete();
    const looks = (await library.stories.orderBy('capturedAt').reverse().toArray()).filter((card) => card.savedAt === null);
    for (const [place, look] of looks.entries()) {
      if (place >= LOOKS_KEPT || (look.capturedAt ?? 0) < now - LOOK_DAYS * DAY) await deleteRows(library, look.id);
    }
    return { ok: true, value: null };
  });
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
