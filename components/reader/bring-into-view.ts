/**
 * Brings an element on screen. One in the panels' own column moves that column alone: the story beside it stays where
 * it is being read.
 */
export function bringIntoView(element: Element | null | undefined, block: 'start' | 'center' | 'nearest'): void {
  if (!element) return;
  const column = element.closest('.panels-scroll');
  if (!column || getComputedStyle(column).overflowY === 'visible') {
    element.scrollIntoView({ block });
    return;
  }
  const [outer, inner] = [column.getBoundingClientRect(), element.getBoundingClientRect()];
  // At the top its own upper edge, a line, is out of sight.
  const room = block === 'start' ? -1 : Math.max(0, (outer.height - inner.height) / 2);
  column.scrollBy({ top: inner.top - outer.top - room });
}
