import type { PageBlock } from '../dom/cut-blocks.ts';
import type { PageElement, PageTree } from '../dom/page-tree.ts';

/** The lowest element that holds every chosen block; stray blocks of few words far from the rest are not waited for. */
export function findRoot(page: PageTree, chosen: ReadonlySet<PageBlock>): PageElement {
  const words = new Map<PageElement, number>();
  let all = 0;
  for (const block of chosen) {
    all += block.words;
    words.set(block.element, (words.get(block.element) ?? 0) + block.words);
  }
  for (let at = page.elements.length - 1; at > 0; at--) {
    const element = page.elements[at];
    const own = element ? words.get(element) : undefined;
    if (element?.parent && own) words.set(element.parent, (words.get(element.parent) ?? 0) + own);
  }
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
