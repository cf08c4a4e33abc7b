import { CUT_END, MORE_AT_END, MORE_AT_START, MORE_STEMS, REPLY_LABEL, WHOLE_LABEL } from './words/comment-labels.ts';

/** A bare count of votes or likes: "-8", "4", "1.2K", "12 points". */
const COUNT = /^[+−–-]?\s?\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d)?\s?[kKmM]?(?:\s?(?:points?|pts|likes?|upvotes?|votes?|thumbs up|ups?))?$/u;
/** How long ago, as comments say it in lower case: "2 hours ago", "1y", "vor 3 Stunden", "il y a 2 heures", "hace 3 días", "3시간 전". */
const AGO = /^[^\p{L}\p{N}]*(?:(?:about |over |almost )?(?:an?|\d+) ?(?:s|sec(?:ond)?s?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)(?: ago)?|just now|yesterday|(?:vor|il y a|hace|há|fa|temu) .{1,20}|\d+ ?(?:초|분|시간|일|주|개월|년) ?전|منذ .{1,20}|לפני .{1,20})[^\p{L}\p{N}]*(?:\(?edited\)?)?[^\p{L}\p{N}]*$/u;

/** What is left of a head, in lower case, once name and time are taken out of it: "by •", "posted on", "wrote at:", "von |". */
const HEAD_REST = /^[^\p{L}\p{N}]*(?:(?:(?:posted|published|written|updated|edited|commented?)[^\p{L}\p{N}]+)?(?:by|on|at|in|from)|says|said|wrote|writes|von|am|um|par|le|à|por|el|em|às|di|il|schrieb|schreibt)?(?:[^\p{L}\p{N}]+(?:on|at|am|um|à|el|em|às))?[^\p{L}\p{N}]*$/u;

/** A page says the same labels a thousand times over, and the expression is long. */
const knownLabels = new Map<string, boolean>();
const MOST_KNOWN = 400;

/** True for a line that is a label of the commenting system and no words of a reader. */
export function isLabel(line: string): boolean {
  if (line.length >= 80) return false;
  const known = knownLabels.get(line);
  if (known !== undefined) return known;
  const label = WHOLE_LABEL.test(line.toLowerCase());
  if (knownLabels.size > MOST_KNOWN) knownLabels.clear();
  knownLabels.set(line, label);
  return label;
}

/** True for a text that is nothing but the control by which a reader answers. */
export function isReplyLabel(text: string): boolean {
  return text.length < 80 && REPLY_LABEL.test(text.toLowerCase());
}

/** True for a line that is nothing but a count of votes. */
export function isCount(line: string): boolean {
  return COUNT.test(line.trim());
}

/** True for a line that says how long ago. */
export function isAgo(line: string): boolean {
  return line.length < 40 && AGO.test(line.toLowerCase());
}

/** True for what stands round a name and a time and is nobody's words. */
export function isHeadRest(line: string): boolean {
  return line.length < 40 && HEAD_REST.test(line.toLowerCase()) && !/\p{Extended_Pictographic}/u.test(line);
}

/** The count in a line such as "-8", "4 points" or "1.2K"; null where it is none. */
export function countIn(line: string): number | null {
  const text = line.trim().replace(/[−–]/, '-').replace(/\s/g, '');
  const hit = /^([+-]?)(\d[\d.,]*)([km]?)/i.exec(text);
  if (!hit || !isCount(line)) return null;
  const scaled = hit[3] ? Number((hit[2] ?? '').replace(',', '.')) * (/k/i.test(hit[3]) ? 1_000 : 1_000_000) : Number((hit[2] ?? '').replace(/[.,]/g, ''));
  return Number.isFinite(scaled) ? Math.round(hit[1] === '-' ? -scaled : scaled) : null;
}

/** No label is longer, with the signs round it. */
const EDGE = 80;

/** A comment's words without labels glued to their beginning or end ("Load More Replies...So true" is "So true"). */
export function peelLabels(text: string): string {
  let peeled = text.trim();
  if (!MORE_STEMS.test(peeled.slice(0, EDGE)) && !MORE_STEMS.test(peeled.slice(-EDGE))) return peeled;
  for (let turn = 0; turn < 4; turn++) {
    const next = peeled.replace(MORE_AT_START, '').replace(MORE_AT_END, '').trim();
    if (next === peeled) break;
    peeled = next;
  }
  return peeled;
}

/** The words of a preview up to where the page cut it; null where it is not cut. */
export function beforeCut(text: string): string | null {
  const hit = CUT_END.exec(text);
  return hit && hit.index > 0 ? text.slice(0, hit.index).trimEnd() : null;
}
