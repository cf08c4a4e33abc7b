import { removeBlock, type CleaningStep } from './draft.ts';

/** Markup that a page shows as text by mistake: `<a href="x">`, `<blockquote class="y">`. */
const MARKUP = /<\/?(?:a|p|div|span|img|script|blockquote|iframe|strong|em|br|figure)\b[^<>]*>/i;

/** Lines in which markup is shown as text: broken embeds and templates. A text about HTML writes it in code. */
export const hideMarkup: CleaningStep = {
  name: 'markup',
  find(draft) {
    return draft.blocks
      .filter((block) => MARKUP.test(block.text) && !block.nodes.some((node) => node.kind === 'element' && node.tag === 'code'))
      .filter((block) => block.element.tag !== 'pre')
      .map((block) => removeBlock(block, 'other'));
  },
};
