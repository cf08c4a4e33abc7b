import { hasOwnMarks } from './own-marks.ts';
import { isBlock, isSkipped, type PageElement, type PageNode } from './page-tree.ts';

/** A run of inline content on the Page: what the reader sees as one paragraph, heading, entry or line. */
export interface PageBlock {
  /** The element that stands on its own line and holds the run directly. */
  element: PageElement;
  nodes: PageNode[];
  /** White space collapsed, a line break as `\n`. */
  text: string;
  words: number;
  linkWords: number;
}

/** What stands in a block element: inline runs and further block elements, in order. */
export type Piece = { run: PageNode[] } | { block: PageElement };

/**
 * Cuts an element's children into inline runs and block elements. Two line breaks in a row end a run, as pages without
 * paragraphs write them.
 */
export function cutPieces(element: PageElement): Piece[] {
  const pieces: Piece[] = [];
  let run: PageNode[] = [];
  let breakBefore = false;
  const flush = (): void => {
    if (run.some((node) => node.kind === 'element' || node.value.trim())) pieces.push({ run });
    run = [];
    breakBefore = false;
  };
  for (const child of element.children) {
    if (child.kind === 'element') {
      if (isBlock(child)) {
        flush();
        pieces.push({ block: child });
        continue;
      }
      if (child.tag === 'br') {
        if (breakBefore) flush();
        else run.push(child);
        breakBefore = true;
        continue;
      }
      if (!isSkipped(child)) breakBefore = false;
    } else if (child.value.trim()) breakBefore = false;
    run.push(child);
  }
  flush();
  return pieces;
}

/** All blocks below an element, in reading order. What the page does not show is left out. */
export function cutBlocks(top: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  const waiting: { piece: Piece; holder: PageElement }[] = [{ piece: { block: top }, holder: top }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('run' in next.piece) {
      const block = readRun(next.holder, next.piece.run);
      if (block) blocks.push(block);
      continue;
    }
    const element = next.piece.block;
    if (isSkipped(element) || (element.hidden && element !== top)) continue;
    const pieces = cutPieces(element);
    for (let at = pieces.length - 1; at >= 0; at--) {
      const piece = pieces[at];
      if (piece) waiting.push({ piece, holder: element });
    }
  }
  return blocks;
}

/** The words of inline nodes as the reader sees them: white space collapsed, a line break as `\n`. */
export function runText(nodes: readonly PageNode[]): string {
  return collapse(rawRunText(nodes));
}

/** White space around and between words, but no line break: ` \t ` becomes one space. */
const SPACES = /[^\S\n]+/g;

/** Collapses white space; keeps `\n`, which stands for a line break. */
export function collapse(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function rawRunText(nodes: readonly PageNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.kind === 'text') text += node.value.replaceAll('\n', ' ');
    else if (node.tag === 'br') text += '\n';
    else if (node.tag === 'q' && !hasOwnMarks(node)) text += `“${rawRunText(node.children)}”`;
    else if (!isSkipped(node) && !node.hidden) text += rawRunText(node.children);
  }
  return text;
}

function readRun(element: PageElement, nodes: PageNode[]): PageBlock | null {
  const text = runText(nodes);
  if (!text) return null;
  let words = 0;
  let linkWords = 0;
  for (const node of nodes) {
    words += node.words;
    if (node.kind === 'element') linkWords += node.linkWords;
  }
  return { element, nodes, text, words: Math.max(1, words), linkWords: insideLink(element) ? words : linkWords };
}

/** True where a link stands around the whole block: `<a><h3>…</h3></a>`. */
function insideLink(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < 6; at = at.parent, up++) if (at.tag === 'a') return true;
  return false;
}
