import { type Range, spreadOverBlocks } from '../article/mark-ranges.ts';
import type { Highlight, HighlightColour, Note } from '../model.ts';
import { findAnchor } from '../notes/anchor.ts';

/** What a view needs to mark one highlight in a block. */
export interface HighlightMark {
  start: number;
  end: number;
  id: string;
  colour: HighlightColour;
  hasNote: boolean;
}

export interface PlacedHighlights {
  /** By index of the block. */
  marks: Map<number, HighlightMark[]>;
  /** Those that were found, in the order of the text. */
  found: Highlight[];
  /** Where those stand in the article's text, by their ids. */
  places: Map<string, Range>;
  /** Those whose words are no longer in the story. */
  lost: Highlight[];
}

/**
 * Finds every highlight again in the story as it is now.
 * @param text the article's text, as `articleText` gives it for the same blocks
 */
export function placeHighlights(highlights: readonly Highlight[], notes: readonly Note[], text: string, blocks: readonly { text: string }[]): PlacedHighlights {
  const noted = new Set(notes.map((note) => note.highlightId));
  const placed: PlacedHighlights = { marks: new Map(), found: [], places: new Map(), lost: [] };
  for (const highlight of highlights) {
    const place = findAnchor(text, highlight.anchor);
    if (!place) {
      placed.lost.push(highlight);
      continue;
    }
    placed.found.push(highlight);
    placed.places.set(highlight.id, place);
    for (const { block, start, end } of spreadOverBlocks(place, blocks)) {
      const mark = { start, end, id: highlight.id, colour: highlight.colour, hasNote: noted.has(highlight.id) };
      placed.marks.set(block, [...(placed.marks.get(block) ?? []), mark]);
    }
  }
  placed.found.sort((a, b) => (placed.places.get(a.id)?.start ?? 0) - (placed.places.get(b.id)?.start ?? 0));
  return placed;
}
