import type { Correction, Highlight, Note, StoryCard } from '../../model.ts';
import type { StoryText } from '../../store/schema.ts';

/** A saved story with all that belongs to it: what a backup holds of it, and what the bin keeps. */
export interface StoryBundle {
  card: StoryCard;
  /** Null for a link that was never made into a story. */
  text: StoryText | null;
  highlights: Highlight[];
  notes: Note[];
  corrections: Correction[];
}

/** The same in the bin. */
export interface BinnedBundle extends StoryBundle {
  removedAt: number;
}
