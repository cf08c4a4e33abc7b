import type { PageBlock } from '../dom/cut-blocks.ts';
import { HEADINGS } from '../dom/tags.ts';

/** True for the heading of an entry of a numbered list: `<h2>1. The Copper Kettle</h2>`. */
export function isEntryHeading({ element, text }: PageBlock): boolean {
  return /^\d/.test(text) && HEADINGS.has(element.tag);
}
