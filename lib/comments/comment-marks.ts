import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { countWords } from '../dom/page-tree.ts';
import { isMute, pageText } from '../dom/page-text.ts';
import { writtenDays } from '../extract/parse-date.ts';
import { isAgo, isReplyLabel } from './peel-labels.ts';

/** The signs by which comments are told in a part of a page, each list in document order. */
export interface CommentMarks {
  bodies: PageElement[];
  times: PageElement[];
  authors: PageElement[];
  replies: PageElement[];
}

/** Class and id words of the element that holds a comment's words. */
const BODY_NAME = / (?:comments? (?:body|text|content|message|copy|main|description|html)|(?:reply|message|post) (?:content|text|body|message)|commentbody|commenttext|commentcontent|wpd comment text) /;
/** Class and id words of the element that names who wrote it. */
const AUTHOR_NAME = / (?:author|username|user name|commenter|nickname|nick|display name|screen name|fn|comment by|posted by|commentauthor|poster|user info|user) /;
/** Class and id words of the element that says when. */
const TIME_NAME = / (?:time|timestamp|date|datetime|ago|posted|published|age|commentmetadata) /;
/** Names of what looks like an author but is a picture, a badge or a form. */
const NOT_AUTHOR = / (?:avatar|image|img|badge|form|form author|rating|icon|photo|bio|error) /;

/** Gathers the signs below an element. Each list holds innermost elements with words only. */
export function findMarks(page: PageTree, top: PageElement): CommentMarks {
  const marks: CommentMarks = { bodies: [], times: [], authors: [], replies: [] };
  // Few pages have microdata; on all others it need not be asked for at each element.
  const hasMicrodata = top.tag === 'form' || top.live.querySelector('[itemprop]') !== null;
  let skipTo = -1;
  for (let at = top.index; at <= top.last; at++) {
    const element = page.elements[at];
    if (!element || at <= skipTo) continue;
    if (element !== top && isMute(element)) {
      skipTo = element.last;
      continue;
    }
    if (element.words === 0 && element.tag !== 'button' && element.tag !== 'input') continue;
    const itemprop = hasMicrodata ? (page.attribute(element, 'itemprop') ?? '') : '';
    if (element.words > 0 && (BODY_NAME.test(element.names) || itemprop === 'commentText')) pushInnermost(marks.bodies, element);
    if (isAuthor(element, itemprop)) pushOutermost(marks.authors, element);
    if (isTime(element, itemprop)) pushInnermost(marks.times, element);
    if (isReply(element)) pushOutermost(marks.replies, element);
  }
  return marks;
}

/** The controls below an element by which readers answer a comment: of all signs the one that is asked of a whole page. */
export function findReplies(page: PageTree, top: PageElement): PageElement[] {
  const replies: PageElement[] = [];
  for (let at = top.index; at <= top.last; at++) {
    const element = page.elements[at];
    if (!element) continue;
    if (element !== top && isMute(element)) at = element.last;
    else if ((element.words > 0 || element.tag === 'button' || element.tag === 'input') && isReply(element)) pushOutermost(replies, element);
  }
  return replies;
}

function isAuthor(element: PageElement, itemprop: string): boolean {
  // The words in a button are not counted as words of the page, but a name may stand in one.
  const words = element.tag === 'button' ? countWords(pageText(element, 200)) : element.words;
  if (words < 1 || words > 8) return false;
  if (itemprop === 'author' || itemprop === 'creator') return true;
  if (element.tag === 'cite' && AUTHOR_NAME.test(element.parent?.names ?? '')) return true;
  return AUTHOR_NAME.test(element.names) && !NOT_AUTHOR.test(element.names);
}

function isTime(element: PageElement, itemprop: string): boolean {
  if (element.words < 1 || element.words > 9) return false;
  if (element.tag === 'time' || itemprop === 'datePublished') return true;
  const plain = element.children.every((child) => child.kind === 'text' || child.words === 0 || child.tag === 'a' || child.tag === 'span');
  if (!plain) return false;
  const text = pageText(element, 200);
  return isAgo(text) || (TIME_NAME.test(element.names) && (writtenDays(text, 'en').length > 0 || /\d{1,2}:\d{2}/.test(text)));
}

function isReply(element: PageElement): boolean {
  if (!['a', 'button', 'span', 'div', 'li', 'input'].includes(element.tag) || element.words > 4 || element.children.length > 6) return false;
  if ((element.tag === 'div' || element.tag === 'li' || element.tag === 'span') && !/ (?:reply|respond|antworten) /.test(element.names)) return false;
  return isReplyLabel(pageText(element, 80));
}

function pushInnermost(list: PageElement[], element: PageElement): void {
  const before = list.at(-1);
  if (before && element.index <= before.last) list.pop();
  list.push(element);
}

function pushOutermost(list: PageElement[], element: PageElement): void {
  const before = list.at(-1);
  if (before && element.index <= before.last) return;
  list.push(element);
}
