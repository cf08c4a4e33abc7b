import { isWordy, letterAt } from '../letters.ts';
import type { Mark, MarkFamily } from './marks.ts';
import { scanMarks } from './marks.ts';

/** A stretch of text between quotation marks, marks and the blanks beside them excluded. */
export interface MarkedSpan {
  start: number;
  end: number;
  family: MarkFamily;
  /** False where no closing mark came: the speech goes on in the next paragraph, or the page forgot the mark. */
  closed: boolean;
  /** False where only a closing mark came: the speech began in the paragraph before. */
  opened: boolean;
}

/** The closing single mark that an opening one reaches, for each mark's index; null where there is none. */
type Reach = (number | null)[];

/**
 * Pairs the marks of one piece of text. Only outermost quotations are given: what is quoted inside a quotation
 * belongs to it. Never throws; unpaired single marks are apostrophes, an unpaired double mark gives an open span.
 */
export function pairMarks(text: string): MarkedSpan[] {
  const marks = scanMarks(text);
  const singleEnds = reachOfSingles(text, marks);
  const spans: MarkedSpan[] = [];
  let open: Mark | null = null;
  let opened = false;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark) continue;
    if (open) {
      if (mark.family !== open.family) continue;
      if (closesIt(open, mark, text)) {
        push(spans, text, open.at + 1, mark.at, open.family, true);
        open = null;
      } else if (mark.opens) {
        const inner = nested(marks, index, open, text);
        if (inner > 0) index = inner;
        else if (mark.family !== 'corner') {
          push(spans, text, open.at + 1, mark.at, open.family, false);
          open = mark;
        }
      }
      continue;
    }
    if (mark.family === 'single') {
      const end = mark.opens ? (singleEnds[index] ?? null) : null;
      if (end === null) continue;
      push(spans, text, mark.at + 1, marks[end]?.at ?? mark.at, 'single', true);
      index = end;
    } else if (mark.opens) {
      open = mark;
      opened = true;
    } else if (mark.closes && !opened && mark.family === 'double') {
      spans.push({ start: 0, end: trimEnd(text, 0, mark.at), family: 'double', closed: true, opened: false });
      opened = true;
    }
  }
  if (open) push(spans, text, open.at + 1, text.length, open.family, false);
  return spans.filter((span) => span.end > span.start);
}

/** `“She said “no” twice.”`: where the quotation that begins inside another ends, if the outer one ends after it; else -1. */
function nested(marks: readonly Mark[], at: number, outer: Mark, text: string): number {
  const next = (index: number): number => {
    let after = index + 1;
    while (after < marks.length && marks[after]?.family !== outer.family) after++;
    return after;
  };
  const end = next(at);
  const [first, inner, last] = [marks[at], marks[end], marks[next(end)]];
  return first && inner && last && closesIt(first, inner, text) && closesIt(outer, last, text) && !last.opens ? end : -1;
}

function closesIt(open: Mark, mark: Mark, text: string): boolean {
  if (mark.family === 'angle') return mark.char !== open.char;
  if (mark.family === 'corner') return mark.closes;
  if (open.char === '„' && mark.char !== '„') return true;
  if (open.char === '“' && mark.char === '”') return true;
  if (mark.char === '”' || mark.char === '‟') return mark.closes || !mark.opens || text.charAt(mark.at + 1) === ' ';
  if (mark.char === '“') return (mark.closes || !mark.opens) && !isWordy(text, mark.at + 1);
  if (mark.char === '"' && mark.closes && mark.opens) return !/[\s([]/.test(text.charAt(mark.at - 1));
  return mark.closes || !mark.opens;
}

/** From the right: the first mark that may close, passing over a plural's apostrophe where a better one follows. */
function reachOfSingles(text: string, marks: Mark[]): Reach {
  const reach: Reach = marks.map(() => null);
  let firm: number | null = null;
  let weak: number | null = null;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || mark.family !== 'single') continue;
    reach[index] = weak !== null && (firm === null || firm > weak + 3) ? weak : (firm ?? weak);
    if (mark.opens && !mark.closes) {
      firm = null;
      weak = null;
    }
    if (!mark.closes) continue;
    const plural = /s/i.test(text.charAt(mark.at - 1)) && text.charAt(mark.at + 1) === ' ' && letterAt(text, mark.at + 2) === 'lower';
    if (plural && mark.char !== '‘') weak = index;
    else {
      firm = index;
      weak = null;
    }
  }
  return reach;
}

function push(spans: MarkedSpan[], text: string, from: number, to: number, family: MarkFamily, closed: boolean): void {
  let start = from;
  while (start < to && /\s/.test(text.charAt(start))) start++;
  spans.push({ start, end: trimEnd(text, start, to), family, closed, opened: true });
}

function trimEnd(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
