import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { isInside } from '../dom/page-tree.ts';
import { linesWithin } from '../dom/page-lines.ts';
import { isMute, pageText } from '../dom/page-text.ts';
import { plainText } from '../extract/plain-text.ts';
import { foldText } from '../extract/fold-text.ts';
import type { CommentMarks } from './comment-marks.ts';
import { firstFrom } from './cut-thread.ts';
import { countIn, isAgo, isCount, isLabel, peelLabels } from './peel-labels.ts';

/** One comment as its part of the page gives it. */
export interface ReadComment {
  author: string | null;
  text: string;
  score: number | null;
  time: string | null;
  /** The part of the page, and in it what is no word of the comment. */
  element: PageElement;
  controls: PageElement[];
}

/** Class words of an element that counts votes. */
const SCORE_NAME = / (?:points?|score|votes?|vote count|upvotes?|likes?|like count|rating|karma|thumbs|up count|recommend count|net) /;
/** Class words of elements below a comment's words. */
const CONTROL_NAME = / (?:reply|replies|actions?|controls?|toolbar|vote|votes|voting|share|report|flag|form|respond|load more|show more|footer|permalink|edit link) /;
/** What pages write round a name: "Ann says:", "Comment by Ann.", "By Ann". */
const ROUND_NAME = /^(?:comment (?:by|from)|posted by|by|von|par|por)\s+|\s*(?:says|said|writes|schreibt|schrieb|dit|dice|diz)?\s*[:.,•·|]*$/gi;
const LONGEST = 20_000;

/** Reads author, time, score and words out of a comment's own part. Null where it holds no words. */
export function readComment(page: PageTree, part: PageElement, marks: CommentMarks): ReadComment | null {
  const authors = within(part, marks.authors);
  const named = within(part, marks.bodies)[0] ?? null;
  // What is named the comment's body sometimes holds the head as well: then it is the comment, not its words.
  const body = named && authors.length && authors.every((mark) => isInside(mark, named)) ? null : named;
  const authorMark = authors.find((mark) => !body || !isInside(mark, body));
  const timeMark = within(part, marks.times).find((mark) => !body || !isInside(mark, body));
  const author = authorMark ? authorName(pageText(authorMark, 200)) : labelledAuthor(page, part);
  const time = timeMark ? plainText(pageText(timeMark, 200), 80) || null : null;
  const controls = findControls(page, part, body);
  const heads = [authorMark, timeMark].flatMap((mark) => (mark ? [mark] : []));
  const said = heads.map((mark) => pageText(mark, 200));
  const text = body ? bodyText(body, [], []) : bodyText(part, [...controls, ...heads], said);
  if (!text) return null;
  return { author, text, score: findScore(page, part, body), time, element: part, controls };
}

function within(part: PageElement, marks: readonly PageElement[]): PageElement[] {
  return marks.slice(firstFrom(marks, part.index), firstFrom(marks, part.last + 1));
}

function authorName(text: string): string | null {
  return plainText(text.replace(ROUND_NAME, ' '), 80) || null;
}

/** "Comment by Ann." as the part's own label, or the name on its avatar. */
function labelledAuthor(page: PageTree, part: PageElement): string | null {
  for (let at = part.index; at <= part.last; at++) {
    const element = page.elements[at];
    if (!element) continue;
    const label = page.attribute(element, 'aria-label') ?? page.attribute(element, 'data-author') ?? '';
    const hit = /^(?:comment|reply) (?:by|from) (.{1,80}?)\.?$/i.exec(label);
    if (hit?.[1]) return authorName(hit[1]);
    const alt = element.tag === 'img' && / (?:avatar|user|gravatar|author) /.test(`${element.names}${element.parent?.names ?? ''}`) ? (page.attribute(element, 'alt') ?? '') : '';
    if (alt && alt.length < 50 && !/avatar|gravatar|photo|picture|image/i.test(alt)) return authorName(alt);
  }
  return null;
}

function bodyText(body: PageElement, without: readonly PageElement[], heads: readonly string[]): string {
  const texts: string[] = [];
  for (const line of linesWithin(body, 400)) {
    if (without.some((part) => isInside(line.element, part))) continue;
    const text = peelLabels(line.text);
    if (!text || isLabel(text) || (without.length && (isCount(text) || isAgo(text)))) continue;
    if (!texts.length && heads.length && isHead(text, heads)) continue;
    texts.push(text);
  }
  return texts.join('\n').slice(0, LONGEST).trim();
}

/** A first line that says who and when and nothing else: "Ann Lee, 2 hours ago". */
function isHead(line: string, heads: readonly string[]): boolean {
  const rest = heads.reduce((left, head) => left.replace(head, ' '), line);
  return rest !== line && /^(?:by|von|says|said|wrote|on|at|am|um|\W)*$/i.test(foldText(rest));
}

/** Outermost elements of a part that are buttons, links to answer, votes, forms: no words of the reader. */
function findControls(page: PageTree, part: PageElement, body: PageElement | null): PageElement[] {
  const controls: PageElement[] = [];
  for (let at = part.index + 1; at <= part.last; at++) {
    const element = page.elements[at];
    if (!element || isMute(element) || (body && (isInside(body, element) || isInside(element, body)) && element.tag !== 'button')) continue;
    if (isControl(element)) {
      controls.push(element);
      at = element.last;
    }
  }
  return controls;
}

/** True for an element that readers press, or that counts what they pressed: no words of a reader. */
export function isControl(element: PageElement): boolean {
  if (element.tag === 'button' || element.tag === 'form' || element.tag === 'input' || element.tag === 'textarea' || element.tag === 'select') return true;
  if (element.words > 12 || !['a', 'span', 'div', 'p', 'ul', 'footer', 'li', 'section'].includes(element.tag)) return false;
  if (element.words > 0 && element.words <= 6 && element.children.length <= 4) {
    const text = pageText(element, 120);
    if (isLabel(text) || isCount(text)) return true;
  }
  return CONTROL_NAME.test(element.names) && element.words <= 8;
}

function findScore(page: PageTree, part: PageElement, body: PageElement | null): number | null {
  for (let at = part.index; at <= part.last; at++) {
    const element = page.elements[at];
    if (!element || isMute(element) || (body && isInside(element, body)) || element.words > 3 || !SCORE_NAME.test(element.names)) continue;
    const said = page.attribute(element, 'data-points') ?? page.attribute(element, 'data-score') ?? '';
    const score = countIn(said) ?? countIn(pageText(element, 40));
    if (score !== null) return score;
  }
  return null;
}
