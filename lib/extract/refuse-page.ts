import type { PageBlock } from '../dom/cut-blocks.ts';
import type { ErrorCode } from '../model.ts';

/** Fewer words than these outside of links are no story: a form, a notice, a single line. */
const LEAST_WORDS = 20;
/** A page of this many linked words, which are most of its words, leads to stories and is none. */
const LIST_WORDS = 60;
const LIST_SHARE = 0.6;

/**
 * Why a page is not a story, or null where it may be one.
 * @param all what the page shows
 * @param chosen what was taken for its story
 */
export function refusePage(all: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): ErrorCode | null {
  const shown = count(all);
  if (shown.words === 0) return 'empty-page';
  const { words, linkWords } = count(chosen);
  if (words - linkWords >= LEAST_WORDS) return null;
  return shown.linkWords >= LIST_WORDS && shown.linkWords > shown.words * LIST_SHARE ? 'link-list' : 'no-article';
}

function count(blocks: Iterable<PageBlock>): { words: number; linkWords: number } {
  const sum = { words: 0, linkWords: 0 };
  for (const block of blocks) {
    sum.words += block.words;
    sum.linkWords += block.linkWords;
  }
  return sum;
}
