import type { Anchor, Highlight, HighlightColour, Note, Result } from '../model.ts';
import { mergeTexts } from '../notes/merge-texts.ts';
import { changeLibrary } from './db.ts';
import { watchLibrary } from './watch-library.ts';
import type { Library } from './library.ts';
import { joinTexts } from './merge-rows.ts';

/** All that the reader wrote on one story. */
export interface StoryNotes {
  highlights: Highlight[];
  notes: Note[];
}

const WRITTEN = ['stories', 'highlights', 'notes'] as const;

/** The highlights and notes of a story, in the order of the text, now and whenever they change. */
export function watchNotes(storyId: string, told: (notes: Result<StoryNotes>) => void): () => void {
  return watchLibrary(['highlights', 'notes'], async (library) => {
    const highlights = await library.highlights.where({ storyId }).toArray();
    const notes = await library.notes.where({ storyId }).toArray();
    highlights.sort((a, b) => a.anchor.start - b.anchor.start || a.createdAt - b.createdAt);
    return { ok: true, value: { highlights, notes } };
  }, told);
}

/** Marks a passage. What the reader writes is never in passing: a story that was not saved is saved with it. */
export function addHighlight(storyId: string, passage: { anchor: Anchor; colour: HighlightColour; speaker: string | null }, now = Date.now()): Promise<Result<Highlight>> {
  return write(storyId, now, async (library) => {
    const highlight: Highlight = { id: crypto.randomUUID(), storyId, ...passage, createdAt: now, updatedAt: now };
    await library.highlights.add(highlight);
    return { ok: true, value: highlight };
  });
}

/** Gives a highlight another colour. */
export function recolourHighlight(storyId: string, id: string, colour: HighlightColour, now = Date.now()): Promise<Result<Highlight>> {
  return write(storyId, now, async (library) => {
    const highlight = await library.highlights.get(id);
    if (!highlight) return { ok: false, code: 'story-gone' };
    const changed = { ...highlight, colour, updatedAt: now };
    await library.highlights.put(changed);
    return { ok: true, value: changed };
  });
}

/** Takes a highlight away with its note. @returns both, for `putBackHighlight` */
export function removeHighlight(storyId: string, id: string, now = Date.now()): Promise<Result<StoryNotes>> {
  return write(storyId, now, async (library) => {
    const highlight = await library.highlights.get(id);
    const notes = await library.notes.where({ highlightId: id }).toArray();
    await library.highlights.delete(id);
    await library.notes.where({ highlightId: id }).delete();
    return { ok: true, value: { highlights: highlight ? [highlight] : [], notes } };
  });
}

/** Undoes `removeHighlight`. */
export function putBackHighlight(storyId: string, removed: StoryNotes, now = Date.now()): Promise<Result<StoryNotes>> {
  return write(storyId, now, async (library) => {
    await library.highlights.bulkPut(removed.highlights);
    await library.notes.bulkPut(removed.notes);
    return { ok: true, value: removed };
  });
}

/**
 * Writes the note of a story (`highlightId` null) or of a highlight: there is one of each. An empty text takes the
 * note away. The words of a note whose highlight was taken away meanwhile go to the story's own note.
 * @param base the text that the writer began with: where another window stored another one since, both are kept
 * @returns the note as it is stored; the screen says "saved" only then
 */
export function writeNote(storyId: string, highlightId: string | null, text: string, base: string | null = null, now = Date.now()): Promise<Result<Note | null>> {
  return write(storyId, now, async (library) => {
    const isOrphan = highlightId !== null && (await library.highlights.get(highlightId)) === undefined;
    const place = isOrphan ? null : highlightId;
    const there = (await library.notes.where({ storyId }).toArray()).find((note) => note.highlightId === place);
    const words = isOrphan ? joinTexts(there?.text ?? '', text) : mergeTexts(base ?? there?.text ?? '', text, there?.text ?? '');
    if (words.trim() === '') {
      if (there) await library.notes.delete(there.id);
      return { ok: true, value: null };
    }
    const note: Note = { id: there?.id ?? crypto.randomUUID(), storyId, highlightId: place, text: words, createdAt: there?.createdAt ?? now, updatedAt: now };
    await library.notes.put(note);
    return { ok: true, value: note };
  });
}

/** One transaction: the change, the count on the story's row, and the story saved where it was not. */
function write<T>(storyId: string, now: number, change: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
  return changeLibrary([...WRITTEN], async (library) => {
    const card = await library.stories.get(storyId);
    if (!card) return { ok: false, code: 'story-gone' };
    const changed = await change(library);
    const highlights = await library.highlights.where({ storyId }).count();
    const storyNotes = (await library.notes.where({ storyId }).toArray()).filter((note) => note.highlightId === null).length;
    const noteCount = highlights + storyNotes;
    await library.stories.put({ ...card, noteCount, savedAt: noteCount > 0 ? (card.savedAt ?? now) : card.savedAt });
    return changed;
  });
}
