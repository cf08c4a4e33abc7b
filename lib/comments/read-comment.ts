import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { isInside } from '../dom/page-tree.ts';
import { linesWithin } from '../dom/page-lines.ts';
import { isMute, pageText } from '../dom/page-text.ts';
import { plainText } from '../extract/plain-text.ts';
import type { CommentMarks } from './comment-marks.ts';
import { firstFrom, type CommentPart } from './cut-thread.ts';
import { countIn, isBesideWords, isCount, isLabel, peelLabels } from './peel-labels.ts';

/** One comment as its part of the page gives it. */
export interface ReadComment {
  author: string | null;
  text: string;
  score: number | null;
  time: string | null;
  /** The part of the page with its answers, and without them. */
  element: PageElement;
  own: PageElement;
  /** In it, what is no word of the comment. */
  controls: PageElement[];
}

/** Class words of an element that counts votes. */
const SCORE_NAME = / (?:points?|score|votes?|upvotes?|likes?|like count|rating|karma|thumbs|up count|recommend count|net) /;
/** Class words of elements below a comment's words. */
const CONTROL_NAME = / (?:reply|replies|actions?|controls?|toolbar|vote|votes|voting|share|report|flag|form|respond|load more|show more|footer|permalink|edit link) /;
/** What pages write round a name: "Ann says:", "Comment by Ann.", "By Ann". */
const ROUND_NAME = /^(?:comment (?:by|from)|posted by|by|von|par|por):?\s+|\s*(?:says|said|writes|schreibt|schrieb|dit|dice|diz)?\s*[:.,•·|]*$/gi;
const LONGEST = 20_000;

/** Reads author, time, score and words out of a comment's own part. Null where it holds no words. */
export function readComment(page: PageTree, part: CommentPart, marks: CommentMarks): ReadComment | null {
  const { element, holes } = part;
  const authors = within(part, marks.authors);
  const named = within(part, marks.bodies)[0] ?? null;
  // What is named the comment's body sometimes holds the head as well: then it is the comment, not its words.
  const body = named && authors.length && authors.every((mark) => isInside(mark, named)) ? null : named;
  const outside = (mark: PageElement): boolean => !body || !isInside(mark, body);
  const authorMark = authors.find(outside);
  const times = within(part, marks.times);
  // Some say when in the first line of what they call the comment's words.
  const timeMark = times.find(outside) ?? (body && times.length > 0 ? firstLineMark(body, times) : undefined);
  const controls = findControls(page, part, body);
  const without = new Set([...controls, ...holes]);
  for (const mark of [authorMark, timeMark]) if (mark && (!body || isInside(mark, body))) without.add(mark);
  const text = bodyText(body ?? element, without, !body);
  if (!text) return null;
  const author = authorMark ? nameIn(authorMark) : labelledAuthor(page, part, body);
  const time = timeMark ? plainText(pageText(timeMark, 200), 80) || null : null;
  return { author, text, score: findScore(page, part, body), time, element, own: part.own, controls };
}

function within(part: CommentPart, marks: readonly PageElement[]): PageElement[] {
  const inside = marks.slice(firstFrom(marks, part.element.index), firstFrom(marks, part.element.last + 1));
  return part.holes.length ? inside.filter((mark) => !part.holes.some((hole) => isInside(mark, hole))) : inside;
}

/** The elements of a part in document order; its answers and what the page does not show are passed over. */
function* elementsOf(page: PageTree, part: CommentPart): Generator<PageElement> {
  for (let at = part.element.index; at <= part.element.last; at++) {
    const element = page.elements[at];
    if (!element) continue;
    if (part.holes.includes(element) || isMute(element)) at = element.last;
    else yield element;
  }
}

/** The sign that is the whole first line of a comment's words. */
function firstLineMark(body: PageElement, marks: readonly PageElement[]): PageElement | undefined {
  const first = linesWithin(body, 1)[0]?.text;
  return marks.find((mark) => pageText(mark, 200) === first);
}

/** The first line of what names the writer: badges, and a card with buttons, may stand below it. */
function nameIn(mark: PageElement): string | null {
  const name = linesWithin(mark, 4).map(({ text }) => (isLabel(text) ? null : authorName(text))).find(Boolean);
  return name ?? authorName(pageText(mark, 200));
}

function authorName(text: string): string | null {
  return plainText(text.replace(ROUND_NAME, ' '), 80) || null;
}

/** "Comment by Ann." as the part's own label, a heading above the words, or the name on its avatar. */
function labelledAuthor(page: PageTree, part: CommentPart, body: PageElement | null): string | null {
  for (const element of elementsOf(page, part)) {
    if (body && element.index < body.index && /^h[3-6]$/.test(element.tag) && element.words < 5) return nameIn(element);
    const label = page.attribute(element, 'aria-label') ?? '';
    const hit = /^(?:comment|reply) (?:by|from) (.{1,80}?)\.?$/i.exec(label);
    const name = hit?.[1] ?? page.attribute(element, 'data-author');
    if (name) return authorName(name);
    const alt = element.tag === 'img' && / (?:avatar|user|gravatar|author) /.test(`${element.names}${element.parent?.names ?? ''}`) ? (page.attribute(element, 'alt') ?? '') : '';
    if (alt && alt.length < 50 && !/avatar|gravatar|photo|picture|image/i.test(alt)) return authorName(alt);
  }
  return null;
}

/** The words of a comment line by line; `headed` says that head and controls stand among them. */
function bodyText(body: PageElement, without: ReadonlySet<PageElement>, headed: boolean): string {
  const isNoWords = headed ? isBesideWords : isLabel;
  const texts: string[] = [];
  for (const line of linesWithin(body, 400, without)) {
    const text = peelLabels(line.text);
    if (text && !isNoWords(text)) texts.push(text);
  }
  return texts.join('\n').slice(0, LONGEST).trim();
}

/** Outermost elements of a part that are buttons, links to answer, votes, forms: no words of the reader. */
function findControls(page: PageTree, part: CommentPart, body: PageElement | null): PageElement[] {
  const controls: PageElement[] = [];
  for (let at = part.element.index + 1; at <= part.element.last; at++) {
    const element = page.elements[at];
    if (!element) continue;
    if (part.holes.includes(element) || isMute(element)) at = element.last;
    else if (isControl(element) && !isOfBody(element, body)) {
      controls.push(element);
      at = element.last;
    }
  }
  return controls;
}

/** The body itself, what it stands in, and its own words are no controls; a button or a "more" link inside it is one. */
function isOfBody(element: PageElement, body: PageElement | null): boolean {
  if (!body) return false;
  return isInside(body, element) || (isInside(element, body) && element.tag !== 'button' && element.tag !== 'a');
}

/** True for an element that readers press, or that counts what they pressed: no words of a reader. */
export function isControl(element: PageElement): boolean {
  if (['button', 'form', 'input', 'textarea', 'select'].includes(element.tag)) return true;
  if (element.words > 12 || !['a', 'span', 'div', 'p', 'ul', 'footer', 'li', 'section'].includes(element.tag)) return false;
  if (element.words > 0 && element.words <= 6 && element.children.length <= 4) {
    const text = pageText(element, 120);
    if (isLabel(text) || isCount(text)) return true;
  }
  return CONTROL_NAME.test(element.names) && element.words <= 8 && !element.holdsBlock;
}

function findScore(page: PageTree, part: CommentPart, body: PageElement | null): number | null {
  for (const element of elementsOf(page, part)) {
    if (element.words > 3 || (body && isInside(element, body)) || !SCORE_NAME.test(element.names)) continue;
    const said = page.attribute(element, 'data-points') ?? page.attribute(element, 'data-score') ?? '';
    const score = countIn(said) ?? countIn(pageText(element, 40));
    if (score !== null) return score;
  }
  return null;
}
