import type { Block } from '../model.ts';

/** What stands between two blocks in an article's text. */
const GAP = '\n\n'.length;

/** A stretch of one block, in UTF-16 units. */
export interface BlockRange {
  block: number;
  start: number;
  end: number;
}

/** Where a place in a block stands in the article's text (`articleText`). */
export function textPosition(blocks: readonly Block[], block: number, offset: number): number {
  let position = 0;
  for (const before of blocks.slice(0, block)) position += before.text.length + GAP;
  return position + offset;
}

/** Cuts a stretch of the article's text into the stretches of its blocks; gaps between blocks belong to none. */
export function blockRanges(blocks: readonly Block[], start: number, end: number): BlockRange[] {
  const ranges: BlockRange[] = [];
  let position = 0;
  for (const [index, block] of blocks.entries()) {
    const from = Math.max(start, position) - position;
    const to = Math.min(end, position + block.text.length) - position;
    if (from < to) ranges.push({ block: index, start: from, end: to });
    position += block.text.length + GAP;
  }
  return ranges;
}
