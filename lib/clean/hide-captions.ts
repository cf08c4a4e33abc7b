import type { PageBlock } from '../dom/cut-blocks.ts';
import { isInside, type PageElement } from '../dom/page-tree.ts';
import { foldText } from '../extract/fold-text.ts';
import { isCreditLine, splitCredit } from './credit-shape.ts';
import { removeBlock, type CleaningStep, type Removal } from './draft.ts';

/** Class names of a caption: ` image caption `, ` wp caption text `. */
const CAPTION_NAMES = / (captions?|figcaption|cutline|img caption|imagecaption|photocaption|legend|(image|photo) (title|description)) /;
/** Names that may also be of a box in which a picture and a text stand side by side: ` photo text `. */
const TEXT_NAMES = / (image|photo) text /;
const MOST_CAPTION_WORDS = 90;
/** So many elements may stand between a picture and its caption. */
const NEAR = 25;

/** Fewest letters of a line that is the caption of a picture because the picture's alternative text says the same. */
const SHORTEST_ALT = 30;

/**
 * Captions that stand outside of a figure: named so, a line that says what the picture's alternative text says, or the
 * line after a picture that ends in a credit. They go to the picture before them, not to the text.
 */
export const hideCaptions: CleaningStep = {
  name: 'captions',
  find(draft) {
    const pictures = draft.page.elements.filter((element) => element.tag === 'img' || element.tag === 'picture' || element.tag === 'amp-img');
    let next = 0;
    let before: PageBlock | undefined;
    const removals: Removal[] = [];
    const alts = new Map(pictures.map((picture) => [foldText(draft.page.attribute(picture, 'alt') ?? ''), picture]));
    for (const block of draft.blocks) {
      // The words may stand bare beside the picture in its box: `<div><img><span class="caption">…</span></div>`.
      const { index } = block.nodes.findLast((node) => node.kind === 'element') ?? block.element;
      while ((pictures[next]?.index ?? Infinity) < index) next++;
      const said = foldText(block.text);
      const described = said.length >= SHORTEST_ALT && block.linkWords < block.words ? alts.get(said) : undefined;
      const picture = described ?? pictures[next - 1];
      const adjacent = picture && (picture === described || isNear(picture, index, before));
      if (described || block.words <= MOST_CAPTION_WORDS && (isNamedCaption(block) || ((adjacent || isOwnBox(block)) && splitCredit(block.text).credit))) {
        // A caption goes to its picture and is no clutter; a line that only says who made the picture is.
        const isCreditOnly = isCreditLine(block.text) || splitCredit(block.text).words === '';
        removals.push({ ...removeBlock(block, isCreditOnly ? 'image-credit' : 'other'), ...(picture && isInside(picture, block.element) ? { nodes: block.nodes } : {}), ...(adjacent ? { captionOf: { picture, block } } : {}), ...(adjacent && !isCreditOnly ? { silent: true } : {}) });
      } else before = block;
    }
    return removals;
  },
};

/** The picture stands shortly before the block, with no line between them. */
function isNear(picture: PageElement, index: number, before: PageBlock | undefined): boolean {
  return picture.index > (before?.element.index ?? -1) && index - picture.index <= NEAR;
}

/** A box, no paragraph, of one line beside a place where a picture is still to come: `<div><div class="lazy"></div><div>…</div></div>`. */
function isOwnBox({ element, words }: PageBlock): boolean {
  const box = element.parent;
  if (element.tag !== 'div' || !box || box.words > words) return false;
  return box.children.some((child) => child.kind === 'element' && child !== element && / (?:lazy|lazyload|placeholder|image|img|picture|photo) /.test(` ${child.names}${namesBelow(child)}`));
}

function namesBelow({ children }: PageElement): string {
  const [child] = children;
  return child?.kind === 'element' ? child.names : ' ';
}

function isNamedCaption({ element, words, nodes }: PageBlock): boolean {
  if (nodes.every((node) => !node.words || (node.kind === 'element' && CAPTION_NAMES.test(node.names)))) return true;
  for (let at: PageElement | null = element, up = 0; at && up < 3 && at.words <= MOST_CAPTION_WORDS; at = at.parent, up++) {
    if (at.tag === 'figcaption' || CAPTION_NAMES.test(at.names) || (at.words === words && TEXT_NAMES.test(at.names))) return true;
  }
  return false;
}
