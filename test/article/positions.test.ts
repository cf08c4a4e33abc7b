import { expect, it } from 'vitest';
import { blockRanges, textPosition } from '../../lib/article/positions.ts';
import type { Block } from '../../lib/model.ts';

const BLOCKS: Block[] = [
  { kind: 'paragraph', text: 'One.' },
  { kind: 'heading', text: 'Two' },
  { kind: 'paragraph', text: 'Three, four.' },
];

it('a place in a block has one position in the text, blank lines counted', () => {
  expect(textPosition(BLOCKS, 2, 7)).toBe('One.\n\nTwo\n\nThree, '.length);
});

it('a stretch over several blocks is cut at their ends', () => {
  expect(blockRanges(BLOCKS, 2, 'One.\n\nTwo\n\nThree'.length)).toEqual([
    { block: 0, start: 2, end: 4 },
    { block: 1, start: 0, end: 3 },
    { block: 2, start: 0, end: 5 },
  ]);
});

it('a stretch in the gap between two blocks marks nothing', () => {
  expect(blockRanges(BLOCKS, 4, 6)).toEqual([]);
});
