import type { Note } from '../model.ts';
import { mergeBundles } from '../transfer/backup/merge-bundles.ts';
import type { BinnedBundle, StoryBundle } from '../transfer/backup/story-bundle.ts';
import { readBundles } from './bundles.ts';
import type { Library } from './library.ts';

/**
 * Puts a story with all that belongs to it into the library. One that is there under the same address, or lies in the
 * bin, is merged with it (see `mergeBundles`). Needs a transaction over all tables.
 */
export async function putBundle(library: Library, bundle: StoryBundle): Promise<'new' | 'merged'> {
  const there = (await library.stories.get({ canonicalUrl: bundle.card.canonicalUrl })) ?? null;
  const [kept] = there ? await readBundles(library, [there.id]) : [];
  const binned = await library.bin.get(bundle.card.id);
  let merged = kept ? mergeBundles(kept, bundle) : await withFreeIds(library, bundle);
  if (binned && binned.card.canonicalUrl === bundle.card.canonicalUrl) {
    const { card, text, highlights, notes, corrections } = binned;
    merged = mergeBundles(merged, { card, text, highlights, notes, corrections });
    await library.bin.delete(binned.id);
  }
  await writeBundle(library, merged);
  return there && there.savedAt !== null ? 'merged' : 'new';
}

/** Puts a story into the bin; one that is there already stays with all that either copy holds. */
export async function putBinned(library: Library, bundle: BinnedBundle): Promise<void> {
  const { removedAt, ...own } = bundle;
  const there = await library.bin.get(own.card.id);
  const merged = there ? mergeBundles({ card: there.card, text: there.text, highlights: there.highlights, notes: there.notes, corrections: there.corrections }, own) : own;
  await library.bin.put({ id: merged.card.id, removedAt: Math.max(removedAt, there?.removedAt ?? 0), ...merged });
}

async function writeBundle(library: Library, { card, text, highlights, notes, corrections }: StoryBundle): Promise<void> {
  await library.stories.put(card);
  if (text) await library.texts.put(text);
  if (highlights.length > 0) await library.highlights.bulkPut(highlights);
  if (notes.length > 0) await library.notes.bulkPut(notes);
  if (corrections.length > 0) await library.corrections.bulkPut(corrections);
}

/** An id that another story's row has is given up for a new one; nothing of that story is overwritten. */
async function withFreeIds(library: Library, bundle: StoryBundle): Promise<StoryBundle> {
  const isTaken = (await library.stories.get(bundle.card.id)) !== undefined;
  const id = isTaken ? crypto.randomUUID() : bundle.card.id;
  const marks = await newIds(library.highlights, bundle.highlights, id);
  const notes = await newIds(library.notes, bundle.notes, id);
  const corrections = await newIds(library.corrections, bundle.corrections, id);
  const markOf = (note: Note): string | null => (note.highlightId === null ? null : (marks.get(note.highlightId) ?? note.highlightId));
  return {
    card: { ...bundle.card, id },
    text: bundle.text && { ...bundle.text, id },
    highlights: bundle.highlights.map((row) => ({ ...row, storyId: id, id: marks.get(row.id) ?? row.id })),
    notes: bundle.notes.map((row) => ({ ...row, storyId: id, id: notes.get(row.id) ?? row.id, highlightId: markOf(row) })),
    corrections: bundle.corrections.map((row) => ({ ...row, storyId: id, id: corrections.get(row.id) ?? row.id })),
  };
}

interface OwnedRow {
  id: string;
  storyId: string;
}

async function newIds(table: { bulkGet: (ids: string[]) => PromiseLike<(OwnedRow | undefined)[]> }, rows: readonly OwnedRow[], storyId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  if (rows.length === 0) return ids;
  for (const row of await table.bulkGet(rows.map(({ id }) => id))) if (row && row.storyId !== storyId) ids.set(row.id, crypto.randomUUID());
  return ids;
}
