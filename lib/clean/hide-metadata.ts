import type { PageElement } from '../dom/page-tree.ts';
import { runText } from '../dom/cut-blocks.ts';
import { isInside } from '../dom/page-tree.ts';
import type { CleaningStep, Removal } from './draft.ts';

/** An element of more words is not only a line above the story. */
const MOST_WORDS = 160;

/** Headline, standfirst, names, date and key points where the page prints them: the Story says them apart. No report. */
export const hideMetadata: CleaningStep = {
  name: 'metadata',
  find(draft) {
    return draft.saidApart.flatMap((element): Removal[] => {
      if (element.words > MOST_WORDS || !isInside(element, draft.root) || element === draft.root) return [];
      return [{ reason: 'other', nodes: [element], text: textOf(element), silent: true }];
    });
  },
};

function textOf(element: PageElement): string {
  return runText(element.children).slice(0, 500);
}
