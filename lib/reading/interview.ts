import type { Block } from '../model.ts';
import { asSpoken } from './as-spoken.ts';
import type { QuoteMark } from './quote-marks.ts';
import type { Certainty } from './who-said-what.ts';

/** What one speaker says before somebody else does. */
export interface Turn {
  kind: 'turn';
  name: string | null;
  sign: number | null;
  certainty: Certainty;
  role: string | null;
  words: { quote: number; text: string }[];
}

/** A sub-heading of the story between turns. */
export interface InterviewHeading {
  kind: 'heading';
  block: number;
  title: string;
}

/**
 * The quotations of a story's body alone, as an interview: who speaks, and their words, in the story's order. A
 * sub-heading comes before the first turn under it; one without quotations is left out.
 * @param quotesIn the quotes of a block, by its index
 */
export function interviewOf(blocks: readonly Block[], quotesIn: (block: number) => readonly QuoteMark[]): (Turn | InterviewHeading)[] {
  const items: (Turn | InterviewHeading)[] = [];
  let heading: InterviewHeading | null = null;
  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind === 'heading') heading = { kind: 'heading', block: index, title: text.trim() };
    for (const mark of quotesIn(index)) {
      const words = { quote: mark.quote, text: asSpoken(text.slice(mark.start, mark.end)) };
      if (heading) items.push(heading);
      heading = null;
      const last = items.at(-1);
      if (last?.kind === 'turn' && last.name === mark.name && last.certainty === mark.certainty && mark.name !== null) last.words.push(words);
      else items.push({ kind: 'turn', name: mark.name, sign: mark.sign, certainty: mark.certainty, role: mark.role, words: [words] });
    }
  }
  return items;
}
