import type { HiddenReason } from '../model.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import { removeBlock, type CleaningStep } from './draft.ts';
import { lineStarts } from './line-starts.ts';
import { LINE_WORDS } from './words/lines.ts';

/** Lines that by their words are no part of a story: "RELATED: …", "Sign up for our newsletter", "Advertisement". */
export const hideLines: CleaningStep = {
  name: 'lines',
  find(draft) {
    return draft.blocks.flatMap((block) => {
      const reason = lineReason(block);
      return reason ? [removeBlock(block, reason)] : [];
    });
  },
};

/** Why a line is clutter by its words; null where it is not. */
export function lineReason(block: PageBlock): HiddenReason | null {
  if (block.words > LONGEST_LINE || isScore(block)) return null;
  const linked = block.linkWords >= block.words * 0.4;
  const begins = lineStarts(block.text);
  for (const { reason, starts, stems, pattern, most, link } of LINE_WORDS) {
    if (block.words > most || (link && !linked)) continue;
    if (starts && begins && !begins.some((start) => starts.includes(start))) continue;
    if (stems && !stems.test(block.text)) continue;
    const found = pattern.exec(block.text);
    if (found && found.index <= Math.max(FREE_START, block.text.length * LEAD)) return reason;
  }
  return null;
}

/** "3/5" in a box for ratings is what a review says, not the number of a slide. */
function isScore({ element, text }: PageBlock): boolean {
  return /^\d[\d.]* ?\/ ?\d+$/.test(text) && / (?:ratings?|scores?|stars) /.test(`${element.names}${element.parent?.names ?? ''}`);
}

/** A call that comes only after so many characters, and after this share of the line, ends a paragraph of the story. */
const FREE_START = 60;
const LEAD = 0.3;

/** No line of clutter that words alone tell is longer. */
const LONGEST_LINE = 90;
