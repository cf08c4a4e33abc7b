import type { PageElement } from '../dom/page-tree.ts';
import type { PageLine } from '../dom/page-lines.ts';
import { pageText } from '../dom/page-text.ts';
import { foldText } from './fold-text.ts';
import { plainText } from './plain-text.ts';

/** A summary list that the article itself prints, and the element that shows it. */
export interface KeyPoints {
  points: string[];
  element: PageElement | null;
  /** A heading that belongs to the list alone ("Key points"). */
  heading: PageElement | null;
}

const NAMED = / (?:summary|abstract|key points?|keypoints|takeaways?|highlights|bullets?|tldr|at a glance|in brief|need to know|nutshell) /;
/** Headings of such lists, folded. */
const HEADING = /^(?:(?:the )?key (?:points|takeaways|facts|details|insights)|takeaways|highlights|summary|story highlights|at a glance|in brief|tl ?dr|in a nutshell|need to know|what to know|das wichtigste(?: in kurze)?|auf einen blick|l ?essentiel|en bref|claves|en resumen|resumo|pontos principais)$/;
/** Lists of other things. */
const OTHER_NAME = / (?:share|sharing|social|nav|menu|tags?|related|recirc|breadcrumbs?|gallery|links?|pagination|toc|contents|author|more|trending|popular|list item|comments?) /;
/** The list stands before the body or after at most this many of its paragraphs. */
const MOST_PARAGRAPHS_BEFORE = 3;

const NONE: KeyPoints = { points: [], element: null, heading: null };

/**
 * Finds a list of two to eight short sentences at the top of the article: named or headed as a summary, or standing
 * before the first paragraph without a line that announces it with a colon. Empty where there is none.
 */
export function findKeyPoints(near: readonly PageLine[]): KeyPoints {
  let paragraphs = 0;
  let before: PageLine | null = null;
  let seen: PageElement | null = null;
  for (const line of near) {
    const list = listOf(line.block);
    if (!list) {
      if (line.block.tag === 'p' && line.element.words > 12) paragraphs++;
      if (paragraphs > MOST_PARAGRAPHS_BEFORE) return NONE;
      before = line;
      continue;
    }
    if (list === seen) continue;
    seen = list;
    const headed = before !== null && HEADING.test(foldText(before.text));
    const named = headed || isNamed(list);
    const points = named || !paragraphs ? readPoints(list, named) : [];
    if (points.length && !(before && before.text.endsWith(':') && !headed)) return { points, element: list, heading: headed ? (before?.element ?? null) : null };
  }
  return NONE;
}

function readPoints(list: PageElement, named: boolean): string[] {
  if (isOther(list)) return [];
  const items = list.children.flatMap((child) => (child.kind === 'element' && child.tag === 'li' && !child.hidden ? [child] : []));
  if (items.length < 2 || items.length > 8 || list.linkWords > list.words * 0.4) return [];
  const points = items.map((item) => plainText(pageText(item, 1_000), 400));
  if (points.some((point) => point.length < (named ? 10 : 25) || point.length > 399)) return [];
  const sentences = points.filter((point) => /[.!?…”"’]$/.test(point)).length;
  const words = list.words / items.length;
  return named ? (words >= 4 ? points : []) : words >= 7 && sentences >= points.length - 1 ? points : [];
}

function listOf(block: PageElement): PageElement | null {
  for (let at: PageElement | null = block, steps = 0; at && steps < 5; at = at.parent, steps++) {
    if (at.tag === 'ul' || at.tag === 'ol') return at;
    if (at.tag === 'article' || at.tag === 'main' || at.tag === 'section') return null;
  }
  return null;
}

function isNamed(list: PageElement): boolean {
  for (let at: PageElement | null = list, steps = 0; at && steps < 3 && at.words < list.words + 12; at = at.parent, steps++) {
    if (NAMED.test(at.names)) return true;
  }
  return false;
}

function isOther(list: PageElement): boolean {
  for (let at: PageElement | null = list, steps = 0; at && steps < 4 && at.words < list.words * 2 + 20; at = at.parent, steps++) {
    if (at.tag === 'nav' || at.tag === 'aside' || at.tag === 'footer' || at.tag === 'form') return true;
    if (OTHER_NAME.test(at.names) && !NAMED.test(at.names)) return true;
  }
  return false;
}
