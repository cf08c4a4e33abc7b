import { isUpper, isWordy } from '../letters.ts';
/** The families of quotation marks; a mark closes only what one of its own family opened. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'corner';

/** One character that may open or close a quotation. */
export interface Mark {
  at: number;
  char: string;
  family: MarkFamily;
  /** What its surroundings allow. */
  opens: boolean;
  closes: boolean;
}

function familyOf(char: string): MarkFamily {
  return "'‘’‚‛".includes(char) ? 'single' : '«»‹›'.includes(char) ? 'angle' : '「」『』'.includes(char) ? 'corner' : 'double';
}

/** Any quotation mark: `“`, `'`, `«`. */
const ANY_MARK = /''|["“”„‟＂'‘’‚‛«»‹›「」『』]/g;
/** What may stand before an opening mark: `(“so”)`, `—“so”`, `"'so'"`. */
const BEFORE_OPENING = /[\s([{<—–\-/|"“„«‘'…:>,]/;
/** Words that begin with an apostrophe: `'em`, `’cause`, `’90s`. */
const ELISION = /^(?:\d\ds?\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|cos\b|coz\b|bout\b|round\b|n['’]|nuff\b|neath\b|sup\b|ere\b)/i;

/** Every quotation mark of a text with what its surroundings allow it to be; apostrophes inside words are left out. */
export function scanMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(ANY_MARK)) {
    const at = match.index;
    const char = match[0];
    if (char.length > 1) {
      // ''so'': two single marks for a double one
      const opens = (at === 0 || BEFORE_OPENING.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 2));
      marks.push({ at: opens ? at + 1 : at, char: '"', family: 'double', opens, closes: !opens });
      continue;
    }
    const family = familyOf(char);
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (family === 'single') {
      const mark = singleMark(text, at, char, before, after);
      if (mark) marks.push(mark);
    } else if (char === '"' && /\d/.test(before) && /^\d+(?:[.,]\d+)?$/.test(lastWord(text, at)) && !/["“”]/.test(text.slice(Math.max(0, at - 40), at))) {
      continue; // inches: a 12" single
    } else {
      marks.push({ at, char, family, ...allowed(family, char, before, after) });
    }
  }
  return marks;
}

function allowed(family: MarkFamily, char: string, before: string, after: string): { opens: boolean; closes: boolean } {
  if (family === 'corner') return { opens: char === '「' || char === '『', closes: char === '」' || char === '』' };
  if (family === 'angle') return { opens: true, closes: true };
  if (char === '„' || char === '‟') return { opens: true, closes: false };
  const roomBefore = before === '' || BEFORE_OPENING.test(before);
  const roomAfter = after === '' || /\s/.test(after);
  // `in a year.”It rained`: a mark of the wrong side, with its blank forgotten
  const glued = char === '”' && /[.!?]/.test(before) && isUpper(after);
  return { opens: !roomAfter && (roomBefore || char === '“' || glued), closes: before !== '' && !/\s/.test(before) };
}

function singleMark(text: string, at: number, char: string, before: string, after: string): Mark | null {
  const wordFollows = isWordy(text, at + 1);
  if (wordFollows && at > 0 && isWordy(text, at - 1)) return null;
  if (char === '‚' && !(BEFORE_OPENING.test(before) || before === '')) return null;
  const elided = ELISION.test(text.slice(at + 1, at + 8));
  const roomBefore = before === '' || BEFORE_OPENING.test(before);
  const opens = roomBefore && after !== '' && !/[\s,.;:!?)]/.test(after) && !elided;
  const closes = before !== '' && !/\s/.test(before) && !wordFollows && char !== '‚';
  return opens || closes ? { at, char, family: 'single', opens, closes } : null;
}

function lastWord(text: string, at: number): string {
  const head = text.slice(Math.max(0, at - 12), at);
  return head.slice(head.search(/\S*$/));
}
