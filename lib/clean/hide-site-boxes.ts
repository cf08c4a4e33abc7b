import { siteBoxes } from '../extract/site-rules.ts';
import { isSkipped, type PageElement } from '../dom/page-tree.ts';
import { runText } from '../dom/cut-blocks.ts';
import type { CleaningStep, Removal } from './draft.ts';
import { sumBelow } from './sum-below.ts';

/** A box that holds this share of the story is the story, whatever its site was known for. */
const STORY_SHARE = 0.3;

/** Boxes that only knowledge of the site tells apart; the facts stand in the registry of site rules. */
export const hideSiteBoxes: CleaningStep = {
  name: 'site-boxes',
  find(draft) {
    const boxes = siteBoxes(draft.url);
    if (!boxes.length) return [];
    const chosen = sumBelow(draft.page, draft.blocks, (block) => (draft.chosen.has(block) ? block.words : 0));
    const all = chosen.get(draft.page.root) ?? 0;
    const removals: Removal[] = [];
    const waiting: PageElement[] = [draft.root];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      const { names } = element;
      const box = element === draft.root || names === ' ' ? undefined : boxes.find((known) => known.names.test(names));
      if (box && (chosen.get(element) ?? 0) <= all * STORY_SHARE) {
        removals.push({ reason: box.reason, nodes: [element], text: runText(element.children).slice(0, 2_000) });
        continue;
      }
      for (const child of element.children) if (child.kind === 'element' && !isSkipped(child) && !child.hidden) waiting.push(child);
    }
    return removals;
  },
};
