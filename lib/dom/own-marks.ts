import type { PageElement } from './page-tree.ts';
import { pageText } from './page-text.ts';

/** True for a `q` whose words begin with a mark that the page wrote itself: a second one would stand beside it. */
export function hasOwnMarks(quoted: PageElement): boolean {
  return /^\W?["“„«]/.test(pageText(quoted, 20));
}
