import type { Comment, CommentsElsewhere } from '../model.ts';
import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { readNatives } from '../dom/natives.ts';
import { readPage } from '../dom/page-tree.ts';
import { findPlaces, isSystemPlace, type CommentPlace } from './comment-places.ts';
import { findElsewhere } from './comments-elsewhere.ts';
import { emptyIndex, foldPlace, plainComments, type CommentCopy, type CommentIndex, type FoldedComment } from './fold-copies.ts';
import { openShadowRoot, readInnerParts, type OpenRoot } from './inner-roots.ts';
import { findPrintedTwice } from './printed-twice.ts';
import { placeControls, readPlace, type ReadThread } from './read-place.ts';

/** The comments of a page, each once, and where the live page shows them. */
export interface CommentReading {
  /** Threads: answers stand in `replies`; `copies` counts how often the page holds the comment. */
  comments: Comment[];
  elsewhere: CommentsElsewhere | null;
  /** The outermost live elements that hold comments: none of them is part of the article. */
  places: Element[];
  /** Live elements that are second copies, with their words; `of` counts through the comments, answers after what they answer. */
  duplicates: { element: Element; text: string; of: number }[];
  /** Labels, vote buttons, forms to answer. */
  controls: Element[];
  /** What later comments are folded into. */
  known: CommentIndex;
}

interface Found {
  threads: ReadThread[];
  places: Element[];
  controls: Element[];
}

/**
 * Reads the comments of a document: those in its own tree, in shadow roots (open ones, or whatever `open` opens), in
 * frames of the same site, and those that stand as unmarked paragraphs printed twice. `read` is the document already
 * read, where the caller has it. Never changes the document.
 */
export function findComments(document: Document, open: OpenRoot = openShadowRoot, read?: PageTree): CommentReading {
  const natives = readNatives(document);
  const page = read ?? readPage(document, natives);
  if (!page || page === 'too-big') return { comments: [], elsewhere: null, places: [], duplicates: [], controls: [], known: emptyIndex() };
  const found = findPlaces(page).map((place) => lightPlace(page, place));
  for (const inner of readInnerParts(page, natives, open, asksForRoot)) {
    const whole = isSystemPlace(inner.host) ? readPlace(inner.page, inner.page.root) : [];
    const places = whole.length ? [{ element: inner.page.root, comments: whole }] : findPlaces(inner.page).filter((place) => place.comments.length);
    for (const place of places) found.push({ ...lightPlace(inner.page, place), places: [inner.host.live] });
  }
  if (!found.some((place) => place.threads.length)) {
    const plain = findPrintedTwice(page);
    if (plain) found.push({ threads: plain.threads, places: plain.places.map(live), controls: plain.controls.map(live) });
  }
  return reading(found, page, document.URL);
}

function reading(found: readonly Found[], page: PageTree, address: string): CommentReading {
  const known = emptyIndex();
  const top: FoldedComment[] = [];
  const copies: CommentCopy[] = [];
  // The fullest place first: a preview beside the whole list is the copy, wherever it stands.
  const byFullness = [...found].sort((a, b) => b.threads.length - a.threads.length);
  for (const place of byFullness) {
    const folded = foldPlace(known, place.threads);
    top.push(...folded.top);
    copies.push(...folded.copies);
  }
  const numbers = numbered(top);
  return {
    comments: plainComments(top),
    elsewhere: top.length ? null : findElsewhere(page, address),
    places: [...new Set(found.flatMap((place) => place.places))],
    duplicates: copies.map(({ element, text, of }) => ({ element, text, of: numbers.get(of) ?? 0 })),
    controls: found.flatMap((place) => place.controls),
    known,
  };
}

function lightPlace(page: PageTree, place: CommentPlace): Found {
  return { threads: place.comments, places: [place.element.live], controls: placeControls(page, place.element, place.comments) };
}

function asksForRoot(element: PageElement): boolean {
  // What a host shows stands in its root; to ask every element of every comment would take long.
  return element.words === 0 && (isSystemPlace(element) || / (?:comments?|shadow host|shadow container|conversation) /.test(element.names));
}

/** The comments numbered as a reader meets them: each before its answers. */
function numbered(top: readonly FoldedComment[]): Map<FoldedComment, number> {
  const numbers = new Map<FoldedComment, number>();
  const waiting = [...top].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    numbers.set(next, numbers.size);
    waiting.push(...[...next.replies].reverse());
  }
  return numbers;
}

function live(element: PageElement): Element {
  return element.live;
}
