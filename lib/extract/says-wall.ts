import type { PageBlock } from '../dom/cut-blocks.ts';

/** What walls of one kind say, a pattern for each language. */
export type WallWords = readonly RegExp[];

/** Long lists of purposes follow a wall's first words. */
const START = 600;

/** Whether a block says, near its start, what such walls say. */
export function saysWall({ text }: PageBlock, patterns: WallWords): boolean {
  const start = text.slice(0, START);
  return patterns.some((pattern) => pattern.test(start));
}
