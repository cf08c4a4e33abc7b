import { isEmbed } from '../article/build-embed.ts';
import type { PageElement } from '../dom/page-tree.ts';
import { removeBlock, type CleaningStep } from './draft.ts';

/** Markup that a page shows as text by mistake: `<a href="x">`, `<blockquote class="y">`. */
const MARKUP = /<\/?(?:a|p|div|span|img|script|blockquote|iframe|strong|em|br|figure)\b[^<>]*>/i;

/** Lines in which markup is shown as text: broken embeds and templates. A text about HTML writes it in code. */
export const hideMarkup: CleaningStep = {
  name: 'markup',
  find(draft) {
    return draft.blocks
      .filter((block) => MARKUP.test(block.text) && !block.nodes.some((node) => node.kind === 'element' && node.tag === 'code'))
      .filter((block) => block.element.tag !== 'pre' && !standsInEmbed(block.element))
      .map((block) => removeBlock(block, 'other'));
  },
};

/** The card of a post takes its markup off itself. */
function standsInEmbed(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < 4; at = at.parent, up++) if (isEmbed(at)) return true;
  return false;
}
