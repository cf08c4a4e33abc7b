import { describe, expect, it } from 'vitest';
import { blockStarts } from '../../lib/article/mark-ranges.ts';
import type { Quote } from '../../lib/model.ts';
import { speakerOfPassage } from '../../lib/reading/speaker-of-passage.ts';
import { sampleStory } from '../story-samples.ts';

const BLOCKS = ['“It was late,” she said. “Very late.”', '“And cold.”', '“Not that cold,” Tom said.'];
const TEXT = BLOCKS.join('\n\n');
const starts = blockStarts(BLOCKS.map((text) => ({ text })));

function quoteOf(words: string, block: number, change: Partial<Quote> = {}): Quote {
  const [sample] = sampleStory().quotes;
  const start = BLOCKS[block]?.indexOf(words) ?? -1;
  if (!sample || start < 0) throw new Error(`no such words: ${words}`);
  return { ...sample, text: words, block, start, end: start + words.length, speaker: 'Ana Reyes', confidence: 1, ...change };
}
const quotes = [quoteOf('It was late,', 0), quoteOf('Very late.', 0), quoteOf('And cold.', 1), quoteOf('Not that cold,', 2, { speaker: 'Tom Oduya' })];
const whoSaid = (words: string, of = quotes): string | null => {
  const start = TEXT.indexOf(words);
  return speakerOfPassage(of, starts, { start, end: start + words.length });
};

describe('who said a marked passage', () => {
  it.each([
    ['some words of a quotation', 'was late', 'Ana Reyes'],
    ['a whole one with its marks', '“It was late,”', 'Ana Reyes'],
    ['two of one speaker with the writer between them', 'It was late,” she said. “Very late.', 'Ana Reyes'],
    ['two of one speaker over two paragraphs', 'Very late.”\n\n“And cold.', 'Ana Reyes'],
    ['two speakers', 'And cold.”\n\n“Not that cold', null],
    ['the writer', 'she said', null],
    ['a quotation and the writer after it', 'was late,” she said.', null],
  ])('%s', (_what, words, speaker) => {
    expect(whoSaid(words)).toBe(speaker);
  });

  it('nobody, where that is unclear', () => {
    expect(whoSaid('was late', [quoteOf('It was late,', 0, { confidence: 0.2 })])).toBeNull();
  });
});
