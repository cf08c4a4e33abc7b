import { h, type ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { isBlockElement, type LaidBlock } from '../../../lib/article/blocks.ts';
import type { Article, ArticleElement, ArticleNode } from '../../../lib/model.ts';
import type { Footnotes } from '../../../lib/reading/footnotes.ts';
import { opensWithMark } from '../../../lib/reading/opens-with-mark.ts';
import { EmbedCard } from './EmbedCard.tsx';
import { FigureView } from './FigureView.tsx';
import { type BlockMarks, markedNodes, NO_MARKS } from './inline-nodes.tsx';
import { say, wordsLanguage } from '../../../lib/words.ts';
import { useDrawnSoFar } from './use-drawn-so-far.ts';

export interface ArticleViewProps {
  article: Article;
  /** The same article's blocks, as `layBlocks` gives them. */
  blocks: readonly LaidBlock[];
  /** The marks of the blocks that have any, by index; the same object for as long as a block's marks are the same. */
  marks: ReadonlyMap<number, BlockMarks>;
  /** The raised numbers that open a footnote. */
  footnotes: Footnotes['references'];
  /** The blocks to show, where the article is narrowed to one speaker; null shows all. */
  only: ReadonlySet<number> | null;
  /** Whether pictures are loaded from the web. */
  pictures: boolean;
  /** The story opens on a place in it: all of it is drawn at once. Else what lies below the window waits for the first paint. */
  isWholeAtOnce: boolean;
  /** The story's. */
  language: string;
  /** Something else stands in the story's place. */
  isAway: boolean;
}

interface Desk extends ArticleViewProps {
  /** A block's index by the first of its nodes. */
  indexOf: ReadonlyMap<ArticleNode, number>;
}

/** The story itself: every node of its tree as an element of ours. Nothing of it is ever parsed as HTML. */
export function ArticleView(props: ArticleViewProps) {
  const { article, blocks, marks, only, pictures, isWholeAtOnce, isAway } = props;
  const drawn = useDrawnSoFar(article.children.length, isWholeAtOnce);
  const nodes = useMemo(() => {
    const indexOf = new Map(blocks.flatMap((block, index) => (block.nodes[0] ? [[block.nodes[0], index] as const] : [])));
    return renderNodes(article.children.slice(0, drawn), { ...props, indexOf }, 'p');
  }, [article, blocks, marks, only, pictures, drawn]);
  return (
    <div class="story-body" data-away={isAway ? '' : undefined} aria-busy={drawn < article.children.length}>
      {nodes}
    </div>
  );
}

/** @param loose the element for words that stand between blocks without one of their own */
function renderNodes(nodes: readonly ArticleNode[], desk: Desk, loose: 'p' | 'span'): ComponentChild[] {
  const out: ComponentChild[] = [];
  let run: ArticleNode[] = [];
  const flush = (): void => {
    if (run.length > 0) out.push(renderRun(loose, {}, run, desk));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || !isBlockElement(node)) run.push(node);
    else {
      flush();
      out.push(renderBlock(node, desk));
    }
  }
  flush();
  return out;
}

/** Sub-headings, of which the style sheet brings what follows nearer. */
const SUBHEADS = new Set(['h2', 'h3', 'h4']);

type Attributes = Record<string, string | number | undefined>;

function renderRun(tag: string, attributes: Attributes, nodes: readonly ArticleNode[], desk: Desk): ComponentChild {
  const index = nodes[0] && desk.indexOf.get(nodes[0]);
  if (index === undefined || (desk.only && !desk.only.has(index))) return null;
  return <Run key={index} {...{ tag, attributes, index }} block={desk.blocks[index]} marks={desk.marks.get(index) ?? NO_MARKS} footnotes={desk.footnotes} />;
}

interface RunProps {
  tag: string;
  attributes: Attributes;
  index: number;
  block: LaidBlock | undefined;
  marks: BlockMarks;
  footnotes: Footnotes['references'];
}

/** One block of text; made anew only when its own marks change. */
function Run({ tag, attributes, index, block, marks, footnotes }: RunProps) {
  return useMemo(() => block && h(tag, { ...attributes, 'data-block': index, 'data-hang': opensWithMark(block.text) ? '' : undefined }, markedNodes(block.nodes, block.text, marks, footnotes)), [block, marks, footnotes]);
}

function renderBlock(node: ArticleElement, desk: Desk): ComponentChild {
  if (node.tagName === 'figure') return desk.only ? null : <FigureView figure={node} pictures={desk.pictures} />;
  if (node.tagName === 'hr') return desk.only ? null : <hr />;
  const attributes = blockAttributes(node);
  const isOneBlock = node.children.every((child) => child.type === 'text' || !isBlockElement(child));
  if (isOneBlock && node.tagName !== 'section') return renderRun(node.tagName, attributes, node.children, desk);
  const children = renderNodes(node.children, desk, node.tagName === 'li' ? 'span' : 'p');
  if ((desk.only ?? children.length > 0) && children.every((child) => child === null)) return null;
  if (node.tagName === 'section') return <EmbedCard section={node}>{children}</EmbedCard>;
  if (node.tagName !== 'table') return h(node.tagName, attributes, children);
  // A name is said in the language of its element: ours, around a table in the story's.
  return (
    <div class="table-place" role="region" lang={wordsLanguage()} aria-label={say('table')} tabIndex={0}>
      {h('table', { ...attributes, lang: attributes.lang ?? desk.language }, children)}
    </div>
  );
}

function blockAttributes(node: ArticleElement): Attributes {
  const { lang, dir, start, value, colSpan, rowSpan } = node.properties;
  return { lang, dir, start, value, colSpan, rowSpan, class: SUBHEADS.has(node.tagName) ? 'subhead' : undefined };
}
