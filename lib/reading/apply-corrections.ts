import { layBlocks } from '../article/blocks.ts';
import type { Correction, Person, Quote, QuotePlace, Story } from '../model.ts';
import { makeAnchor } from '../notes/anchor.ts';
import { asSpoken } from './as-spoken.ts';

/** What the reader says of a quote. */
export type Verdict = Pick<Correction, 'isQuote' | 'speaker'>;

/** A story as the reader has corrected it. */
export interface CorrectedStory {
  story: Story;
  /** Which correction holds for which of the story's quotes, by the quote's index. */
  byQuote: Map<number, Correction>;
  /** Corrections whose words are no longer quoted in the story; they are kept, and hold again when the words are back. */
  waiting: Correction[];
}

/**
 * Puts the reader's corrections into a story: the speaker that they named, none where it is unclear, and no quotation
 * where they said so. What they said is sure.
 */
export function applyCorrections(story: Story, corrections: readonly Correction[]): CorrectedStory {
  const done: CorrectedStory = { story, byQuote: new Map(), waiting: [] };
  if (corrections.length === 0) return done;
  const textOf = quoteContext(story);
  const quotes = [...story.quotes];
  for (const correction of [...corrections].sort((a, b) => b.updatedAt - a.updatedAt)) {
    const index = findQuote(story.quotes, correction, textOf, done.byQuote);
    const quote = quotes[index];
    if (!quote) done.waiting.push(correction);
    else {
      quotes[index] = corrected(quote, correction);
      done.byQuote.set(index, correction);
    }
  }
  done.story = { ...story, quotes, people: withNamed(story.people, corrections) };
  return done;
}

/** What a correction of this quote is anchored by: its words and what stands around them in its block. */
export function anchorOfQuote(story: Story, quote: Quote): Pick<Correction, 'place' | 'anchor'> {
  return { place: quote.place, anchor: makeAnchor(quoteContext(story)(quote.place, quote.block), quote.start, quote.end) };
}

function quoteContext(story: Story): (place: QuotePlace, block: number) => string {
  const blocks = layBlocks(story.article);
  return (place, block) => ({ title: story.title, dek: story.dek ?? '', 'key-point': story.keyPoints[block] ?? '', body: blocks[block]?.text ?? '' })[place];
}

function corrected(quote: Quote, { isQuote, speaker }: Correction): Quote {
  if (!isQuote) return { ...quote, kind: 'scare', speaker: null };
  const kind = quote.kind === 'title' || quote.kind === 'scare' ? 'statement' : quote.kind;
  // Whom the sentence names was found for the other speaker.
  return { ...quote, kind, speaker, confidence: speaker === null ? 0 : 1, mention: speaker === quote.speaker ? quote.mention : null };
}

/** Of the quotes with the same words the one whose surroundings fit best; -1 where the words are not quoted any more. */
function findQuote(quotes: readonly Quote[], { place, anchor }: Correction, textOf: (place: QuotePlace, block: number) => string, taken: ReadonlyMap<number, Correction>): number {
  let best = -1;
  let bestScore = -1;
  for (const [index, quote] of quotes.entries()) {
    if (quote.place !== place || taken.has(index) || plain(quote.text) !== plain(anchor.exact)) continue;
    const there = makeAnchor(textOf(quote.place, quote.block), quote.start, quote.end);
    const score = shared(there.suffix, anchor.suffix) + shared(reversed(there.prefix), reversed(anchor.prefix));
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

/** Words alone: an editor who exchanges an apostrophe or a dash has not changed what was said. */
function plain(text: string): string {
  return asSpoken(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // "It’s – fine." gives "it s fine"
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function withNamed(people: readonly Person[], corrections: readonly Correction[]): Person[] {
  const all = [...people];
  for (const { speaker } of corrections) {
    if (speaker !== null && !all.some(({ name }) => name === speaker)) all.push({ name: speaker, kind: 'person', role: null, forms: [speaker], mentions: 0 });
  }
  return all;
}
