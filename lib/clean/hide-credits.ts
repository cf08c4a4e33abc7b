import { isCreditElement, isCreditLine } from './credit-shape.ts';
import { removeBlock, type CleaningStep } from './draft.ts';

/** Lines between the paragraphs that only say who made a picture. */
export const hideCredits: CleaningStep = {
  name: 'credits',
  find(draft) {
    return draft.blocks
      .filter((block) => isCreditLine(block.text) || isCreditElement(block.element))
      .map((block) => removeBlock(block, 'image-credit'));
  },
};
