import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { safeLink } from '../article/safe-url.ts';
import type { ArticleElement, ArticleNode, ArticleProperties, ArticleTag } from '../model.ts';

/** What a note may become: these kinds of Markdown, as elements that an article may hold. All else stays the words it is. */
const TAGS: Partial<Record<Nodes['type'], ArticleTag>> = {
  paragraph: 'p',
  heading: 'h4',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
};
/** A note longer than this is shown as it was typed: it is no note any more, and reading its marks would take too long. */
const LONGEST = 20_000;
/** Quotations within quotations are followed this far. */
const DEEPEST = 12;

/**
 * A note's Markdown as a tree of allowed elements. HTML in it stays words, a picture its description, a link leads to
 * the web or is none. Nothing of it is ever parsed as HTML.
 * @returns null where the note is plain words, to be shown as they are
 */
export function noteTree(text: string): ArticleNode[] | null {
  if (text.length > LONGEST) return null;
  const nodes = convertAll(fromMarkdown(text), text, 0);
  const isPlain = (node: ArticleNode): boolean => node.type === 'text' || (node.tagName === 'p' && node.children.every((child) => child.type === 'text'));
  return nodes.every(isPlain) ? null : nodes;
}

function convertAll(parent: Parents, text: string, depth: number): ArticleNode[] {
  return parent.children.flatMap((node) => convert(node, text, depth));
}

function convert(node: Nodes, text: string, depth: number): ArticleNode[] {
  if (depth > DEEPEST) return words(asTyped(node, text));
  const inner = (): ArticleNode[] => ('children' in node ? convertAll(node, text, depth + 1) : []);
  if (node.type === 'text') return words(node.value);
  if (node.type === 'break') return [element('br')];
  if (node.type === 'thematicBreak') return [element('hr')];
  if (node.type === 'inlineCode') return [element('code', words(node.value))];
  if (node.type === 'code') return [element('pre', words(node.value))];
  const href = node.type === 'link' ? safeLink(node.url, 'about:blank') : null;
  if (href !== null) return [element('a', inner(), { href })];
  if (node.type === 'list') return [element(node.ordered ? 'ol' : 'ul', inner(), node.ordered && typeof node.start === 'number' ? { start: node.start } : {})];
  const tag = TAGS[node.type];
  return tag ? [element(tag, inner())] : words(asTyped(node, text));
}

/** The very letters that were typed for a node. */
function asTyped({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

function words(value: string): ArticleNode[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function element(tagName: ArticleTag, children: ArticleNode[] = [], properties: ArticleProperties = {}): ArticleElement {
  return { type: 'element', tagName, properties, children };
}
