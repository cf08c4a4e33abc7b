import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { pageText } from '../dom/page-text.ts';
import type { NextPage } from '../model.ts';
import { CONTINUES, NEXT_WORDS } from './words/next-page-words.ts';
import { pageAddress } from './page-address.ts';

/** Longer links say more than "Next page". */
const MOST_WORDS = 5;
/** And so are those with more letters and signs. */
const LONGEST_LABEL = 40;
/** A row of page numbers has its links within so many steps upwards. */
const NEAR = 3;

/**
 * The next page of the same story, from the page's own links; null where there is none. A `rel=next`, a link "Next page"
 * or the number that follows this page's number in a row of numbers counts, and only where its address is this page's
 * with the next number (`?page=2`, `/2/`, `-2.html`, `/page/2`): the next story and the next gallery have other addresses.
 */
export function findNextPage(page: PageTree, url: string): NextPage | null {
  const here = pageAddress(url);
  if (!here) return null;
  let best: { next: NextPage; sure: number } | null = null;
  for (const element of page.elements) {
    if (element.tag !== 'a' && element.tag !== 'link') continue;
    const sure = sureness(element, page, here.number + 1);
    if (!sure || (best && best.sure >= sure)) continue;
    const href = page.attribute(element, 'href');
    const there = href && URL.canParse(href, url) ? pageAddress(new URL(href, url).href) : null;
    if (!there || there.story !== here.story || there.number !== here.number + 1) continue;
    best = { next: { url: there.url, label: labelOf(element, there.number) }, sure };
  }
  return best?.next ?? null;
}

/** How sure the page itself is that a link leads on: 3 by `rel`, 2 by words, 1 by its number beside other numbers; 0 not at all. */
function sureness(element: PageElement, page: PageTree, number: number): number {
  if (/(?:^|\s)next(?:\s|$)/i.test(page.attribute(element, 'rel') ?? '')) return 3;
  if (element.tag === 'link' || element.hidden || element.words > MOST_WORDS) return 0;
  const said = (pageText(element, 100) || (page.attribute(element, 'aria-label') ?? page.attribute(element, 'title') ?? '')).trim();
  if (CONTINUES.test(said)) return 2;
  if (said.length > LONGEST_LABEL) return 0;
  const words = said.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (NEXT_WORDS.has(words)) return 2;
  return words === String(number) && standsInNumbers(element, number) ? 1 : 0;
}

/** True where the numbers before or after this one stand beside it: "1 2 3". */
function standsInNumbers(element: PageElement, number: number): boolean {
  let box = element.parent;
  for (let up = 0; box && up < NEAR; up++, box = box.parent) {
    const numbers = new Set(pageText(box, 300).match(/\d+/g) ?? []);
    if (numbers.has(String(number - 1)) || numbers.has(String(number + 1))) return box.words <= 40;
  }
  return false;
}

/** The link's own words where it has some, else the page's number. */
function labelOf(element: PageElement, number: number): string {
  const said = element.tag === 'a' ? pageText(element, 60) : '';
  return /\p{L}{2}/u.test(said) ? said : String(number);
}
