import type { PageBlock } from '../dom/cut-blocks.ts';
import type { PageElement } from '../dom/page-tree.ts';
import { isCreditLine, splitCredit } from './credit-shape.ts';
import { removeBlock, type CleaningStep, type Removal } from './draft.ts';

/** Class names of a caption: ` image caption `, ` wp caption text `. */
const CAPTION_NAMES = / (captions?|figcaption|cutline|img caption|imagecaption|photocaption|legend|image (title|description|text)|photo (title|description|text)) /;
const MOST_CAPTION_WORDS = 90;
/** So many elements may stand between a picture and its caption. */
const NEAR = 25;

/**
 * Captions that stand outside of a figure: named so, or the line after a picture that ends in a credit. They go to the
 * picture before them, not to the text.
 */
export const hideCaptions: CleaningStep = {
  name: 'captions',
  find(draft) {
    const pictures = draft.page.elements.filter((element) => element.tag === 'img' || element.tag === 'picture' || element.tag === 'amp-img');
    let next = 0;
    let before: PageBlock | undefined;
    const removals: Removal[] = [];
    for (const block of draft.blocks) {
      while ((pictures[next]?.index ?? Infinity) < block.element.index) next++;
      const picture = pictures[next - 1];
      const adjacent = picture && picture.index > (before?.element.index ?? -1) && block.element.index - picture.index <= NEAR;
      if (block.words <= MOST_CAPTION_WORDS && (isNamedCaption(block.element) || ((adjacent || isOwnBox(block)) && splitCredit(block.text).credit))) {
        // A caption goes to its picture and is no clutter; a line that only says who made the picture is.
        const isCreditOnly = isCreditLine(block.text) || splitCredit(block.text).words === '';
        removals.push({ ...removeBlock(block, 'image-credit'), ...(isCreditOnly ? {} : { silent: true }), ...(adjacent ? { captionOf: { picture, block } } : {}) });
      } else before = block;
    }
    return removals;
  },
};

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

function isNamedCaption(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < 3 && at.words <= MOST_CAPTION_WORDS; at = at.parent, up++) {
    if (at.tag === 'figcaption' || CAPTION_NAMES.test(at.names)) return true;
  }
  return false;
}
