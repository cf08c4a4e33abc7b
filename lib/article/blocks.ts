import type { Article, ArticleElement, ArticleNode, Block, Figure } from '../model.ts';

/** Elements whose direct inline content is one block of text. */
const BLOCK_KIND: Partial<Record<string, Block['kind']>> = {
  p: 'paragraph',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
  pre: 'preformatted',
  th: 'cell',
  td: 'cell',
  section: 'embed',
};
const CONTAINERS = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);

/** True for an element that stands on its own line: a block of text, or a container of such. */
export function isBlockElement(element: ArticleElement): boolean {
  return (
    element.tagName in BLOCK_KIND || CONTAINERS.has(element.tagName) || ['figure', 'hr'].includes(element.tagName)
  );
}

/** One block with the inline nodes that make it up, so that a view can mark ranges of it. */
export interface LaidBlock extends Block {
  nodes: ArticleNode[];
}

/**
 * Cuts an article into its text blocks, in reading order. Figures and rules give no block. A paragraph inside a
 * block quotation is a `quotation`, one inside an embedded post an `embed`, whatever its own element says.
 */
export function layBlocks(article: Article): LaidBlock[] {
  const blocks: LaidBlock[] = [];
  visit(article.children, 'paragraph', blocks);
  return blocks;
}

/** The blocks' kinds and words alone. */
export function articleBlocks(article: Article): Block[] {
  return layBlocks(article).map(({ kind, text }) => ({ kind, text }));
}

/** The article's own words as the `read` command prints them: blocks separated by a blank line. */
export function articleText(article: Article): string {
  return layBlocks(article)
    .map((block) => block.text)
    .join('\n\n');
}

/** The words of one run of inline nodes; a line break counts as `\n`. */
export function inlineText(nodes: readonly ArticleNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.tagName === 'br') text += '\n';
    else text += inlineText(node.children);
  }
  return text;
}

/** The pictures of an article with captions and, apart from them, credits. */
export function articleFigures(article: Article): Figure[] {
  const figures: Figure[] = [];
  const search = (nodes: readonly ArticleNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') continue;
      if (node.tagName === 'figure') figures.push(...readFigure(node));
      else search(node.children);
    }
  };
  search(article.children);
  return figures;
}

function readFigure(figure: ArticleElement): Figure[] {
  let caption: string | null = null;
  let credit: string | null = null;
  const images: ArticleElement[] = [];
  const search = (nodes: readonly ArticleNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') continue;
      if (node.tagName === 'img') images.push(node);
      else if (node.tagName === 'figcaption') caption = inlineText(node.children).trim() || null;
      else if (node.properties.role === 'credit') credit = inlineText(node.children).trim() || null;
      else search(node.children);
    }
  };
  search(figure.children);
  return images.map((image) => ({ src: image.properties.src ?? '', alt: image.properties.alt ?? '', caption, credit }));
}

function visit(nodes: readonly ArticleNode[], around: Block['kind'], blocks: LaidBlock[]): void {
  let inline: ArticleNode[] = [];
  const flush = (): void => {
    const text = inlineText(inline);
    if (text.trim()) blocks.push({ kind: around, text, nodes: inline });
    inline = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || !isBlockElement(node)) {
      inline.push(node);
      continue;
    }
    flush();
    if (node.tagName === 'figure' || node.tagName === 'hr') continue;
    const own = BLOCK_KIND[node.tagName];
    const kept = around === 'quotation' || around === 'embed' ? around : (own ?? around);
    visit(node.children, own === 'embed' ? 'embed' : kept, blocks);
  }
  flush();
}
