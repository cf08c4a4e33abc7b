import { inlineText, type LaidBlock } from '../article/blocks.ts';
import type { ArticleElement, ArticleNode } from '../model.ts';

/** The footnotes of a story: which raised numbers refer to them, and the words of each. */
export interface Footnotes {
  /** The number that a raised figure of the text refers to, by the figure's own element. */
  references: ReadonlyMap<ArticleNode, number>;
  /** The block that holds a note's words, by its number. */
  notes: ReadonlyMap<number, LaidBlock>;
}

const NONE: Footnotes = { references: new Map(), notes: new Map() };

/** A raised number, in brackets or not: "3", "[3]", "(3)" */
const REFERENCE = /^\s*[[(]?(\d{1,3})[\])]?\s*$/;
/** What a note begins with where its number is part of its words: "3. ", "[3] ", "3 " */
const NOTE_NUMBER = /^\s*[[(]?(\d{1,3})[\]).:]?\s/;

/** A note's own way back to its number, which leads nowhere in a story of ours: "↩︎" */
const WAY_BACK = /\s*[↩⤴↑^]\s*[\uFE0E\uFE0F]?\s*$/;

/**
 * Finds a story's footnotes: raised numbers that count up from 1, and below the last of them notes for all of them, in a
 * list or with their numbers before them. Anything less sure ("m²") gives none.
 */
export function findFootnotes(blocks: readonly LaidBlock[]): Footnotes {
  const raised = blocks.flatMap((block, index) => raisedNumbers(block.nodes).map((found) => ({ ...found, index })));
  // A note may open with its own raised number.
  const inText = raised.filter(({ index, isFirst }) => !isFirst || blocks[index]?.kind === 'heading');
  const most = countUp(inText.map(({ number }) => number));
  const last = inText.at(-1);
  if (most === 0 || !last) return NONE;
  const notes = notesAfter(blocks.slice(last.index + 1), most);
  return notes ? { references: new Map(inText.map(({ node, number }) => [node, number])), notes } : NONE;
}

/** The highest of numbers that count up from 1, each said once or again; 0 where they do not. */
function countUp(numbers: readonly number[]): number {
  let most = 0;
  for (const number of numbers) {
    if (number < 1 || number > most + 1) return 0;
    most = Math.max(most, number);
  }
  return most;
}

function notesAfter(blocks: readonly LaidBlock[], most: number): ReadonlyMap<number, LaidBlock> | null {
  const numbered = blocks.filter(({ text }) => NOTE_NUMBER.test(text)).slice(-most);
  const isNumbered = numbered.every(({ text }, index) => Number(NOTE_NUMBER.exec(text)?.[1]) === index + 1);
  const items = blocks.filter(isItem);
  const found = [...(isNumbered ? [numbered] : []), items, lastItems(blocks)].find(({ length }) => length === most);
  return found ? new Map(found.map((block, index) => [index + 1, noteOf(block)])) : null;
}

function isItem({ kind }: LaidBlock): boolean {
  return kind === 'list-item';
}

/** The last items that follow each other: a list of the story's own may stand above its notes. */
function lastItems(blocks: readonly LaidBlock[]): LaidBlock[] {
  const end = blocks.findLastIndex(isItem) + 1;
  return blocks.slice(blocks.slice(0, end).findLastIndex((block) => !isItem(block)) + 1, end);
}

function noteOf(block: LaidBlock): LaidBlock {
  return WAY_BACK.test(block.text) ? { ...block, nodes: withoutWayBack(block.nodes), text: block.text.replace(WAY_BACK, '') } : block;
}

function withoutWayBack(nodes: readonly ArticleNode[]): ArticleNode[] {
  const before = nodes.slice(0, -1);
  const last = nodes.at(-1);
  if (!last) return before;
  if (inlineText([last]).replace(WAY_BACK, '').trim() === '') return withoutWayBack(before);
  return [...before, last.type === 'text' ? { ...last, value: last.value.replace(WAY_BACK, '').trimEnd() } : { ...last, children: withoutWayBack(last.children) }];
}

function raisedNumbers(nodes: readonly ArticleNode[]): { node: ArticleElement; number: number; isFirst: boolean }[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'text') return [];
    const number = node.tagName === 'sup' ? REFERENCE.exec(inlineText(node.children))?.[1] : undefined;
    return number === undefined ? raisedNumbers(node.children).map((found) => ({ ...found, isFirst: found.isFirst && index === 0 })) : [{ node, number: Number(number), isFirst: index === 0 }];
  });
}
