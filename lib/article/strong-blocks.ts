import type { ArticleNode } from '../model.ts';
import type { LaidBlock } from './blocks.ts';
import { inlineText } from './blocks.ts';

/** Indexes of the blocks whose words are all bold, as interviews print their questions. */
export function strongBlocks(blocks: readonly LaidBlock[]): number[] {
  return blocks.flatMap(({ nodes }, index) => (allStrong(nodes) ? [index] : []));
}

/** True where nothing but blanks and marks stands outside `strong`. */
function allStrong(nodes: readonly ArticleNode[]): boolean {
  return nodes.some(hasStrong) && nodes.every((node) => isStrong(node) || !/[\p{L}\p{N}]/u.test(inlineText([node])) || (node.type === 'element' && allStrong(node.children)));
}

function isStrong(node: ArticleNode): boolean {
  return node.type === 'element' && node.tagName === 'strong';
}

function hasStrong(node: ArticleNode): boolean {
  return isStrong(node) || (node.type === 'element' && node.children.some(hasStrong));
}
