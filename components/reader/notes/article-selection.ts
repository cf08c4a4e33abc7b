import type { Range as Stretch } from '../../../lib/article/mark-ranges.ts';

/** A selection in the story: where it stands in the article's text, and where on the page it ends. */
export interface StorySelection extends Stretch {
  /** The box of its last line, in page coordinates. */
  box: { left: number; right: number; top: number; bottom: number };
}

/**
 * What is selected of the article, as offsets into its text; null where nothing of it is. What lies beside the text
 * (speakers' labels, pictures) does not count.
 * @param starts where each block starts in the article's text, as `blockStarts` gives it
 */
export function readSelection(article: Element, starts: readonly number[]): StorySelection | null {
  const selection = article.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-block]')].filter((block) => range.intersectsNode(block));
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  if (!first || !last) return null;
  const from = startOf(first, starts) + (first.contains(range.startContainer) ? lengthBefore(first, range.startContainer, range.startOffset) : 0);
  const end = last.contains(range.endContainer) ? lengthBefore(last, range.endContainer, range.endOffset) : lengthBefore(last, last, last.childNodes.length);
  const [start, to] = [from, startOf(last, starts) + end];
  if (start >= to) return null;
  const lines = range.getClientRects();
  const line = lines[lines.length - 1] ?? range.getBoundingClientRect();
  return { start, end: to, box: { left: line.left + scrollX, right: line.right + scrollX, top: line.top + scrollY, bottom: line.bottom + scrollY } };
}

function startOf(block: HTMLElement, starts: readonly number[]): number {
  return starts[Number(block.dataset.block)] ?? 0;
}

/** Letters of a block before a point in it; a line break is one, what is beside the text none. */
function lengthBefore(block: Element, container: Node, offset: number): number {
  const point = block.ownerDocument.createRange();
  point.setStart(container, offset);
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof HTMLElement && node.dataset.aside !== undefined ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (point.comparePoint(node, 0) > 0) break;
    if (node === container && node instanceof Text) return length + offset;
    if (node instanceof Text) length += node.data.length;
    else if (node instanceof HTMLBRElement) length += 1;
  }
  return length;
}
