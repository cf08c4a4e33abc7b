import { foldText } from '../extract/fold-text.ts';
import { removeBlock, type CleaningStep } from './draft.ts';

/** The headline and the line below it stand above the story already: a copy in the text is taken out without a report. */
export const hideTitle: CleaningStep = {
  name: 'title',
  find(draft) {
    const said = new Set([draft.title, draft.dek ?? ''].map(foldText).filter(Boolean));
    return draft.blocks
      .slice(0, 12)
      .filter((block) => said.has(foldText(block.text)))
      .map((block) => ({ ...removeBlock(block, 'duplicate-text'), silent: true }));
  },
};
