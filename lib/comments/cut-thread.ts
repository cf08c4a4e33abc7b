import type { PageElement } from '../dom/page-tree.ts';
import type { CommentMarks } from './comment-marks.ts';

/** One comment's own part of a place. */
export interface CommentPart {
  /** The largest element that holds this comment and nothing but its answers. */
  element: PageElement;
  /** In it, the elements that hold its answers. */
  holes: PageElement[];
  /** The element of the comment alone, where its answers stand beside it. */
  own: PageElement;
  /** Number of the comment that it answers, in the same list; null at the top. */
  parent: number | null;
}

/** Class words of an element that holds the answers to what stands before it. */
const ANSWERS_NAME = / (?:replies|children|nested|subcomments?|threads?|indent|responses|answers|toggled) /;
/** Class words of an element that holds one comment with its answers. */
const THREAD_NAME = / (?:comment|thread|branch|reply|message) /;
/** A number that says how deep an answer stands, in class words: "depth 2", "indent 1". */
const LEVEL = / (?:depth|level|indent|replylevel|tier) (\d{1,2}) /;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'form']);

interface Node {
  element: PageElement;
  holes: PageElement[];
  own: PageElement;
  answers: Node[];
}

/**
 * Cuts a place into the parts of its comments: round each mark of the kind that tells them apart the largest element
 * that holds no other one. What answers what follows from how the parts stand in each other, or from levels in class
 * names.
 */
export function cutThread(place: PageElement, marks: CommentMarks): CommentPart[] {
  const keys = keyMarks(marks);
  if (!keys.length) return [];
  const parts: CommentPart[] = [];
  const list = (nodes: readonly Node[], parent: number | null): void => {
    for (const { element, holes, own, answers } of nodes) {
      const number = parts.push({ element, holes, own, parent }) - 1;
      list(answers, number);
    }
  };
  list(cutBox(place, keys), null);
  return parts.every((part) => part.parent === null) ? byLevel(parts) : parts;
}

/** The kind of mark that comes most often tells the comments apart; named bodies and times before names and controls. */
function keyMarks(marks: CommentMarks): PageElement[] {
  const kinds = [marks.bodies, marks.times, marks.authors, marks.replies];
  const most = Math.max(...kinds.map((kind) => kind.length));
  return kinds.find((kind) => kind.length === most || (kind === marks.bodies && kind.length > 0 && kind.length >= most / 2)) ?? [];
}

/** The comments at the top of a box that holds at least one mark. */
function cutBox(box: PageElement, keys: readonly PageElement[]): Node[] {
  const tops: Node[] = [];
  let head: PageElement | null = null;
  for (const child of box.children) {
    if (child.kind !== 'element' || countWithin(child, keys) === 0) continue;
    const nodes: Node[] = keys[firstFrom(keys, child.index)] === child ? [{ element: child, holes: [], own: child, answers: [] }] : cutBox(child, keys);
    const answered = tops.at(-1);
    if (answered && head && isAnswers(box, head, child)) {
      answered.answers.push(...nodes);
      answered.holes.push(child);
      continue;
    }
    tops.push(...nodes);
    head = nodes.length === 1 ? child : null;
  }
  const only = tops.length === 1 ? tops[0] : undefined;
  if (only && !box.children.some((child) => child.kind === 'element' && HEADINGS.has(child.tag) && countWithin(child, keys) === 0)) {
    only.element = box;
    if (!only.holes.length) only.own = box;
  }
  if (!tops.length) tops.push({ element: box, holes: [], own: box, answers: [] });
  return tops;
}

/** What stands after a comment holds its answers, not the next comment of its kind. */
function isAnswers(box: PageElement, head: PageElement, child: PageElement): boolean {
  if (ANSWERS_NAME.test(child.names) && !ANSWERS_NAME.test(head.names)) return true;
  if (child.tag === head.tag && sameName(child, head)) return false;
  if (['ul', 'ol', 'dl'].includes(child.tag) && child.tag !== head.tag && box.tag === 'li') return true;
  return head.tag !== child.tag && (box.tag === 'li' || THREAD_NAME.test(box.names));
}

function sameName(a: PageElement, b: PageElement): boolean {
  const left = a.names.trim().split(' ');
  const right = b.names.trim().split(' ');
  return left[0] === right[0] || left.filter((word) => right.includes(word)).length >= Math.min(left.length, right.length) / 2;
}

/** How many of the elements, which are in document order, stand inside `outer`. */
export function countWithin(outer: PageElement, elements: readonly PageElement[]): number {
  return firstFrom(elements, outer.last + 1) - firstFrom(elements, outer.index);
}

/** Position of the first of the elements whose number is at least `index`. */
export function firstFrom(elements: readonly PageElement[], index: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lists without nesting that write the level into a class. */
function byLevel(parts: CommentPart[]): CommentPart[] {
  const levels = parts.map((part) => levelOf(part.element));
  if (levels.every((level) => level === levels[0])) return parts;
  return parts.map((part, index) => {
    const own = levels[index] ?? 0;
    for (let before = index - 1; before >= 0; before--) {
      if ((levels[before] ?? 0) < own) return { ...part, parent: before };
    }
    return part;
  });
}

function levelOf(part: PageElement): number {
  const inside = part.children.find((child) => child.kind === 'element' && child.words > 0);
  for (const names of [part.names, inside?.kind === 'element' ? inside.names : '']) {
    const hit = LEVEL.exec(names);
    if (hit) return Number(hit[1]);
  }
  return 0;
}
