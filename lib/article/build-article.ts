import type { Article, ArticleElement, ArticleNode, ArticleTag } from '../model.ts';
import { cutPieces } from '../dom/cut-blocks.ts';
import { isSkipped, type PageElement, type PageNode } from '../dom/page-tree.ts';
import { HEADINGS } from '../dom/tags.ts';
import { buildEmbed, isEmbed } from './build-embed.ts';
import { buildFigure, buildPicture, isFigure } from './build-figure.ts';
import { inlineText } from './blocks.ts';
import { buildInline, trimBreaks } from './build-inline.ts';
import { buildTable, isDataTable } from './build-table.ts';
import { buildVideo } from './build-video.ts';
import { makeElement, type Building } from './building.ts';

/** Blocks in blocks are kept up to this depth; what is deeper is unwrapped. */
const DEEPEST_BLOCK = 40;

/** Builds the article from what is left below the root, in the page's order. */
export function buildArticle(root: PageElement, building: Building): Article {
  return { type: 'root', children: buildBlocks(root, building, 0) };
}

/** The article with the picture between headline and story in front, unless one stands there already or it is shown below. */
export function withLeadPicture(article: Article, lead: PageElement | null, building: Building): Article {
  const [first] = article.children;
  if (!lead || (first?.type === 'element' && first.tagName === 'figure')) return article;
  const figure = isFigure(lead) ? buildFigure(lead, building) : buildPicture(lead, building);
  return { ...article, children: [...figure, ...article.children] };
}

/** The article's blocks for everything below an element. Bare runs of words become paragraphs. */
export function buildBlocks(element: PageElement, building: Building, depth: number): ArticleNode[] {
  const blocks: ArticleNode[] = [];
  for (const piece of cutPieces(element)) {
    if ('run' in piece) blocks.push(...wrapRun(piece.run, element, building, 'p'));
    else blocks.push(...buildBlock(piece.block, building, depth));
  }
  return blocks;
}

function wrapRun(run: PageNode[], holder: PageElement, building: Building, tag: ArticleTag): ArticleElement[] {
  const children = buildInline(run, holder, building);
  const [first, ...rest] = children;
  if (tag === 'p' && isBoldLine(first, rest[0]) && SENTENCE_END.test(inlineText(rest))) return [makeElement('p', [first]), makeElement('p', rest)].map((line) => ({ ...line, children: trimBreaks(line.children) }));
  return children.length ? [makeElement(tag, children)] : [];
}

/** What stands below a bold line and ends so is no second line of an address or a table. */
const SENTENCE_END = /[.!?:…]["”’»)\]]*\s*$/;

/** A bold first line over others in one paragraph: a heading, the question in an interview. */
function isBoldLine(first: ArticleNode | undefined, next: ArticleNode | undefined): first is ArticleElement {
  return first?.type === 'element' && first.tagName === 'strong' && (isBreak(next) || (next !== undefined && isBreak(first.children.at(-1))));
}

function isBreak(node: ArticleNode | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

function buildBlock(element: PageElement, building: Building, depth: number): ArticleNode[] {
  if (building.removed.has(element) || element.hidden || isSkipped(element)) return [];
  if (isEmbed(element)) return buildEmbed(element, building);
  if (isFigure(element)) return buildFigure(element, building);
  const tag = element.tag;
  if (HEADINGS.has(tag)) return heading(element, building, depth);
  if (depth >= DEEPEST_BLOCK) return buildBlocks(element, building, depth);
  switch (tag) {
    case 'ul':
    case 'ol':
      return list(element, tag, building, depth);
    case 'dl':
      return wrapBlocks('dl', entries(element, building, depth));
    case 'blockquote':
      return wrapBlocks('blockquote', buildBlocks(element, building, depth + 1));
    case 'pre':
      return wrapRun(element.children, element, building, 'pre');
    case 'hr':
      return [];
    case 'table':
      return isDataTable(element)
        ? [...tableCaption(element, building, depth), ...buildTable(element, building, (cell) => single(buildBlocks(cell, building, depth + 1)))]
        : buildBlocks(element, building, depth);
    case 'img':
    case 'amp-img':
    case 'picture':
      return buildPicture(element, building);
    case 'iframe':
    case 'video':
    case 'audio':
    case 'amp-iframe':
    case 'amp-youtube':
      return buildVideo(element, building);
    default:
      return buildBlocks(element, building, depth);
  }
}

function heading(element: PageElement, building: Building, depth: number): ArticleNode[] {
  const tag = element.tag === 'h1' || element.tag === 'h2' ? 'h2' : element.tag === 'h3' ? 'h3' : 'h4';
  return buildBlocks(element, building, depth).map((node) =>
    node.type === 'element' && node.tagName === 'p' ? makeElement(tag, node.children) : node,
  );
}

/** What a table shows, as a line before it. */
function tableCaption(table: PageElement, building: Building, depth: number): ArticleNode[] {
  return table.children.flatMap((child) => (child.kind === 'element' && child.tag === 'caption' ? buildBlock(child, building, depth) : []));
}

function list(element: PageElement, tag: 'ul' | 'ol', building: Building, depth: number): ArticleNode[] {
  const items: ArticleNode[] = [];
  let loose = 0;
  for (const piece of cutPieces(element)) {
    if ('run' in piece) {
      items.push(...wrapRun(piece.run, element, building, 'li'));
      continue;
    }
    const child = piece.block;
    if (child.tag !== 'li' || building.removed.has(child)) {
      const blocks = buildBlock(child, building, depth + 1);
      if (blocks.length) items.push(makeElement('li', single(blocks)));
      continue;
    }
    if (child.hidden) continue;
    const blocks = buildBlocks(child, building, depth + 1);
    if (!blocks.length) continue;
    if (tag === 'ul' && blocks.some((node) => holdsShow(node))) loose++;
    const value = tag === 'ol' ? Number(building.page.attribute(child, 'value') ?? Number.NaN) : Number.NaN;
    items.push(makeElement('li', single(blocks), Number.isInteger(value) ? { value } : {}));
  }
  if (!items.length) return [];
  // A gallery written as a list: its entries are pictures and headings, not list entries.
  if (loose > 0) return items.flatMap((item) => (item.type === 'element' ? asBlocks(item.children) : [item]));
  const start = tag === 'ol' ? Number(building.page.attribute(element, 'start') ?? Number.NaN) : Number.NaN;
  return [makeElement(tag, items, Number.isInteger(start) ? { start } : {})];
}

function holdsShow(node: ArticleNode): boolean {
  return node.type === 'element' && ['figure', 'h2', 'h3', 'h4'].includes(node.tagName);
}

function asBlocks(nodes: ArticleNode[]): ArticleNode[] {
  const isInline = nodes.every((node) => node.type === 'text' || !BLOCKS.has(node.tagName));
  return isInline ? [makeElement('p', nodes)] : nodes;
}

const BLOCKS = new Set<string>('p h2 h3 h4 ul ol dl blockquote pre hr figure table section'.split(' '));

function entries(element: PageElement, building: Building, depth: number): ArticleNode[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    if (child.tag === 'div') return entries(child, building, depth);
    if (child.tag !== 'dt' && child.tag !== 'dd') return buildBlock(child, building, depth + 1);
    if (building.removed.has(child) || child.hidden) return [];
    const blocks = single(buildBlocks(child, building, depth + 1));
    return blocks.length ? [makeElement(child.tag, blocks)] : [];
  });
}

/** One paragraph alone in an entry is the entry's own words. */
function single(blocks: ArticleNode[]): ArticleNode[] {
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : blocks;
}

function wrapBlocks(tag: ArticleTag, blocks: ArticleNode[]): ArticleNode[] {
  return blocks.length ? [makeElement(tag, blocks)] : [];
}
