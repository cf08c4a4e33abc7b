import type { PageBlock } from '../dom/cut-blocks.ts';
import type { PageElement, PageTree } from '../dom/page-tree.ts';

/** For each element the sum of a figure over all blocks below it, in one pass over the page. */
export function sumBelow(
  page: PageTree,
  blocks: Iterable<PageBlock>,
  figure: (block: PageBlock) => number,
): Map<PageElement, number> {
  const sums = new Map<PageElement, number>();
  for (const block of blocks) {
    const value = figure(block);
    if (value) sums.set(block.element, (sums.get(block.element) ?? 0) + value);
  }
  for (let at = page.elements.length - 1; at > 0; at--) {
    const element = page.elements[at];
    const own = element ? sums.get(element) : undefined;
    if (element?.parent && own) sums.set(element.parent, (sums.get(element.parent) ?? 0) + own);
  }
  return sums;
}
