import { spreadOverBlocks } from '../article/mark-ranges.ts';
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
  /** Those whose words are no longer in the story. */
  lost: Highlight[];
}

/**
 * Finds every highlight again in the story as it is now.
 * @param text the article's text, as `articleText` gives it for the same blocks
 */
export function placeHighlights(highlights: readonly Highlight[], notes: readonly Note[], text: string, blocks: readonly { text: string }[]): PlacedHighlights {
  const noted = new Set(notes.map((note) => note.highlightId));
  const placed: PlacedHighlights = { marks: new Map(), found: [], lost: [] };
  const starts = new Map<string, number>();
  for (const highlight of highlights) {
    const place = findAnchor(text, highlight.anchor);
    if (!place) {
      placed.lost.push(highlight);
      continue;
    }
    placed.found.push(highlight);
    starts.set(highlight.id, place.start);
    for (const { block, start, end } of spreadOverBlocks(place, blocks)) {
      const mark = { start, end, id: highlight.id, colour: highlight.colour, hasNote: noted.has(highlight.id) };
      placed.marks.set(block, [...(placed.marks.get(block) ?? []), mark]);
    }
  }
  placed.found.sort((a, b) => (starts.get(a.id) ?? 0) - (starts.get(b.id) ?? 0));
  return placed;
}
