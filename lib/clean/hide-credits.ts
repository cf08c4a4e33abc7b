import { runText, type PageBlock } from '../dom/cut-blocks.ts';
import type { PageNode } from '../dom/page-tree.ts';
import { isCreditElement, isCreditLine } from './credit-shape.ts';
import { removeBlock, type CleaningStep, type Removal } from './draft.ts';

/** Lines between the paragraphs that only say who made a picture, such lines after a line break in a paragraph, and the counters of slides. */
export const hideCredits: CleaningStep = {
  name: 'credits',
  find(draft) {
    return draft.blocks.flatMap((block) => {
      if (isCreditLine(block.text) || isCreditElement(block.element) || isCreditThroughout(block)) return [removeBlock(block, 'image-credit')];
      return [...counters(block), ...(block.text.includes('\n') ? creditLines(block) : [])];
    });
  },
};

/** All words of the block stand in elements that the page names credits: `<p><span class="photoCredit">Ann Lee</span></p>`. */
function isCreditThroughout({ nodes }: PageBlock): boolean {
  return nodes.every((node) => (node.kind === 'text' ? !node.value.trim() : !node.words || isCreditElement(node)));
}

/** The number of a slide glued to its heading: `<h2><span>01/7</span>On the wall</h2>`. */
function counters({ nodes, text }: PageBlock): Removal[] {
  const first = nodes.find((node) => node.kind === 'element' || node.value.trim());
  if (first?.kind !== 'element' || !/^\d{1,3} ?\/ ?\d/.test(text)) return [];
  const number = runText([first]);
  return /^\d{1,3} ?\/ ?\d{1,3}$/.test(number) ? [{ reason: 'navigation', nodes: [first], text: number }] : [];
}

/** The lines of a block that are credits: "On stage in May.<br>Credit: Ann Lee". */
function creditLines(block: PageBlock): Removal[] {
  const lines: PageNode[][] = [[]];
  for (const node of block.nodes) {
    if (node.kind === 'element' && node.tag === 'br') lines.push([node]);
    else lines.at(-1)?.push(node);
  }
  return lines.flatMap((nodes): Removal[] => {
    const text = runText(nodes);
    return text && isCreditLine(text) ? [{ reason: 'image-credit', nodes, text }] : [];
  });
}
