import type { Anchor, Correction, Note, StoryCard } from '../../model.ts';
import { applyCorrections } from '../../reading/apply-corrections.ts';
import { mergeCards, mergeNotes } from '../../store/merge-rows.ts';
import type { StoryText } from '../../store/schema.ts';
import { cardOf } from '../../store/story-card.ts';
import type { StoryBundle } from './story-bundle.ts';

/**
 * One story out of two copies of it; `kept` is the one that is there, and its ids stay. The text that was captured later
 * is shown, the other one is what it was before. Nothing that the reader wrote or marked in either is lost: the same
 * mark, correction or note is kept once, as it was changed last; two notes on one place become one with both texts.
 */
export function mergeBundles(kept: StoryBundle, other: StoryBundle): StoryBundle {
  const id = kept.card.id;
  const sameMarks = new Map<string, string>();
  const highlights = kept.highlights.slice();
  for (const row of other.highlights) {
    const at = highlights.findIndex((there) => there.id === row.id || isSamePlace(there.anchor, row.anchor));
    const there = highlights[at];
    if (!there) highlights.push({ ...row, storyId: id });
    else {
      sameMarks.set(row.id, there.id);
      if (row.id === there.id && row.updatedAt > there.updatedAt) highlights[at] = { ...row, storyId: id };
    }
  }
  const notes = mergeAllNotes(
    kept.notes,
    other.notes.map((row) => ({ ...row, storyId: id, highlightId: row.highlightId === null ? null : (sameMarks.get(row.highlightId) ?? row.highlightId) })),
  );
  const corrections = mergeCorrections(kept.corrections, other.corrections.map((row) => ({ ...row, storyId: id })));
  const text = laterText(kept, other);
  const card = mergeAllCards(kept, other, text === kept.text, corrections);
  return { card: { ...card, noteCount: highlights.length + notes.filter((row) => row.highlightId === null).length }, text, highlights, notes, corrections };
}

function laterText(kept: StoryBundle, other: StoryBundle): StoryText | null {
  if (!other.text || !kept.text) return kept.text ?? (other.text && { ...other.text, id: kept.card.id });
  if ((other.card.capturedAt ?? 0) <= (kept.card.capturedAt ?? 0)) return kept.text;
  return { id: kept.card.id, story: other.text.story, previous: other.text.previous ?? kept.text.story };
}

function mergeAllCards(kept: StoryBundle, other: StoryBundle, isKeptText: boolean, corrections: Correction[]): StoryCard {
  if (isKeptText && corrections.length === kept.corrections.length) return mergeCards(kept.card, other.card);
  const source = isKeptText ? kept : other;
  // A story of the bin or of a look may never have been saved; `mergeCards` keeps the earlier of two times.
  const merged = mergeCards({ ...source.card, id: kept.card.id, canonicalUrl: kept.card.canonicalUrl }, isKeptText ? other.card : kept.card);
  if (!source.text) return merged;
  const spoken = cardOf(applyCorrections(source.text.story, corrections).story, merged, { savedAt: merged.savedAt, capturedAt: merged.capturedAt });
  return { ...merged, speakers: spoken.speakers, quoteCount: spoken.quoteCount };
}

function mergeAllNotes(kept: Note[], other: Note[]): Note[] {
  const notes = kept.slice();
  for (const row of other) {
    const at = notes.findIndex((there) => there.id === row.id || there.highlightId === row.highlightId);
    const there = notes[at];
    if (!there) notes.push(row);
    // Words that are there already change nothing, not even the day of the last change.
    else if (row.id === there.id || !there.text.includes(row.text)) notes[at] = mergeNotes(there, row);
  }
  return notes;
}

function mergeCorrections(kept: Correction[], other: Correction[]): Correction[] {
  const corrections = kept.slice();
  for (const row of other) {
    const at = corrections.findIndex((there) => there.id === row.id || (there.place === row.place && isSamePlace(there.anchor, row.anchor)));
    const there = corrections[at];
    if (!there) corrections.push(row);
    else if (row.updatedAt > there.updatedAt) corrections[at] = { ...row, id: there.id };
  }
  return corrections;
}

function isSamePlace(one: Anchor, other: Anchor): boolean {
  return one.start === other.start && one.end === other.end && one.exact === other.exact && one.prefix === other.prefix;
}
