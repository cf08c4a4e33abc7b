import type { PageElement, PageNode } from './page-tree.ts';
import { countWords, isBlock } from './page-tree.ts';
import { isMute, oneLine } from './page-text.ts';

/** One line of text as a reader sees it: the words between two block boundaries or line breaks. */
export interface PageLine {
  text: string;
  words: number;
  /** The outermost element that holds this line and, where `alone`, no other words. */
  element: PageElement;
  alone: boolean;
  /** The element that stands on its own line round it: `element`, something in it, or a block of several lines. */
  block: PageElement;
}

interface OpenLine {
  texts: string[];
  holder: PageElement;
  block: PageElement;
}

/** The lines after an element in document order, at most `limit` of them. Navigation menus are passed over. */
export function linesAfter(start: PageElement, limit: number): PageLine[] {
  const path: Place[] = [];
  for (let inner = start; inner.parent; inner = inner.parent) {
    path.unshift({ of: inner.parent, at: inner.parent.children.indexOf(inner) + 1 });
  }
  return linesIn(walk(path, null), limit);
}

function linesIn(nodes: Iterable<PageNode>, limit: number): PageLine[] {
  const lines: PageLine[] = [];
  let open: OpenLine | null = null;
  const close = (): void => {
    const line = open && finish(open);
    if (line) lines.push(line);
    open = null;
  };
  for (const node of nodes) {
    if (lines.length >= limit) break;
    if (node.kind === 'element') {
      if (node.tag === 'br') close();
      continue;
    }
    if (!node.value.trim() && !open) continue;
    const block = blockOf(node.parent);
    if (open && open.block !== block && node.value.trim()) close();
    if (open) {
      if (open.block === block) {
        open.texts.push(node.value);
        if (node.value.trim()) open.holder = commonAncestor(open.holder, node.parent);
      }
    } else if (node.value.trim()) open = { texts: [node.value], holder: node.parent, block };
  }
  if (lines.length < limit) close();
  return lines;
}

/** So many words may stand over a headline in the element of the whole story. */
const MOST_WORDS_OVER = 40;

/**
 * The lines before an element inside the small box round it, or over it in the `article` of the whole story: a kicker, a
 * date or a byline over the headline.
 */
export function linesBefore(end: PageElement, limit: number): PageLine[] {
  let box = end;
  while (box.parent && box.parent.tag !== 'body' && box.parent.words <= end.words + 120) box = box.parent;
  let over = 0;
  let story = box;
  for (; story.parent && story.tag !== 'article' && over <= MOST_WORDS_OVER; story = story.parent) over += wordsBefore(story, story.parent);
  if (story.tag === 'article' && over <= MOST_WORDS_OVER) box = story;
  if (box === end) return [];
  return linesIn(walk([{ of: box, at: 0 }], end), limit);
}

function wordsBefore(child: PageElement, parent: PageElement): number {
  return parent.children.slice(0, parent.children.indexOf(child)).reduce((sum, node) => sum + node.words, 0);
}

/** The lines inside an element; what stands in one of `without` is passed over. */
export function linesWithin(element: PageElement, limit: number, without?: ReadonlySet<PageElement>): PageLine[] {
  return linesIn(walk([{ of: element, at: 0 }], null, without), limit);
}

function finish(open: OpenLine): PageLine | null {
  const text = oneLine(open.texts.join(''));
  if (!text) return null;
  let element = open.holder;
  while (element.parent && element.words > 0 && element.parent.words === element.words && element.parent.tag !== 'body') {
    element = element.parent;
  }
  const words = countWords(text);
  return { text, words, element, alone: element.words <= words + 1, block: open.block };
}

interface Place {
  of: PageElement;
  at: number;
}

/** Every text and element from a place on, in document order, menus and unshown elements left out, up to `end`. */
function* walk(stack: Place[], end: PageElement | null, without?: ReadonlySet<PageElement>): Generator<PageNode> {
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.of.children[top.at++];
    if (!node) stack.pop();
    else if (node === end) return;
    else if (node.kind === 'text') yield node;
    else if (!isMute(node) && node.tag !== 'nav' && !without?.has(node)) {
      yield node;
      stack.push({ of: node, at: 0 });
    }
  }
}

function blockOf(element: PageElement): PageElement {
  let at = element;
  while (at.parent && !isBlock(at)) at = at.parent;
  return at;
}

function commonAncestor(a: PageElement, b: PageElement): PageElement {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else break;
  }
  return left;
}
