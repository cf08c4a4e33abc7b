/**
 * A stretch of a block's text as a range of the page; null where the block is not shown. Letters are counted as
 * `readSelection` counts them: a line break is one, what lies beside the text is none.
 */
export function rangeInBlock(article: Element, block: number, start: number, end: number): Range | null {
  const element = article.querySelector(`[data-block="${String(block)}"]`);
  if (!element) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof HTMLElement && node.dataset.aside !== undefined ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const range = document.createRange();
  let [at, isBegun] = [0, false];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) at += 1;
    if (!(node instanceof Text)) continue;
    const { length } = node.data;
    if (!isBegun && at + length > start) {
      range.setStart(node, Math.max(0, start - at));
      isBegun = true;
    }
    if (isBegun && at + length >= end) {
      range.setEnd(node, Math.max(0, end - at));
      return range;
    }
    at += length;
  }
  return null;
}
