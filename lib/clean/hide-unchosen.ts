import { removeBlock, type CleaningStep } from './draft.ts';

/** What the choice of the main text left out and no other step knew a reason for. */
export const hideUnchosen: CleaningStep = {
  name: 'unchosen',
  find(draft) {
    return draft.blocks.filter((block) => !draft.chosen.has(block)).map((block) => removeBlock(block, 'other'));
  },
};
