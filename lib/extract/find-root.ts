import type { PageBlock } from '../dom/cut-blocks.ts';
import { sumBelow } from '../clean/sum-below.ts';
import type { PageElement, PageTree } from '../dom/page-tree.ts';

/** The lowest element that holds every chosen block; stray blocks of few words far from the rest are not waited for. */
export function findRoot(page: PageTree, chosen: readonly PageBlock[]): PageElement {
  const words = sumBelow(page, chosen, proseWords);
  const all = words.get(page.root) ?? 0;
  let root = page.root;
  for (;;) {
    const next = root.children.find(
      (child): child is PageElement => child.kind === 'element' && (words.get(child) ?? 0) >= all * HOLDS,
    );
    if (!next) return root;
    root = next;
  }
}

/** The share of the chosen words that the root must hold. */
const HOLDS = 0.97;

/** Words of a block that count as prose of a story: none for short lines and for lists of links. */
function proseWords(block: PageBlock): number {
  return block.words >= 8 && block.linkWords < block.words * 0.6 ? block.words - block.linkWords : 0;
}
