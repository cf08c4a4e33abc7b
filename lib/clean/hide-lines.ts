import type { HiddenReason } from '../model.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import { removeBlock, type CleaningStep } from './draft.ts';
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
  if (block.words > LONGEST_LINE) return null;
  const linked = block.linkWords >= block.words * 0.4;
  for (const { reason, pattern, most, link } of LINE_WORDS) {
    if (block.words <= most && (!link || linked) && pattern.test(block.text)) return reason;
  }
  return null;
}

/** No line of clutter that words alone tell is longer. */
const LONGEST_LINE = 90;
