/** A stretch of a block's text, in UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

/** A piece of text between two borders, with every range that covers it, in the order in which they were given. */
export interface Segment<R extends Range> extends Range {
  ranges: R[];
}

/**
 * Cuts the text from 0 to `length` at the borders of ranges that may overlap, so that each piece can be wrapped once
 * for each range that covers it. Ranges without length, or outside the text, are left out; the pieces leave no gap.
 * @param cuts further places to cut at, where something stands between two pieces
 */
export function cutRanges<R extends Range>(length: number, ranges: readonly R[], cuts: readonly number[] = []): Segment<R>[] {
  const within = ranges.filter((range) => range.start < range.end && range.start < length && range.end > 0);
  const places = new Set([0, length, ...cuts, ...within.flatMap((range) => [range.start, range.end])]);
  const borders = [...places].filter((place) => place >= 0 && place <= length).sort((a, b) => a - b);
  const segments: Segment<R>[] = [];
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    segments.push({ start, end, ranges: within.filter((range) => range.start <= start && range.end >= end) });
  }
  return segments;
}

/** What stands between two blocks in `articleText`. */
const BETWEEN = 2;

/** Where each block starts in the article's text. */
export function blockStarts(blocks: readonly { text: string }[]): number[] {
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += block.text.length + BETWEEN;
    return start;
  });
}

/** A stretch of the article's text as stretches of its blocks; a block that it only touches is left out. */
export function spreadOverBlocks(range: Range, blocks: readonly { text: string }[]): (Range & { block: number })[] {
  const starts = blockStarts(blocks);
  return blocks.flatMap((block, index) => {
    const at = starts[index] ?? 0;
    const [start, end] = [Math.max(0, range.start - at), Math.min(block.text.length, range.end - at)];
    return start < end ? [{ block: index, start, end }] : [];
  });
}
