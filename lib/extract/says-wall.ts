import type { PageBlock } from '../dom/cut-blocks.ts';

/** What walls of one kind say. */
export interface WallWords {
  /** Stems of which every match of `patterns` holds one: where none of them stands, and that is on most pages, no pattern need be tried. */
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
