import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { isInside } from '../dom/page-tree.ts';
import { pageText } from '../dom/page-text.ts';
import { COMMENT_SYSTEMS, SYSTEM_TAGS } from './data/comment-systems.ts';
import { findMarks, findReplies } from './comment-marks.ts';
import { countWithin } from './cut-thread.ts';
import { isLabel } from './peel-labels.ts';
import { readPlace, type ReadThread } from './read-place.ts';

/** A part of the page that holds comments, or stands for them while it is empty. */
export interface CommentPlace {
  element: PageElement;
  comments: ReadThread[];
}

/** Class and id words of an element that holds a page's comments. */
const PLACE_NAME = / (?:comments|commentlist|comment (?:list|section|stream|thread|threads|area|container|wrapper|block|feature|pick|items|group)|reader comments|article comments|post comments|user comments|top comments?|featured comments?|promoted comments|discussion|conversations?|replies|responses|comment) /;
/** Of these names only some hold comments: an interview may be a "conversation", a teaser a "discussion". */
const SURE_NAME = / (?:comments|commentlist|comment (?:list|section|stream|thread|threads|area|container|feature|pick|items)|reader comments|top comments?|featured comments?) /;
/** Names of what speaks of comments and holds none of this story's. */
const NO_PLACE_NAME = / (?:recentcomments|(?:recent|latest|newest) comments|comments? (?:open|closed|count|link|links|icon|button|btn|number|bubble|policy|toggle)|has comments|no comments|dsq widget) /;
/** More long paragraphs than this outside of any comment: the element holds the article. */
const MOST_FOREIGN_PARAGRAPHS = 1;
const MOST_CANDIDATES = 400;

/** Finds the outermost elements that hold comments: by name where their shape agrees, by shape alone where it is plain. */
export function findPlaces(page: PageTree): CommentPlace[] {
  const places: CommentPlace[] = [];
  let tried = 0;
  for (const element of page.elements) {
    if (tried >= MOST_CANDIDATES) break;
    if (places.some((place) => isInside(element, place.element)) || !mayBePlace(element)) continue;
    tried++;
    const comments = readPlace(page, element);
    if (isPlace(page, element, comments)) places.push({ element, comments });
  }
  for (const place of placesByShape(page, places)) places.push(place);
  return places.sort((a, b) => a.element.index - b.element.index);
}

function mayBePlace(element: PageElement): boolean {
  if (['html', 'head', 'body', 'main', 'a', 'button', 'span', 'i', 'svg', 'script', 'style', 'template', 'label', 'p', 'h1', 'h2', 'h3', 'h4', 'time'].includes(element.tag) || element.hidden) return false;
  if (SYSTEM_TAGS.has(element.tag) || isSystemPlace(element)) return true;
  return PLACE_NAME.test(element.names) && !NO_PLACE_NAME.test(element.names);
}

/** True for an element that a known commenting system fills. */
export function isSystemPlace(element: PageElement): boolean {
  return COMMENT_SYSTEMS.some((system) => system.place.test(element.names));
}

function isPlace(page: PageTree, element: PageElement, comments: readonly ReadThread[]): boolean {
  if (holdsArticle(page, element, comments)) return false;
  const sure = SURE_NAME.test(element.names) || SYSTEM_TAGS.has(element.tag) || isSystemPlace(element);
  if (!comments.length) return sure && element.words < 150 && (element.words > 2 || isSystemPlace(element));
  const signed = comments.filter(({ comment }) => comment.author ?? comment.time).length;
  if (signed < comments.length / 2) return false;
  const marks = findMarks(page, element);
  // One byline in a box beside share buttons is no comment: it takes a body named as one, or a control to answer.
  if (sure && (comments.length > 1 || marks.bodies.length > 0 || marks.replies.length > 0)) return true;
  const answerable = marks.replies.length >= comments.length / 2;
  const named = comments.filter(({ comment }) => / (?:comment|comments|reply) /.test(comment.element.names)).length;
  return answerable || named > comments.length / 2 || / comment (?:body|text|content) /.test(marks.bodies[0]?.names ?? '');
}

/** The headline, or long paragraphs that stand in no comment, are inside. */
function holdsArticle(page: PageTree, element: PageElement, comments: readonly ReadThread[]): boolean {
  const parts = comments.map(({ comment }) => comment.element);
  if (parts.some((part) => part.words > 1_500)) return true;
  let foreign = 0;
  let next = 0;
  // The parts stand in document order: what is behind the end of all that began before stands in none.
  let end = -1;
  for (let at = element.index; at <= element.last; at++) {
    const inner = page.elements[at];
    if (!inner) continue;
    for (let part = parts[next]; part && part.index <= at; part = parts[++next]) end = Math.max(end, part.last);
    if (inner.tag === 'h1' && inner.words > 1) return true;
    if (inner.tag === 'p' && inner.words > 25 && at > end && ++foreign > MOST_FOREIGN_PARAGRAPHS) return true;
  }
  return false;
}

/** Two or more like siblings, each with somebody, a time and a control to answer, hold comments whatever their names. */
function placesByShape(page: PageTree, known: readonly CommentPlace[]): CommentPlace[] {
  const found: CommentPlace[] = [];
  const replies = findReplies(page, page.root).filter((reply) => !known.some((place) => isInside(reply, place.element)));
  if (replies.length < 2) return found;
  for (const reply of replies) {
    if (found.some((place) => isInside(reply, place.element))) continue;
    for (let box = reply.parent; box && box.tag !== 'body'; box = box.parent) {
      if (countWithin(box, replies) < 2) continue;
      const comments = readPlace(page, box);
      const signed = comments.filter(({ comment }) => comment.author !== null && comment.time !== null);
      if (comments.length >= 2 && signed.length === comments.length && !holdsArticle(page, box, comments) && countWithin(box, replies) >= comments.length / 2) {
        found.push({ element: widened(box), comments });
      }
      break;
    }
  }
  return found;
}

/** The box with the heading and labels that stand round it alone. */
function widened(box: PageElement): PageElement {
  let at = box;
  while (at.parent && at.parent.tag !== 'body' && at.parent.words <= at.words + 4 && isLabel(pageText(at.parent, 60).slice(0, 60))) at = at.parent;
  return at;
}
