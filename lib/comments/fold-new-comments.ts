import { readNatives } from '../dom/natives.ts';
import type { CommentReading } from './find-comments.ts';
import { foldPlace } from './fold-copies.ts';
import { readPart } from './inner-roots.ts';
import { readPlace } from './read-place.ts';

/** What comments that loaded late brought. */
export interface NewComments {
  /** Live elements that repeat a comment already known. */
  duplicates: Element[];
  /** How many comments were new. */
  fresh: number;
}

/**
 * Folds comments that were added to a page later into what is known of it: `known` of the reading grows, the reading's
 * lists do not change. `added` are the elements that were put into one of the reading's places, outermost ones.
 */
export function foldNewComments(reading: Pick<CommentReading, 'known'>, added: readonly Element[]): NewComments {
  const duplicates: Element[] = [];
  const before = reading.known.all.length;
  for (const element of added) {
    const page = readPart(element, readNatives(element.ownerDocument));
    if (!page) continue;
    for (const copy of foldPlace(reading.known, readPlace(page, page.root)).copies) duplicates.push(copy.element);
  }
  return { duplicates, fresh: reading.known.all.length - before };
}
