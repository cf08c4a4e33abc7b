import { sumBelow } from '../clean/sum-below.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import type { PageElement, PageNode, PageTree } from '../dom/page-tree.ts';
import { HEADINGS } from '../dom/tags.ts';

/**
 * Gives back what the choice dropped although it stands where the chosen text stands (notes on extraction, "Lost"):
 * paragraphs beside chosen paragraphs, sub-headings between them, entries of lists, block quotations, answers of an
 * interview, the first and last lines. `blocks` are those of the story's part of the page from which the boxes that are
 * for something else are gone already.
 */
export function repairChoice(page: PageTree, blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): Set<PageBlock> {
  const repaired = new Set(blocks.filter((block) => chosen.has(block)));
  const prose = sumBelow(page, repaired, proseWords);
  const places = chosenPlaces(repaired);
  const first = blocks.findIndex((block) => repaired.has(block) && proseWords(block) > 0);
  const last = blocks.findLastIndex((block) => repaired.has(block) && proseWords(block) > 0);
  blocks.forEach((block, at) => {
    if (repaired.has(block) || isHeading(block) || isLinks(block)) return;
    if (standsWithProse(block, places, prose, at > first && at < last)) repaired.add(block);
  });
  blocks.forEach((block, at) => {
    // Behind the last paragraph may stand a list of short entries.
    const ahead = at < last ? 4 : 2;
    if (at > first - 3 && (isHeading(block) || isBoldName(block, places)) && leadsToProse(blocks.slice(at + 1, at + ahead), repaired)) repaired.add(block);
  });
  return repaired;
}

/** A line of links; a whole sentence may be linked for a greater part. */
function isLinks(block: PageBlock): boolean {
  const isSentence = block.words >= 12 && /[.!?]["”’)]*$/.test(block.text);
  return block.linkWords > block.words * (isSentence ? 0.85 : 0.5);
}

function proseWords(block: PageBlock): number {
  return block.words >= 12 && block.linkWords < block.words * 0.5 ? block.words : 0;
}

/** Where chosen prose stands: parents of its elements, and the shapes of element and parent. */
interface Places {
  parents: Map<PageElement, number>;
  shapes: Map<string, number>;
}

function chosenPlaces(chosen: ReadonlySet<PageBlock>): Places {
  const places: Places = { parents: new Map(), shapes: new Map() };
  for (const block of chosen) {
    if (!proseWords(block)) continue;
    const { parent } = block.element;
    if (parent) places.parents.set(parent, (places.parents.get(parent) ?? 0) + 1);
    const shape = shapeOf(block.element);
    places.shapes.set(shape, (places.shapes.get(shape) ?? 0) + 1);
  }
  return places;
}

function shapeOf(element: PageElement): string {
  return `${element.tag}|${element.names}|${element.parent?.tag ?? ''}|${element.parent?.names ?? ''}`;
}

function standsWithProse(
  block: PageBlock,
  places: Places,
  prose: ReadonlyMap<PageElement, number>,
  inside: boolean,
): boolean {
  const { element } = block;
  const parent = element.parent;
  if (!parent) return false;
  // The words stand bare in the element that holds the paragraphs.
  if ((prose.get(element) ?? 0) > 0 && block.words >= 3) return true;
  const beside = places.parents.get(parent) ?? 0;
  if (element.tag === 'p' && beside >= 1) return true;
  if (beside >= 2 && isPlain(element) && (inside || block.words >= 8)) return true;
  const alike = places.shapes.get(shapeOf(element)) ?? 0;
  if (alike >= 2 && (inside || (proseWords(block) > 0 && element.names !== ' '))) return true;
  return inside && isListOrQuote(element) && holderHasProse(element, prose);
}

/** A paragraph or a box without a name of its own. */
function isPlain(element: PageElement): boolean {
  return element.tag === 'p' || (element.tag === 'div' && element.names === ' ') || element.tag === 'blockquote';
}

function isListOrQuote(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < 3; at = at.parent, up++) {
    if (['li', 'blockquote', 'dd', 'dt', 'pre', 'td', 'th'].includes(at.tag)) return true;
  }
  return false;
}

/** The list, quotation or table itself stands beside chosen prose. */
function holderHasProse(element: PageElement, prose: ReadonlyMap<PageElement, number>): boolean {
  let at = element;
  while (at.parent && ['li', 'ul', 'ol', 'dl', 'dd', 'dt', 'p', 'blockquote', 'td', 'th', 'tr', 'tbody', 'thead', 'table', 'pre'].includes(at.tag)) at = at.parent;
  return (prose.get(at) ?? 0) > 0;
}

function isHeading(block: PageBlock): boolean {
  return HEADINGS.has(block.element.tag) && block.words <= 30 && block.linkWords < block.words * 0.8;
}

/** A name in bold in the place of a paragraph heads what follows, though it is a link: the name of whom or what an entry shows. */
function isBoldName({ element, nodes, words }: PageBlock, { shapes }: Places): boolean {
  return words <= MOST_NAME_WORDS && (shapes.get(shapeOf(element)) ?? 0) >= 2 && isBold(nodes);
}

const MOST_NAME_WORDS = 4;

function isBold(nodes: readonly PageNode[]): boolean {
  const [only, ...others] = nodes.filter((node) => node.words > 0);
  return only?.kind === 'element' && others.length === 0 && (only.tag === 'strong' || only.tag === 'b' || isBold(only.children));
}

/** The next blocks after a heading hold chosen prose. */
function leadsToProse(next: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): boolean {
  return next.some((block) => chosen.has(block) && block.words >= 6);
}
