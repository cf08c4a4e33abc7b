import type { Range } from '../article/mark-ranges.ts';
import type { Quote } from '../model.ts';
import { certaintyOf, isSpeech } from './who-said-what.ts';

/**
 * Who said a passage of the article: it begins and ends in quotations of one speaker, their marks counted in, and holds
 * nobody else's.
 * @param starts where each block starts in the article's text, as `blockStarts` gives it
 * @returns null where it is the writer's, several people's, or where the speaker is unclear
 */
export function speakerOfPassage(quotes: readonly Quote[], starts: readonly number[], passage: Range): string | null {
  const said = quotes.flatMap((quote) => {
    const at = starts[quote.block];
    if (quote.place !== 'body' || at === undefined || !isSpeech(quote)) return [];
    return [{ start: at + quote.start, end: at + quote.end, speaker: certaintyOf(quote) === 'unclear' ? null : quote.speaker }];
  });
  const within = said.filter(({ start, end }) => start < passage.end && end > passage.start);
  const speaker = within[0]?.speaker ?? null;
  const begins = within.some(({ start }) => start - 1 <= passage.start);
  const ends = within.some(({ end }) => end + 1 >= passage.end);
  return begins && ends && within.every((quote) => quote.speaker === speaker) ? speaker : null;
}
