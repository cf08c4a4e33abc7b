import { useMemo } from 'preact/hooks';
import { articleText, layBlocks } from '../../../lib/article/blocks.ts';
import { blockStarts, type Range } from '../../../lib/article/mark-ranges.ts';
import type { Highlight, Note, QuotePlace, Story } from '../../../lib/model.ts';
import { findFootnotes } from '../../../lib/reading/footnotes.ts';
import { placeHighlights } from '../../../lib/reading/place-highlights.ts';
import { markKey, type QuoteMark, quoteMarks } from '../../../lib/reading/quote-marks.ts';
import { speakerOfPassage } from '../../../lib/reading/speaker-of-passage.ts';
import { whoSaidWhat } from '../../../lib/reading/who-said-what.ts';
import { type BlockMarks, NO_MARKS } from '../story/inline-nodes.tsx';

/** All that the clean view works out of a story and of what the reader marked in it; worked out again only when that changes. */
export function useStoryMarks(story: Story, highlights: readonly Highlight[], notes: readonly Note[]) {
  const laid = useMemo(() => {
    const blocks = layBlocks(story.article);
    return { blocks, text: articleText(story.article), starts: blockStarts(blocks), footnotes: findFootnotes(blocks) };
  }, [story]);
  const said = useMemo(() => {
    const voices = whoSaidWhat(story);
    const textOf = (place: QuotePlace, block: number): string =>
      ({ title: story.title, dek: story.dek ?? '', 'key-point': story.keyPoints[block] ?? '', body: laid.blocks[block]?.text ?? '' })[place];
    const quotes = quoteMarks(story.quotes, voices, textOf);
    const byQuote = new Map([...quotes.values()].flat().map((mark) => [mark.quote, mark]));
    return { voices, quotes, byQuote, count: byQuote.size };
  }, [story]);
  const placed = useMemo(() => {
    const speakerAt = (place: Range | undefined): string | null => place ? speakerOfPassage(story.quotes, laid.starts, place) : null;
    // As the reader has corrected it since.
    const found = placeHighlights(highlights, notes, laid.text, laid.blocks);
    return { ...found, found: found.found.map((highlight) => ({ ...highlight, speaker: speakerAt(found.places.get(highlight.id)) ?? highlight.speaker })) };
  }, [laid, highlights, notes]);
  const quotesOnly = useMemo(() => inBody(laid.blocks.length, said.quotes), [laid, said]);
  const marks = useMemo(() => {
    const all = new Map(quotesOnly);
    for (const [block, marked] of placed.marks) all.set(block, { quotes: quotesOnly.get(block)?.quotes ?? [], highlights: marked });
    return all;
  }, [quotesOnly, placed]);
  const marksAt = (place: QuotePlace, block: number): BlockMarks => {
    const quotes = said.quotes.get(markKey(place, block));
    return quotes ? { quotes, highlights: [] } : NO_MARKS;
  };
  return { ...laid, ...said, placed, marks, marksAt };
}

function inBody(count: number, quotes: ReadonlyMap<string, QuoteMark[]>): Map<number, BlockMarks> {
  const marks = new Map<number, BlockMarks>();
  for (let block = 0; block < count; block++) {
    const said = quotes.get(markKey('body', block));
    if (said) marks.set(block, { quotes: said, highlights: [] });
  }
  return marks;
}
