import type { Element, ElementContent, Root, Text } from 'hast';
import type { Article, ArticleElement, ArticleNode } from '../../model.ts';
import { inlineText } from '../../article/blocks.ts';
import { xmlText } from '../../xml-text.ts';
import type { ExportWords } from './story-sheet.ts';

/** Elements around words of a line: Markdown can't write one that begins or ends with a blank. */
const MARKS = new Set(['a', 'em', 'strong', 's', 'sub', 'sup', 'code', 'cite']);

/** What becomes of a story's pictures: EPUB readers load nothing from the web, so there they are named in words. */
export type Pictures = 'linked' | 'named';

/**
 * An article as a fresh `hast` tree, for the maintained tools that write Markdown, HTML and XML. Only known tags and
 * properties come over; an embedded post becomes a quotation with its source, a video card a link.
 */
export function exportTree(article: Article, pictures: Pictures, credit: ExportWords['credit']): Root {
  return { type: 'root', children: convertAll(article.children, pictures, credit) };
}

/** One element of a tree. */
export function h(tagName: string, properties: Element['properties'], ...children: (ElementContent | string)[]): Element {
  return { type: 'element', tagName, properties, children: children.map((child) => (typeof child === 'string' ? words(child) : child)) };
}

/** Words of a tree, without what no XML and no Markdown can hold: control characters, halves of letters. */
export function words(value: string): Text {
  return { type: 'text', value: xmlText(value) };
}

function convertAll(nodes: readonly ArticleNode[], pictures: Pictures, credit: ExportWords['credit']): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [words(node.value)] : convert(node, pictures, credit)));
}

function convert(node: ArticleElement, pictures: Pictures, credit: ExportWords['credit']): ElementContent[] {
  const { alt, href, lang, dir, start, value, colSpan, rowSpan, width, height, src } = node.properties;
  const common: Element['properties'] = { ...(lang ? { lang } : {}), ...(dir ? { dir } : {}) };
  const inner = (): ElementContent[] => convertAll(node.children, pictures, credit);
  const { tagName } = node;
  if (tagName === 'section') return embed(node, common, inner());
  if (tagName === 'img') {
    const name = xmlText(alt ?? '');
    if (pictures === 'named') return name ? [h('em', {}, `[${name}]`)] : [];
    return src ? [h('img', { src, alt: name, ...(width ? { width } : {}), ...(height ? { height } : {}), loading: 'lazy', referrerPolicy: 'no-referrer' })] : [];
  }
  if (tagName === 'a' && href !== undefined) Object.assign(common, { href });
  if (tagName === 'ol' && start !== undefined) Object.assign(common, { start });
  if (tagName === 'li' && value !== undefined) Object.assign(common, { value });
  if (tagName === 'td' || tagName === 'th') Object.assign(common, { ...(colSpan ? { colSpan } : {}), ...(rowSpan ? { rowSpan } : {}) });
  if (tagName === 'small' && node.properties.role === 'credit') return [h('small', common, credit(inlineText(node.children)))];
  return MARKS.has(tagName) ? blanksOutside(h(tagName, common, ...inner())) : [h(tagName, common, ...inner())];
}

/** A mark and the blanks that it began and ended with; the blanks alone where it held no more. */
function blanksOutside(mark: Element): ElementContent[] {
  const first = mark.children.at(0);
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = mark.children.at(-1);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const inner = mark.children.filter((child) => child.type !== 'text' || child.value !== '');
  return [...(before ? [words(before)] : []), ...(inner.length ? [{ ...mark, children: inner }] : []), ...(after ? [words(after)] : [])];
}

/** A post or a video as a quotation with its source; the start of a further page is nothing to show. */
function embed({ properties }: ArticleElement, common: Element['properties'], inner: ElementContent[]): ElementContent[] {
  if (properties.role === 'page') return inner;
  const { source, author, date, href } = properties;
  const line = [author, source, date].filter(Boolean).join(', ') || href;
  return [h('blockquote', common, ...inner, ...(line ? [h('p', {}, href ? h('a', { href }, line) : line)] : []))];
}
