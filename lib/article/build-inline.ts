import type { ArticleNode, ArticleTag, ArticleText } from '../model.ts';
import { isInlineNote } from '../dom/inline-note.ts';
import { hasOwnMarks } from '../dom/own-marks.ts';
import { isSkipped, SIGN, type PageElement, type PageNode } from '../dom/page-tree.ts';
import { makeElement, type Building } from './building.ts';
import { safeLink } from './safe-url.ts';

/** Inline elements that are kept, under the name that they get. All others are unwrapped. */
const INLINE: Partial<Record<string, ArticleTag>> = {
  em: 'em', i: 'em', strong: 'strong', b: 'strong', s: 's', strike: 's', sub: 'sub', sup: 'sup', code: 'code',
  kbd: 'code', samp: 'code', tt: 'code', cite: 'cite', bdi: 'bdi', bdo: 'bdo', ruby: 'ruby', rt: 'rt', rp: 'rp',
}; // prettier-ignore

/** Marks in marks are kept up to this depth; deeper ones are unwrapped. */
const DEEPEST_INLINE = 20;

/**
 * Turns one run of inline nodes into nodes of the article, white space collapsed so that the texts joined are exactly
 * what the reader sees. Empty where the run has no words.
 */
export function buildInline(nodes: readonly PageNode[], holder: PageElement, building: Building): ArticleNode[] {
  const built = nodes.flatMap((node) => inlineNode(node, holder, building, 0));
  return settleSpaces(built);
}

function inlineNode(node: PageNode, holder: PageElement, building: Building, depth: number): ArticleNode[] {
  if (building.removed.has(node)) return [];
  if (node.kind === 'text') return textNode(building.replaced.get(node) ?? node.value, holder, building);
  if (node.hidden || isSkipped(node)) return [];
  if (node.tag === 'br') return [makeElement('br', [])];
  if (node.tag === SIGN) return textNode(building.page.attribute(node, 'alt') ?? '', holder, building);
  const children = node.children.flatMap((child) => inlineNode(child, holder, building, depth + 1));
  if (node.tag === 'q' && !hasOwnMarks(node)) return [...textNode('“', holder, building), ...children, ...textNode('”', holder, building)];
  if (!children.length) return [];
  // Beside words of its line; alone on a line it needs no brackets.
  if (isInlineNote(node) && node.words < holder.words) return [...textNode(' (', holder, building), ...children, ...textNode(')', holder, building)];
  if (depth >= DEEPEST_INLINE) return children;
  if (node.tag === 'a') {
    const href = safeLink(building.page.attribute(node, 'href'), building.base);
    return href && !isSamePage(href, building.base) ? [makeElement('a', children, { href })] : children;
  }
  const tag = INLINE[node.tag];
  return tag ? [makeElement(tag, children)] : children;
}

function textNode(value: string, holder: PageElement, building: Building): ArticleText[] {
  if (!value) return [];
  const text: ArticleText = { type: 'text', value };
  building.sources.set(text, holder);
  return [text];
}

/** A link to a place of the page itself leads nowhere from the story. */
function isSamePage(href: string, base: string): boolean {
  const hash = href.indexOf('#');
  return hash >= 0 && href.slice(0, hash) === base.split('#')[0];
}

/** White space, and characters that only steer line breaks: `\u00ad`, `\u200b`. */
const SPACE = /[^\S\u00a0]+|\u200b/g;
const INVISIBLE = /[\u0000\u00ad\ufeff]/g;

/** Collapses white space over the whole run: none at the start, at the end, and beside a line break. */
function settleSpaces(nodes: ArticleNode[]): ArticleNode[] {
  let afterSpace = true;
  let lastText: ArticleText | null = null;
  const trimLast = (): void => {
    if (lastText) lastText.value = lastText.value.trimEnd();
  };
  const visit = (list: ArticleNode[]): void => {
    for (const node of list) {
      if (node.type === 'text') {
        let value = node.value.replace(INVISIBLE, '').replace(SPACE, ' ').replaceAll('\u00a0', ' ').replace(/ {2,}/g, ' ');
        if (afterSpace) value = value.trimStart();
        node.value = value;
        if (!value) continue;
        afterSpace = value.endsWith(' ');
        lastText = node;
      } else if (node.tagName === 'br') {
        trimLast();
        afterSpace = true;
      } else visit(node.children);
    }
  };
  visit(nodes);
  trimLast();
  return trimBreaks(prune(nodes));
}

function prune(nodes: ArticleNode[]): ArticleNode[] {
  return nodes.filter((node) => {
    if (node.type === 'text') return node.value !== '';
    if (node.tagName === 'br') return true;
    node.children = prune(node.children);
    return node.children.length > 0;
  });
}

/**
 * Line breaks at the ends of a run separate nothing, and two in a row would be a blank line; wherever they stand:
 * `<b>Thorn<br></b><br>`.
 */
export function trimBreaks(nodes: ArticleNode[]): ArticleNode[] {
  const trimmed = dropBreaks(dropBreaks(nodes, 1), -1);
  return prune(trimmed);
}

/** Drops the breaks that come before any words or right after another break, read forwards (1) or backwards (-1). */
function dropBreaks(nodes: ArticleNode[], direction: 1 | -1): ArticleNode[] {
  let afterBreak = true;
  const visit = (list: ArticleNode[]): ArticleNode[] => {
    const kept: ArticleNode[] = [];
    for (const node of direction === 1 ? list : list.toReversed()) {
      if (node.type === 'text') afterBreak = false;
      else if (node.tagName !== 'br') node.children = visit(node.children);
      else if (afterBreak) continue;
      else afterBreak = true;
      kept.push(node);
    }
    return direction === 1 ? kept : kept.reverse();
  };
  return visit(nodes);
}
