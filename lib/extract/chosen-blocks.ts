import { withoutSpace, type Kept } from './readability-choice.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import type { PageElement, PageNode } from '../dom/page-tree.ts';

/** The blocks whose elements or words are among the kept ones. */
export function chosenBlocks(blocks: readonly PageBlock[], { numbers, texts }: Kept): Set<PageBlock> {
  const chosen = new Set<PageBlock>();
  for (const block of blocks) {
    const kept = isKept(block.element, numbers) || block.nodes.some((node) => hasKept(node, numbers));
    if (kept || texts.has(withoutSpace(block.text))) chosen.add(block);
  }
  return chosen;
}

/** Readability folds a wrapper and its only child into one element, which then carries the wrapper's number. */
function isKept(element: PageElement, kept: ReadonlySet<number>): boolean {
  let at: PageElement | null = element;
  while (at) {
    if (kept.has(at.index)) return true;
    const parent: PageElement | null = at.parent;
    if (!parent || parent.children.some((child) => child !== at && (child.kind === 'element' || child.value.trim()))) return false;
    at = parent;
  }
  return false;
}

function hasKept(node: PageNode, kept: ReadonlySet<number>): boolean {
  return node.kind === 'element' && (kept.has(node.index) || node.children.some((child) => hasKept(child, kept)));
}
