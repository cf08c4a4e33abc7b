import type { Comment } from '../model.ts';
import type { ReadThread } from './read-place.ts';
import { commentKey, previewKey, sameWriter } from './same-comment.ts';

/** A comment with the element that shows it, while threads are folded. */
export interface FoldedComment extends Comment {
  element: Element;
  /** Its words as they are compared; those of a cut preview up to the cut, null for a whole comment. */
  key: string;
  cut: string | null;
  replies: FoldedComment[];
}

/** A second copy: the element that shows it, its own words, and the comment that it repeats. */
export interface CommentCopy {
  /** With its answers where each of them is a copy as well, else its own part alone. */
  element: Element;
  text: string;
  of: FoldedComment;
}

/** What is known of the comments of a page, so that later ones can be folded into it. */
export interface CommentIndex {
  /** All comments once each, in the order in which they were found. */
  all: FoldedComment[];
  byKey: Map<string, FoldedComment[]>;
  /** Whole comments under the first characters of their keys, for cut previews. */
  byStart: Map<string, FoldedComment[]>;
  /** Cut previews whose whole comment has not been met, likewise. */
  previews: Map<string, FoldedComment[]>;
  /** What each element showed when it was read, so that reading it again counts nothing twice. */
  seen: WeakMap<Element, { key: string; comment: FoldedComment }>;
}

const START = 20;

/** An index that knows no comment yet. */
export function emptyIndex(): CommentIndex {
  return { all: [], byKey: new Map(), byStart: new Map(), previews: new Map(), seen: new WeakMap() };
}

/**
 * Folds the comments of one place into the index. Gives the new ones at the top of the place, and the second copies. A
 * comment that quotes another is no copy: all words count.
 */
export function foldPlace(index: CommentIndex, threads: readonly ReadThread[]): { top: FoldedComment[]; copies: CommentCopy[] } {
  const top: FoldedComment[] = [];
  const copies: CommentCopy[] = [];
  const met: FoldedComment[] = [];
  const isCopy: boolean[] = [];
  for (const { comment, parent } of threads) {
    const { author, text, score, time } = comment;
    const own: FoldedComment = { author, text, score, time, copies: 1, replies: [], element: comment.own.live, key: commentKey(comment), cut: previewKey(comment) };
    const known = again(index, own) ?? findKnown(index, own);
    if (known && known.element !== own.element) {
      if (index.seen.get(own.element)?.comment !== known) known.copies++;
      isCopy.push(takeOver(index, known, own, copies));
      met.push(known);
    } else {
      isCopy.push(false);
      met.push(known ?? own);
      if (!known) learn(index, own);
      const answered = parent === null ? undefined : met[parent];
      if (!known && answered && answered !== own) answered.replies.push(own);
      else if (!known) top.push(own);
    }
    index.seen.set(own.element, { key: own.key, comment: met.at(-1) ?? own });
  }
  const alone = withFreshAnswers(threads, isCopy);
  threads.forEach(({ comment }, number) => {
    const of = met[number];
    if (of && isCopy[number]) copies.push({ element: alone.has(number) ? comment.own.live : comment.element.live, text: comment.text, of });
  });
  return { top, copies };
}

/** The comment that this element showed before, where it still shows the same words. */
function again(index: CommentIndex, own: FoldedComment): FoldedComment | null {
  const seen = index.seen.get(own.element);
  return seen?.key === own.key ? seen.comment : null;
}

/** Numbers of the comments that have an answer, or an answer's answer, which is no copy. */
function withFreshAnswers(threads: readonly ReadThread[], isCopy: readonly boolean[]): Set<number> {
  const found = new Set<number>();
  for (let number = threads.length - 1; number >= 0; number--) {
    const parent = threads[number]?.parent ?? null;
    if (parent !== null && (!isCopy[number] || found.has(number))) found.add(parent);
  }
  return found;
}

function findKnown(index: CommentIndex, own: FoldedComment): FoldedComment | null {
  const { key, cut } = own;
  const equal = index.byKey.get(key)?.find((other) => sameWriter(other, own) && (own.author !== null || key.length >= 8));
  if (equal) return equal;
  if (cut) return index.byStart.get(cut.slice(0, START))?.find((other) => sameWriter(other, own) && other.key.startsWith(cut)) ?? null;
  return index.previews.get(key.slice(0, START))?.find((preview) => sameWriter(preview, own) && key.startsWith(preview.cut ?? '\n')) ?? null;
}

/**
 * The fuller copy stays: a preview gives its place to the whole comment. Says whether the one at hand is the copy.
 */
function takeOver(index: CommentIndex, known: FoldedComment, own: FoldedComment, copies: CommentCopy[]): boolean {
  const isFuller = known.cut !== null && own.cut === null;
  if (isFuller) {
    copies.push({ element: known.element, text: known.text, of: known });
    const start = (known.cut ?? '').slice(0, START);
    index.previews.set(start, (index.previews.get(start) ?? []).filter((preview) => preview !== known));
    known.text = own.text;
    known.key = own.key;
    known.cut = null;
    known.element = own.element;
    enter(index, known);
  }
  known.author ??= own.author;
  known.score ??= own.score;
  known.time ??= own.time;
  return !isFuller;
}

function learn(index: CommentIndex, own: FoldedComment): void {
  index.all.push(own);
  enter(index, own);
}

function enter(index: CommentIndex, own: FoldedComment): void {
  const { key, cut } = own;
  add(index.byKey, key, own);
  if (cut !== null) add(index.previews, cut.slice(0, START), own);
  else add(index.byStart, key.slice(0, START), own);
}

function add(map: Map<string, FoldedComment[]>, key: string, comment: FoldedComment): void {
  const list = map.get(key);
  if (list) list.push(comment);
  else map.set(key, [comment]);
}

/** The comments as plain records, without elements. */
export function plainComments(comments: readonly FoldedComment[]): Comment[] {
  return comments.map(({ author, text, score, time, copies, replies }) => ({ author, text, score, time, copies, replies: plainComments(replies) }));
}
