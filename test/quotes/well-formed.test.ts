import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/model.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { readStory } from './quotes-of.ts';

const MARKS = ['"', '“', '”', '„', "'", '‘', '’', '‚', '«', '»', '‹', '›', '「', '」', '\n', ' ', '. ', ', ', ': ', '\ud800', '\udc00', '🎬'];
const WORDS = ['Orla Finch', 'she', 'he', 'said', 'told', 'the actress', 'I', 'Q:', 'a source', '’s', 'according to', 'in', '-', '\u0000', 'é', 'ß', '١٢'];
const piece = fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 }));
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' '));
const kind = fc.constantFrom<Block['kind']>('paragraph', 'heading', 'list-item', 'quotation', 'embed', 'preformatted', 'cell');
const input = fc.record({
  title: text, dek: fc.option(text), keyPoints: fc.array(text, { maxLength: 2 }), byline: fc.array(text, { maxLength: 2 }), siteName: text,
  language: fc.constantFrom('en', 'de', 'fr', 'es', 'pl', '', 'x-💥'), blocks: fc.array(fc.record({ kind, text }), { maxLength: 6 }),
  strong: fc.array(fc.nat(8), { maxLength: 6 }),
}); // prettier-ignore

describe('quotes of any text whatever', () => {
  it('are well-formed: in range, in order, the words that stand there, a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(input, (story) => {
        const { quotes } = findQuotes(story);
        const order = ['title', 'dek', 'key-point', 'body'];
        let last = { rank: -1, block: -1, start: -1 };
        for (const quote of quotes) {
          const whole = quote.place === 'title' ? story.title : quote.place === 'dek' ? story.dek : quote.place === 'key-point' ? story.keyPoints[quote.block] : story.blocks[quote.block]?.text;
          expect(whole).toBeDefined();
          expect(quote.start).toBeGreaterThanOrEqual(0);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.text).toBe(whole?.slice(quote.start, quote.end));
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          if (quote.speaker === null) expect(quote.confidence).toBe(0);
          const here = { rank: order.indexOf(quote.place), block: quote.block, start: quote.start };
          const after = here.rank > last.rank || (here.rank === last.rank && (here.block > last.block || (here.block === last.block && here.start >= last.start)));
          expect(after || story.blocks[quote.block]?.kind === 'quotation').toBe(true);
          last = here;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['200,000 opening marks', '“'.repeat(200_000)],
    ['200,000 straight marks', '" '.repeat(200_000)],
    ['200,000 single marks', " 'a".repeat(200_000)],
    ['a paragraph of a megabyte', '“We were late,” Orla Finch said. '.repeat(31_000)],
    ['a megabyte without a blank', 'a'.repeat(1_000_000)],
    ['20,000 names', 'Orla Finch, '.repeat(20_000)],
    ['100,000 reporting words', 'said '.repeat(100_000)],
    ['a title given 4,000 times', 'Minister Orla Finch spoke. The minister said “we go on” there. The actress said “no” to the minister. '.repeat(4_000)],
    ['one open mark before a megabyte', `“${'we came and went, '.repeat(55_000)}`],
  ])('are found in time that grows with the length: %s', { timeout: 60_000 }, (_name, paragraph) => {
    const started = performance.now();
    readStory([paragraph]);
    expect(performance.now() - started).toBeLessThan(40_000);
  });
});
