import { findFigure, isSlide } from '../article/build-figure.ts';
import { isInside, isSkipped, type PageElement } from '../dom/page-tree.ts';
import { MEDIA } from '../dom/tags.ts';
import type { CleaningStep, Removal } from './draft.ts';
import { isEntryHeading } from './entry-heading.ts';
import { sumBelow } from './sum-below.ts';

/** An entry's picture begins within so many elements below its heading. */
const ENTRY = 8;

/**
 * Pictures and players that belong to what went: they stand in a box of which no words are left, or behind the story's
 * last words without a caption. Runs after all steps that take words out.
 */
export const hideStrayPictures: CleaningStep = {
  name: 'stray-pictures',
  find(draft) {
    const kept = sumBelow(draft.page, draft.blocks, (block) => block.words);
    const last = draft.blocks.at(-1);
    const end = (last?.element.last ?? 0) + (last && isEntryHeading(last) ? ENTRY : 0);
    const removals: Removal[] = [];
    for (let index = draft.root.index; index <= draft.root.last; index++) {
      const element = draft.page.elements[index];
      if (!element || !MEDIA.has(element.tag) || element.parent?.tag === 'picture' || draft.captioned.has(element)) continue;
      const figure = findFigure(element, draft.root) ?? element;
      if (isSlide(figure)) continue;
      if (isStray(figure, draft.root, kept) || (figure.index > end && !figure.words)) {
        removals.push({ reason: 'other', nodes: [figure], text: '', silent: true });
      }
    }
    return removals;
  },
};

function isStray(figure: PageElement, root: PageElement, kept: ReadonlyMap<PageElement, number>): boolean {
  for (let at = figure.parent; at && at !== root && isInside(at, root); at = at.parent) {
    if (kept.get(at)) return false;
    if (isSkipped(at) || at.words > figure.words) return true;
  }
  return false;
}
