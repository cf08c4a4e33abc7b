import { foldText } from '../extract/fold-text.ts';
import { HEADINGS } from '../dom/tags.ts';
import { removeBlock, type CleaningStep } from './draft.ts';

/** The title's or the standfirst's copies are looked for among so many first lines; headings everywhere. */
const FIRST_LINES = 12;
/** The number of a slide in front of its heading: "01/7". */
const COUNTER = /^\d{1,3} ?\/ ?\d{1,3}(?=\D)/;

/** The headline and the line below it stand above the story already: a copy or another form of it in the text is taken out without a report. */
export const hideTitle: CleaningStep = {
  name: 'title',
  find(draft) {
    const said = new Set([draft.title, draft.dek ?? ''].map(foldText).filter(Boolean));
    return draft.blocks.flatMap((block, at) => {
      if (at >= FIRST_LINES && !HEADINGS.has(block.element.tag)) return [];
      const isOther = draft.page.attribute(block.element, 'itemprop') === 'alternativeHeadline';
      return isOther || said.has(foldText(block.text.replace(COUNTER, ''))) ? [{ ...removeBlock(block, 'duplicate-text'), silent: true }] : [];
    });
  },
};
