import type { Comment } from '../model.ts';
import type { ReadThread } from './read-place.ts';
import { commentKey, previewKey, sameWriter } from './same-comment.ts';

/** A comment with the element that shows it, while threads are folded. */
export interface FoldedComment extends Comment {
  element: Element;
  replies: FoldedComment[];
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
}

const START = 20;

/** An index that knows no comment yet. */
export function emptyIndex(): CommentIndex {
  return { all: [], byKey: new Map(), byStart: new Map(), previews: new Map() };
}

/**
 * Folds the comments of one place into the index. Gives the new ones at the top of the place, and the elements that are
 * second copies with the comment that each of them repeats. A comment that quotes another is no copy: all words count.
 */
export function foldPlace(index: CommentIndex, threads: readonly ReadThread[]): { top: FoldedComment[]; copies: { element: Element; of: FoldedComment }[] } {
  const top: FoldedComment[] = [];
  const copies: { element: Element; of: FoldedComment }[] = [];
  const met: FoldedComment[] = [];
  for (const { comment, parent } of threads) {
    const { author, text, score, time } = comment;
    const own: FoldedComment = { author, text, score, time, copies: 1, replies: [], element: comment.own.live };
    const known = findKnown(index, own);
    if (known) {
      known.copies++;
      takeOver(index, known, own, copies);
      met.push(known);
      continue;
    }
    learn(index, own);
    met.push(own);
    const answered = parent === null ? undefined : met[parent];
    if (answered && answered !== own) answered.replies.push(own);
    else top.push(own);
  }
  return { top, copies };
}

function findKnown(index: CommentIndex, own: FoldedComment): FoldedComment | null {
  const key = commentKey(own);
  const equal = index.byKey.get(key)?.find((other) => sameWriter(other, own) && (own.author !== null || key.length >= 8));
  if (equal) return equal;
  const cut = previewKey(own);
  if (cut) return index.byStart.get(cut.slice(0, START))?.find((other) => sameWriter(other, own) && commentKey(other).startsWith(cut)) ?? null;
  return index.previews.get(key.slice(0, START))?.find((preview) => sameWriter(preview, own) && key.startsWith(previewKey(preview) ?? '\n')) ?? null;
}

/** The fuller copy stays: a preview gives its place to the whole comment. */
function takeOver(index: CommentIndex, known: FoldedComment, own: FoldedComment, copies: { element: Element; of: FoldedComment }[]): void {
  if (previewKey(known) !== null && previewKey(own) === null) {
    copies.push({ element: known.element, of: known });
    const start = (previewKey(known) ?? '').slice(0, START);
    index.previews.set(start, (index.previews.get(start) ?? []).filter((preview) => preview !== known));
    known.text = own.text;
    known.element = own.element;
    enter(index, known);
  } else copies.push({ element: own.element, of: known });
  known.author ??= own.author;
  known.score ??= own.score;
  known.time ??= own.time;
}

function learn(index: CommentIndex, own: FoldedComment): void {
  index.all.push(own);
  enter(index, own);
}

function enter(index: CommentIndex, own: FoldedComment): void {
  const key = commentKey(own);
  add(index.byKey, key, own);
  const cut = previewKey(own);
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
