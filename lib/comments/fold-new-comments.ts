import { readNatives } from '../dom/natives.ts';
import type { PageTree } from '../dom/page-tree.ts';
import { findPlaces } from './comment-places.ts';
import type { CommentReading } from './find-comments.ts';
import { foldPlace } from './fold-copies.ts';
import { readPart } from './inner-roots.ts';
import { readPlace, type ReadThread } from './read-place.ts';

/** What comments that loaded late brought. */
export interface NewComments {
  /** Live elements that repeat a comment already known. */
  duplicates: Element[];
  /** Live elements of comments that were not known. */
  fresh: Element[];
  /** Of the added elements those in which no comment stands: they may be filled later. */
  empty: Element[];
}

/**
 * Folds comments that were added to a page later into what is known of it: `known` of the reading grows, the reading's
 * lists do not change.
 * @param added what was put into the page, outermost elements
 * @param isPlace says of an added element that it stands where comments stand; in others a place has to be found first
 */
export function foldNewComments(reading: Pick<CommentReading, 'known'>, added: readonly Element[], isPlace: (element: Element) => boolean = () => true): NewComments {
  const found: NewComments = { duplicates: [], fresh: [], empty: [] };
  const before = reading.known.all.length;
  for (const element of added) {
    const page = readPart(element, readNatives(element.ownerDocument));
    const threads = page ? readAdded(page, isPlace(element)) : [];
    if (!threads.length) found.empty.push(element);
    for (const copy of threads.length ? foldPlace(reading.known, threads).copies : []) found.duplicates.push(copy.element);
  }
  found.fresh = reading.known.all.slice(before).map((comment) => comment.element);
  return found;
}

function readAdded(page: PageTree, isPlace: boolean): ReadThread[] {
  if (!isPlace) return findPlaces(page).flatMap((place) => place.comments);
  const threads = readPlace(page, page.root);
  // What is neither signed nor dated may be anything that a site puts between comments, such as an advertisement.
  return threads.some(({ comment }) => comment.author ?? comment.time) ? threads : [];
}
