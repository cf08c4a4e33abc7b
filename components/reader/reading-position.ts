/** The bar above the story covers this much of the window; the line that is being read is under it. */
const LINE = 72;
/** So near to the story's end counts as its end. */
const END = 80;

/**
 * How far the reader got: the blocks above the line under the bar, as a share of all. It does not depend on the
 * window's width or the size of the letters; at the story's end it is 1.
 */
export function readPosition(article: Element): number {
  const blocks = [...article.querySelectorAll('[data-block]')];
  if (blocks.length === 0) return 0;
  if (article.getBoundingClientRect().bottom <= innerHeight + END) return scrollY > 0 ? 1 : 0;
  const index = firstBelow(blocks, LINE);
  const box = blocks[index]?.getBoundingClientRect();
  if (!box || scrollY <= 0) return 0;
  const within = box.height > 0 ? Math.min(1, Math.max(0, (LINE - box.top) / box.height)) : 0;
  return Math.min(1, (index + within) / blocks.length);
}

/** Scrolls to where the reader stopped. */
export function goToPosition(article: Element, position: number): void {
  const blocks = article.querySelectorAll('[data-block]');
  const at = position * blocks.length;
  const box = blocks[Math.min(blocks.length - 1, Math.floor(at))]?.getBoundingClientRect();
  if (box) scrollTo({ top: scrollY + box.top + box.height * (at % 1) - LINE, behavior: 'instant' });
}

/** What the reader does when they begin to move by themselves. */
const OWN_MOVES = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Scrolls to where the reader stopped, and stays there while pictures come and go above it, until the reader moves.
 * @returns a function that lets go
 */
export function stayAtPosition(article: Element, position: number): () => void {
  const height = (): number => article.getBoundingClientRect().height;
  const held = { top: 0, height: 0 };
  const go = (): void => {
    goToPosition(article, position);
    Object.assign(held, { top: scrollY, height: height() });
  };
  // A scrollbar, a search in the page and a screen reader scroll without any of the events above. Where the article is
  // as high as it was, nothing but its reader moved it; where it is not, the browser did, and `go` comes after it.
  const onScroll = (): void => {
    if (Math.abs(scrollY - held.top) > 1 && height() === held.height) letGo();
  };
  const observer = new ResizeObserver(go);
  const letGo = (): void => {
    observer.disconnect();
    removeEventListener('scroll', onScroll);
    for (const move of OWN_MOVES) removeEventListener(move, letGo, true);
  };
  go();
  observer.observe(article);
  addEventListener('scroll', onScroll, { passive: true });
  for (const move of OWN_MOVES) addEventListener(move, letGo, { capture: true, passive: true });
  return letGo;
}

/** The index of the block that stands first under the bar. */
export function firstBlockInWindow(article: Element): number {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-block]')];
  return Number(blocks[firstBelow(blocks, LINE)]?.dataset.block ?? 0);
}

/** The first block whose end is below a line of the window; they stand in order, so halving finds it. */
function firstBelow(blocks: readonly Element[], line: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}
