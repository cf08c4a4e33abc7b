import type { PageElement } from '../dom/page-tree.ts';
import { isInside } from '../dom/page-tree.ts';
import type { CommentMarks } from './comment-marks.ts';

/** One comment's own part of a place: head, words and controls, without its replies. */
export interface CommentPart {
  element: PageElement;
  /** Number of the comment that it answers, in the same list; null at the top. */
  parent: number | null;
}

/** Class words of an element that holds the answers to what stands before it. */
const REPLIES_NAME = / (?:replies|reply|children|child|nested|sub|subcomments?|thread|threads|indent|responses|answers|toggled) /;
/** Class words of an element that holds one comment with its answers. */
const THREAD_NAME = / (?:comment|thread|branch|reply|message|conversation item) /;
/** A number that says how deep an answer stands, in class words: "depth 2", "indent 1". */
const LEVEL = / (?:depth|level|indent|replylevel|tier) (\d{1,2}) /;

/**
 * Cuts a place into the parts of its comments: round each mark of the commonest kind the largest element that holds no
 * other one. What answers what follows from how the parts stand in each other, or from levels in class names.
 */
export function cutThread(place: PageElement, marks: CommentMarks): CommentPart[] {
  const keys = keyMarks(marks);
  const parts = keys.map((mark) => ownPart(mark, keys, place));
  const filled = parts.filter((part, index) => part.words > 0 && part !== parts[index - 1]);
  const cut = filled.map((element, index) => ({ element, parent: answeredBy(index, filled, place) }));
  return cut.every((part) => part.parent === null) ? byLevel(cut) : cut;
}

/** The kind of mark that comes most often tells the comments apart; named bodies and times before names and controls. */
function keyMarks(marks: CommentMarks): PageElement[] {
  const kinds = [marks.bodies, marks.times, marks.authors, marks.replies];
  const most = Math.max(...kinds.map((kind) => kind.length));
  return kinds.find((kind) => kind.length === most || (kind === marks.bodies && kind.length > 0 && kind.length >= most / 2)) ?? [];
}

function ownPart(mark: PageElement, keys: readonly PageElement[], place: PageElement): PageElement {
  let part = mark;
  while (part !== place && part.parent && isInside(part.parent, place) && countWithin(part.parent, keys) === 1) part = part.parent;
  return part;
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

function answeredBy(index: number, parts: readonly PageElement[], place: PageElement): number | null {
  const own = parts[index];
  if (!own) return null;
  let child = own;
  for (let box = own.parent; box && isInside(box, place); child = box, box = box.parent) {
    const first = firstFrom(parts, box.index);
    const head = parts[first];
    if (!head || first === index || head.parent !== box || isInside(own, head)) {
      if (box === place) return null;
      continue;
    }
    if (isThread(box, head, child)) return answered(first, index, parts, box, child);
    if (box === place) return null;
  }
  return null;
}

/** In a box of one comment and its answers the nearest part before that stands directly in it is what is answered. */
function answered(first: number, index: number, parts: readonly PageElement[], box: PageElement, child: PageElement): number {
  let nearest = first;
  for (let at = first; at < index; at++) {
    const part = parts[at];
    if (part && part.parent === box && part.index < child.index) nearest = at;
  }
  return nearest;
}

/** The first part in a box is answered by the rest, not followed by more of its kind. */
function isThread(box: PageElement, head: PageElement, child: PageElement): boolean {
  if (child.tag === head.tag && sameName(child, head)) return false;
  if (REPLIES_NAME.test(child.names)) return true;
  const oneOfMany = box.parent?.children.some((other) => other.kind === 'element' && other !== box && other.tag === box.tag && other.words > 0) ?? false;
  return box.tag === 'li' || (oneOfMany && (THREAD_NAME.test(box.names) || head.tag !== child.tag));
}

function sameName(a: PageElement, b: PageElement): boolean {
  const left = a.names.trim().split(' ');
  const right = b.names.trim().split(' ');
  return left[0] === right[0] || left.filter((word) => right.includes(word)).length >= Math.min(left.length, right.length) / 2;
}

/** Lists without nesting that write the level into a class. */
function byLevel(parts: CommentPart[]): CommentPart[] {
  const levels = parts.map((part) => levelOf(part.element));
  if (levels.every((level) => level === levels[0])) return parts;
  return parts.map((part, index) => {
    const own = levels[index] ?? 0;
    for (let before = index - 1; before >= 0; before--) {
      if ((levels[before] ?? 0) < own) return { element: part.element, parent: before };
    }
    return part;
  });
}

function levelOf(part: PageElement): number {
  const inside = part.children.find((child) => child.kind === 'element' && child.words > 0);
  const names = [part.names, inside?.kind === 'element' ? inside.names : '', part.children.length === 1 ? '' : (part.parent?.names ?? '')];
  for (const name of names) {
    const hit = LEVEL.exec(name);
    if (hit) return Number(hit[1]);
  }
  return 0;
}
