import type { PageBlock } from '../dom/cut-blocks.ts';
import { countWords, type PageElement, type PageNode, type PageTree } from '../dom/page-tree.ts';
import { HEADINGS } from '../dom/tags.ts';
import { removeBlock, type CleaningStep, type Removal } from './draft.ts';
import { lineReason } from './hide-lines.ts';

/** More words than the headline of another story has. */
const MOST_LINK_WORDS = 40;
/** A label in capitals before a link: "IN LEEDS:", and its most letters. */
const LONGEST_LABEL = 30;
const CAPITAL_LABEL = /^[\p{Lu}\d’' -]{2,30}:/u;
/** A line whose words are links for this share is nothing but a link. */
const ALL_LINK = 0.8;
/** And one with strokes between several links for this. */
const MOST_LINK = 0.7;

/**
 * Lines between the paragraphs that are nothing but links to other stories, without a label or after one: two or more in
 * a row, one after a label ("Related:"), or one alone that stands as a headline. Where links are what the page is about
 * only those go that stand under a label.
 */
export const hideLinkLines: CleaningStep = {
  name: 'link-lines',
  find(draft) {
    const lines = draft.blocks.filter((block) => draft.chosen.has(block));
    const linked = lines.filter(isLinkLine);
    const words = (list: readonly PageBlock[]): number => list.reduce((sum, block) => sum + block.words, 0);
    const few = words(linked) <= words(lines) * 0.3;
    const removals: Removal[] = [];
    let related = false;
    lines.forEach((block, at) => {
      const before = lines[at - 1];
      const underLabel = before !== undefined && lineReason(before) === 'related';
      if (isJumpMenu(block, draft.page)) removals.push(removeBlock(block, 'navigation'));
      related = (isLinkLine(block) && (related || underLabel)) || (underLabel && isListOfLinks(block));
      if (!related && (!few || !isLinkLine(block))) return;
      const after = lines[at + 1];
      const labelled = underLabel || (before !== undefined && isLabel(before));
      const inRow = (before && isLinkLine(before)) || (after && isLinkLine(after));
      if (related || labelled || inRow || isHeadlineLike(block) || !after) removals.push(removeBlock(block, 'related'));
    });
    return removals;
  },
};

function isLinkLine(block: PageBlock): boolean {
  const most = MOST_LINK_WORDS * block.text.split('\n').length;
  const linkWords = block.linkWords + labelWords(block);
  return block.words >= 3 && block.words <= most && linkWords >= block.words * ALL_LINK && !HEADINGS.has(block.element.tag);
}

/** The words of a label in capitals before a paragraph's link: "IN LEEDS: Otters open a shop for hats". */
function labelWords(block: PageBlock): number {
  const label = block.element.tag === 'p' && block.linkWords && block.text.lastIndexOf(':', LONGEST_LABEL) > 0 ? CAPITAL_LABEL.exec(block.text) : null;
  return label ? countWords(label[0]) : 0;
}

/** Links to several places of the page itself, in one line: the story's contents. */
function isJumpMenu({ words, linkWords, nodes }: PageBlock, page: PageTree): boolean {
  if (linkWords < words * MOST_LINK || linkWords === 0) return false;
  const links = nodes.flatMap((node) => linksIn(node));
  return links.length > 1 && links.every((link) => /^#./.test(page.attribute(link, 'href') ?? ''));
}

function linksIn(node: PageNode): PageElement[] {
  if (node.kind === 'text') return [];
  return node.tag === 'a' ? [node] : node.children.flatMap(linksIn);
}

/** Lines that each begin with a dash and hold a link somewhere: "— Otters open <a>a shop for hats</a> at last". */
function isListOfLinks(block: PageBlock): boolean {
  const lines = block.text.split('\n');
  return block.linkWords >= lines.length && lines.every((line) => /^[—–•▪►*-]/.test(line));
}

/** "More on this:" in front of links. */
function isLabel(block: PageBlock): boolean {
  return block.words <= 6 && /[:…]$|\.\.\.$/.test(block.text);
}

/** No end of a sentence, six words or more, in brackets as a whole, or all in capitals: "ANNA LEE SIGNS FOR TWO MORE FILMS". */
function isHeadlineLike(block: PageBlock): boolean {
  return /^\(.*\)$/.test(block.text) || (!/[.!?"”’)]$/.test(block.text) ? block.words >= 5 : block.text === block.text.toUpperCase());
}
