import { cutBlocks } from '../dom/cut-blocks.ts';
import { isSkipped, type PageElement } from '../dom/page-tree.ts';
import { HEADINGS } from '../dom/tags.ts';
import type { CleaningStep, Draft, Removal } from './draft.ts';
import { sumBelow } from './sum-below.ts';

/** More words than a teaser has: headline, two sentences, a name and a date. */
const MOST_TEASER_WORDS = 110;
/** So many boxes of one shape are a list of teasers. */
const FEWEST = 3;

/**
 * Lists of other stories: boxes of one shape (tag and class), each with a headline that is a link as a whole and at most
 * a few sentences. The list must not be what the page is about: other chosen words, and not inside of a list, remain.
 */
export const hideTeasers: CleaningStep = {
  name: 'teasers',
  find(draft) {
    const groups = new Map<string, PageElement[]>();
    collect(draft.root, groups);
    const chosen = sumBelow(draft.page, draft.blocks, (block) => (draft.chosen.has(block) ? block.words - block.linkWords : 0));
    const all = chosen.get(draft.page.root) ?? 0;
    const removals: Removal[] = [];
    for (const cards of groups.values()) {
      if (cards.length < FEWEST) continue;
      const held = cards.reduce((sum, card) => sum + (chosen.get(card) ?? 0), 0);
      if (held > 0 && held > all * 0.2 && !standsApart(cards, draft)) continue;
      for (const card of cards) removals.push({ reason: 'related', nodes: [card], text: cardText(card) });
    }
    return removals;
  },
};

/** True where chosen prose of the story, at least a paragraph, stands before the first card and none between the cards. */
function standsApart(cards: PageElement[], draft: Draft): boolean {
  const first = cards[0]?.index ?? 0;
  const last = cards.at(-1)?.last ?? 0;
  let before = 0;
  let between = 0;
  let at = 0;
  for (const block of draft.blocks) {
    if (!draft.chosen.has(block)) continue;
    const index = block.element.index;
    if (index < first) before += block.words;
    else if (index <= last) {
      while (cards[at] && (cards[at]?.last ?? 0) < index) at++;
      const card = cards[at];
      if (!card || index < card.index) between += block.words;
    }
  }
  return before >= 40 && between < 20;
}

function collect(root: PageElement, groups: Map<string, PageElement[]>): void {
  const waiting: PageElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element !== root && isTeaser(element)) {
      const shape = `${element.tag} ${element.names.split(' ', 4).join(' ')}`;
      const group = groups.get(shape);
      if (group) group.push(element);
      else groups.set(shape, [element]);
      continue;
    }
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child?.kind === 'element' && !isSkipped(child) && !child.hidden) waiting.push(child);
    }
  }
}

function isTeaser(element: PageElement): boolean {
  if (!['div', 'article', 'li', 'section', 'a'].includes(element.tag)) return false;
  if (element.words < 4 || element.words > MOST_TEASER_WORDS || element.linkWords < 3) return false;
  const headings = findHeadings(element);
  const [heading] = headings;
  if (headings.length !== 1 || !heading) return false;
  return heading.words >= 3 && (heading.linkWords === heading.words || isLinked(heading, element));
}

function isLinked(heading: PageElement, top: PageElement): boolean {
  for (let at = heading.parent; at && at.index >= top.index; at = at.parent) if (at.tag === 'a') return true;
  return false;
}

function findHeadings(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const waiting: PageElement[] = [element];
  for (let next = waiting.pop(); next && found.length < 2; next = waiting.pop()) {
    for (const child of next.children) {
      if (child.kind === 'text') continue;
      if (HEADINGS.has(child.tag) && child.words) found.push(child);
      else waiting.push(child);
    }
  }
  return found;
}

function cardText(card: PageElement): string {
  return cutBlocks(card)
    .map((block) => block.text)
    .join('\n')
    .slice(0, 500);
}
