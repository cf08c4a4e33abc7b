import type { Block } from '../model.ts';
import type { QuoteMark } from './quote-marks.ts';

/** What is spoken in one breath: a sentence, or the part of one that is in a speaker's or in the writer's words. */
export interface Utterance {
  /** Index of the block; null for the headline and the dek, which stand above the article. */
  block: number | null;
  /** Where the words stand in the block's text. */
  start: number;
  end: number;
  text: string;
  /** Whose words these are; null for the narrator. */
  speaker: string | null;
}

/** What is not said: quotation marks and spaces at the ends of a piece. */
const SILENT_BEFORE = /^[\s“”„‟«»‹›"‘‚「」『』]+/u;
const SILENT_AFTER = /[\s“”„‟«»‹›"‘‚「」『』]+$/u;
/** "Mr. ", "St. ": a stop after which the sentence goes on. */
const GOES_ON = /(?:^|\s)(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Jr|Sr|Gen|Sen|Rep|vs|No|Mme|Mlle|Hr|Fr|Sra?|Dra?)\.\s*$/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * A story as what a voice says of it, in order: headline, dek, and the blocks sentence by sentence. A sentence that
 * holds somebody's words is cut at their borders, so that each piece has one voice.
 * @param quotesIn the quotes of a block, by its index
 */
export function planReading(
  story: { title: string; dek: string | null; language: string },
  blocks: readonly Block[],
  quotesIn: (block: number) => readonly QuoteMark[],
): Utterance[] {
  const segmenter = sentenceSegmenter(story.language);
  const head = [story.title, story.dek ?? ''].flatMap((text) => pieces(text, [], segmenter)).map((piece) => ({ ...piece, block: null }));
  const body = blocks.flatMap(({ text }, block) => pieces(text, quotesIn(block), segmenter).map((piece) => ({ ...piece, block })));
  return [...head, ...body];
}

/** The first utterance of the paragraph before (-1) or after (1) the one that holds `index`; back from its middle to its own start. */
export function paragraphStep(plan: readonly Utterance[], index: number, step: 1 | -1): number {
  const block = plan[index]?.block;
  if (step > 0) {
    const next = plan.findIndex((one, at) => at > index && one.block !== block);
    return next < 0 ? plan.length - 1 : next;
  }
  const own = plan.findIndex((one) => one.block === block);
  if (own < index) return own;
  const before = plan[own - 1]?.block;
  return before === undefined ? 0 : plan.findIndex((one) => one.block === before);
}

/** The utterance at or after a block; the first of all where none is. */
export function utteranceAt(plan: readonly Utterance[], block: number): number {
  return Math.max(0, plan.findIndex((one) => one.block !== null && one.block >= block));
}

function pieces(text: string, quotes: readonly QuoteMark[], segmenter: Intl.Segmenter): Omit<Utterance, 'block'>[] {
  const spoken = quotes.filter(({ name }) => name !== null);
  const borders = new Set([...sentenceStarts(text, segmenter), ...spoken.flatMap(({ start, end }) => [start, end]), text.length]);
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(1).flatMap((to, index) => {
    const from = places[index] ?? 0;
    const raw = text.slice(from, to);
    const start = from + (SILENT_BEFORE.exec(raw)?.[0].length ?? 0);
    const said = text.slice(start, to).replace(SILENT_AFTER, '');
    if (!SAYS_SOMETHING.test(said)) return [];
    const speaker = spoken.find((quote) => quote.start <= from && quote.end >= to)?.name ?? null;
    return [{ start, end: start + said.length, text: said, speaker }];
  });
}

function sentenceStarts(text: string, segmenter: Intl.Segmenter): number[] {
  const starts: number[] = [];
  for (const { index } of segmenter.segment(text)) {
    if (index === 0 || !GOES_ON.test(text.slice(Math.max(0, index - 8), index))) starts.push(index);
  }
  return starts;
}

/** What a page calls its language need not be one: then the rules that hold everywhere. */
function sentenceSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter(undefined, { granularity: 'sentence' });
    throw error;
  }
}
