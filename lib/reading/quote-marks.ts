import type { Quote, QuotePlace, Stance } from '../model.ts';
import { type Certainty, certaintyOf, isSpeech, type Voice } from './who-said-what.ts';

/** What a view needs to mark one quote in its block. */
export interface QuoteMark {
  start: number;
  end: number;
  /** Index into the story's quotes. */
  quote: number;
  name: string | null;
  initials: string;
  sign: number | null;
  certainty: Certainty;
  role: string | null;
  cue: string | null;
  stance: Stance | null;
  outlet: string | null;
  outletInferred: boolean;
  /** Where the speaker's label stands: before the first quote and after the last of one speaker in a row, marks included. */
  labelBefore: number | null;
  labelAfter: number | null;
}

const OPENING = new Set('“„‟«‹"‘‚\'「『《〈');
const CLOSING = new Set('”“»›"’\'」』》〉');

/** The key under which the marks of a block are found: `markKey('body', 3)`. */
export function markKey(place: QuotePlace, block: number): string {
  return `${place}:${String(block)}`;
}

/**
 * The quotes of a story that are somebody's words, as marks, by `markKey`.
 * @param textOf the text of a block at a place, to find the quotation marks around a quote
 */
export function quoteMarks(quotes: readonly Quote[], voices: readonly Voice[], textOf: (place: QuotePlace, block: number) => string): Map<string, QuoteMark[]> {
  const marks = new Map<string, QuoteMark[]>();
  const voiceOf = new Map(voices.map((voice) => [voice.name, voice]));
  for (const [index, quote] of quotes.entries()) {
    if (!isSpeech(quote)) continue;
    const certainty = certaintyOf(quote);
    const voice = voiceOf.get(certainty === 'unclear' ? null : quote.speaker);
    const text = textOf(quote.place, quote.block);
    const mark: QuoteMark = {
      start: quote.start,
      end: quote.end,
      quote: index,
      name: voice?.name ?? null,
      initials: voice?.initials ?? '?',
      sign: voice?.sign ?? null,
      certainty,
      role: voice?.role ?? null,
      cue: quote.cue,
      stance: quote.stance,
      outlet: quote.outlet,
      outletInferred: quote.outletInferred,
      labelBefore: OPENING.has(text[quote.start - 1] ?? '') ? quote.start - 1 : quote.start,
      labelAfter: CLOSING.has(text[quote.end] ?? '') ? quote.end + 1 : quote.end,
    };
    const key = markKey(quote.place, quote.block);
    const inBlock = marks.get(key);
    if (inBlock) inBlock.push(mark);
    else marks.set(key, [mark]);
  }
  for (const inBlock of marks.values()) joinRuns(inBlock);
  return marks;
}

/** Of quotes of one speaker in a row, only the first keeps its label before, only the last its label after. */
function joinRuns(marks: QuoteMark[]): void {
  marks.sort((a, b) => a.start - b.start);
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    if (!next || next.name !== mark.name || next.certainty !== mark.certainty) continue;
    mark.labelAfter = null;
    next.labelBefore = null;
  }
}
