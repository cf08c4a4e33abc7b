import type { HiddenReason } from '../../model.ts';
import { ENGLISH_LINES } from './lines-en.ts';
import { GERMAN_LINES } from './lines-de.ts';
import { FRENCH_LINES } from './lines-fr.ts';
import { PORTUGUESE_LINES } from './lines-pt.ts';
import { SPANISH_LINES } from './lines-es.ts';

/** Words by which a line shows itself as clutter. */
export interface LineWords {
  reason: HiddenReason;
  /**
   * The first two letters (`lineStarts`) of all lines that the pattern matches, where it begins with words: most lines
   * begin otherwise, and the pattern, whose first use costs a browser a millisecond, is never tried.
   */
  starts?: string;
  /** For a long pattern that may match anywhere: what every match holds a part of. */
  stems?: RegExp;
  pattern: RegExp;
  /** Only for lines of at most so many words. */
  most: number;
  /** Only for lines that are links for a good part. */
  link?: true;
}

/** The line words of all languages; names of sites and words of other languages stand in many pages. */
export const LINE_WORDS: readonly LineWords[] = [
  ...ENGLISH_LINES,
  ...GERMAN_LINES,
  ...FRENCH_LINES,
  ...SPANISH_LINES,
  ...PORTUGUESE_LINES,
];
