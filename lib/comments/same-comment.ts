import { foldText } from '../extract/fold-text.ts';
import { beforeCut } from './peel-labels.ts';

/** What of a comment tells whether another one is a copy of it. */
export interface CommentWords {
  author: string | null;
  text: string;
}

/** A preview must show at least so many characters of a comment to be known as its copy. */
const SHORTEST_PREVIEW = 20;

/** The words by which equal comments are found: case, accents, marks and white space do not count. */
export function commentKey(comment: CommentWords): string {
  return foldText(comment.text) || comment.text.trim();
}

/** True where nothing that is known of the writers differs. */
export function sameWriter(a: CommentWords, b: CommentWords): boolean {
  return a.author === null || b.author === null || a.author === b.author || foldText(a.author) === foldText(b.author);
}

/** The words of a cut preview as a key ("So true, I always … Read more" is "so true i always"); null for a whole comment. */
export function previewKey(comment: CommentWords): string | null {
  const shown = beforeCut(comment.text);
  const key = shown === null ? '' : foldText(shown);
  return key.length >= SHORTEST_PREVIEW ? key : null;
}
