import type { PageBlock } from '../dom/cut-blocks.ts';

/** What walls of one kind say. */
export interface WallWords {
  /** What every match of a pattern holds a part of: most lines hold none, and a pattern's first use costs a browser a millisecond. */
  stems: RegExp;
  /** One for each language. */
  patterns: readonly RegExp[];
}

/** Long lists of purposes follow a wall's first words. */
const START = 600;

/** Whether a block says, near its start, what such walls say. */
export function saysWall({ text }: PageBlock, { stems, patterns }: WallWords): boolean {
  const start = text.slice(0, START);
  return stems.test(start) && patterns.some((pattern) => pattern.test(start));
}
