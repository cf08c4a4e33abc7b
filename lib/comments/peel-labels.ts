import { CUT_END, DEED_LABELS, LABEL_BEGIN, LABEL_SIGNS, LABEL_TAIL, MORE_LABELS, MORE_STEMS, NO_LABEL_END, REPLY_LABELS, REPLY_TO, SEAMS } from './words/comment-labels.ts';

/** No label is longer, with the signs round it. */
const LONGEST = 80;
/** Signs round a label; letters and numbers of any script are words. */
const EDGES = /^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu;

/** A bare count of votes or likes: "-8", "4", "1.2K", "12 points", "Rating: 16 Votes". */
const COUNT = /^(?:rating:\s?)?[+−–-]?\s?\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d)?\s?[km]?(?:\s?(?:points?|pts|likes?|upvotes?|votes?|thumbs up|ups?))?$/iu;
/** How long ago, as comments say it: "2 hours ago", "1y", "vor 3 Stunden", "il y a 2 heures", "hace 3 días", "3시간 전". */
const AGO = /^(?:(?:about |over |almost )?(?:an?|#) ?(?:s|sec(?:ond)?s?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)(?: ago)?|just now|yesterday|(?:vor|il y a|hace|há|fa|temu) .{1,20}|# ?(?:초|분|시간|일|주|개월|년) ?전|منذ .{1,20}|לפני .{1,20})(?:\W*edited)?$/;
/** What is left of a head once name and time are taken out of it: "by •", "posted on", "wrote at:", "von |". */
const HEAD_REST = /^(?:(?:posted|published|written|updated|edited|commented?)[^\p{L}#]+)?(?:by|on|at|in|from|says|said|wrote|writes|von|am|um|par|le|à|por|el|em|às|di|il|schrieb|schreibt)?(?:(?:^|[^\p{L}#]+)(?:on|at|am|um|à|el|em|às))?$/u;

/** A line as the lists of labels have it: in lower case, without the signs round it, `#` for each number. */
function plain(line: string): string {
  return line.toLowerCase().replace(/\d+/g, '#').replace(EDGES, '').replaceAll('’', "'");
}

/** True for a line that is a label of the commenting system and no words of a reader: "Reply", "Load more comments", "3 likes". */
export function isLabel(line: string): boolean {
  return line.length < LONGEST && isPlainLabel(plain(line), line);
}

function isPlainLabel(words: string, line: string): boolean {
  if (!words) return LABEL_SIGNS.test(line);
  return isKnown(words) || isKnown(words.replace(/^# /, '').replace(/ ?\(?#$/, '')) || REPLY_TO.test(words);
}

function isKnown(words: string): boolean {
  return MORE_LABELS.has(words) || DEED_LABELS.has(words) || REPLY_LABELS.has(words);
}

/** True for a text that is nothing but the control by which a reader answers. */
export function isReplyLabel(text: string): boolean {
  if (text.length >= LONGEST) return false;
  const words = plain(text);
  return REPLY_LABELS.has(words.replace(/ ?\(#$/, '')) || REPLY_TO.test(words);
}

/** True for a line that is nothing but a count of votes. */
export function isCount(line: string): boolean {
  return COUNT.test(line.trim());
}

/** True for a line that says how long ago. */
export function isAgo(line: string): boolean {
  return line.length < 40 && AGO.test(plain(line));
}

/** True for a line of a comment's part that is a label, a count, a time or what stands round a name: nobody's words. */
export function isBesideWords(line: string): boolean {
  if (line.length >= LONGEST) return false;
  const words = plain(line);
  return isPlainLabel(words, line) || isCount(line) || (line.length < 40 && (AGO.test(words) || (HEAD_REST.test(words) && !/\p{Extended_Pictographic}/u.test(line))));
}

/** The count in a line such as "-8", "4 points" or "1.2K"; null where it is none. */
export function countIn(line: string): number | null {
  const text = line.trim().replace(/[−–]/, '-').replace(/\s/g, '');
  const hit = /^(?:rating:)?([+-]?)(\d[\d.,]*)([km]?)/i.exec(text);
  if (!hit || !isCount(line)) return null;
  const scaled = hit[3] ? Number((hit[2] ?? '').replace(',', '.')) * (/k/i.test(hit[3]) ? 1_000 : 1_000_000) : Number((hit[2] ?? '').replace(/[.,]/g, ''));
  return Number.isFinite(scaled) ? Math.round(hit[1] === '-' ? -scaled : scaled) : null;
}

/** A comment's words without labels glued to their beginning or end ("Load More Replies...So true" is "So true"). */
export function peelLabels(text: string): string {
  let peeled = text.trim();
  if (!MORE_STEMS.test(peeled.slice(0, LONGEST)) && !MORE_STEMS.test(peeled.slice(-LONGEST))) return peeled;
  for (let turn = 0; turn < 4; turn++) {
    const next = peelEnd(peelStart(peeled));
    if (next === peeled) break;
    peeled = next;
  }
  return peeled;
}

/** Without the longest label at its beginning. */
function peelStart(text: string): string {
  const start = text.slice(0, LONGEST);
  let to = 0;
  for (const { 0: seam, index } of start.matchAll(SEAMS)) if (MORE_LABELS.has(plain(start.slice(0, index)))) to = index + seam.length;
  // The end of what is looked at is no seam where the words go on.
  return to === LONGEST ? text : text.slice(to).trimStart();
}

/** Without the longest label at its end. */
function peelEnd(text: string): string {
  const bare = text.replace(LABEL_TAIL, '');
  if (NO_LABEL_END.test(bare)) return text;
  const from = Math.max(0, bare.length - LONGEST);
  const end = bare.slice(from);
  for (const { index } of end.matchAll(LABEL_BEGIN)) if (MORE_LABELS.has(plain(end.slice(index)))) return bare.slice(0, from + index).trimEnd();
  return text;
}

/** The words of a preview up to where the page cut it; null where it is not cut. */
export function beforeCut(text: string): string | null {
  const hit = CUT_END.exec(text);
  return hit && hit.index > 0 ? text.slice(0, hit.index).trimEnd() : null;
}
