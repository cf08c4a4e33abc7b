import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { findMarks } from './comment-marks.ts';
import { cutThread } from './cut-thread.ts';
import { isControl, readComment, type ReadComment } from './read-comment.ts';

/** One comment of a place and the number of the one that it answers in the place's list. */
export interface ReadThread {
  comment: ReadComment;
  parent: number | null;
}

/** Reads every comment of a place, in the order of the page; what holds no words is passed over. */
export function readPlace(page: PageTree, place: PageElement): ReadThread[] {
  const marks = findMarks(page, place);
  const parts = cutThread(place, marks);
  const threads: ReadThread[] = [];
  const numbers = new Map<number, number>();
  parts.forEach((part, index) => {
    const comment = readComment(page, part, marks);
    if (!comment) return;
    const parent = part.parent === null ? null : (numbers.get(part.parent) ?? null);
    numbers.set(index, threads.length);
    threads.push({ comment, parent });
  });
  return threads;
}

/** What readers press in a place, in its comments and between them ("Load more comments", the form to answer). */
export function placeControls(page: PageTree, place: PageElement, threads: readonly ReadThread[]): Element[] {
  const controls = threads.flatMap(({ comment }) => comment.controls);
  const owns = new Set(threads.map(({ comment }) => comment.own));
  const known = new Set(controls);
  for (let at = place.index + 1; at <= place.last; at++) {
    const element = page.elements[at];
    if (!element) continue;
    if (owns.has(element) || known.has(element)) at = element.last;
    else if (isControl(element)) {
      controls.push(element);
      at = element.last;
    }
  }
  return controls.map((element) => element.live);
}
