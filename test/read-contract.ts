import * as v from 'valibot';
import { HIDDEN_REASONS } from '../lib/model.ts';

const text = v.string();
const words = v.pipe(text, v.check((value) => value.trim() !== '', 'holds no words'));
const maybe = v.nullable(words);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** "2026-03-04", "2026-03-04T10:15:00+01:00", "2026-03-04T09:15Z" */
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

const figure = v.object({ src: text, alt: text, caption: maybe, credit: maybe });
const quote = v.object({
  text: words,
  block: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  start: count,
  end: count,
  speaker: maybe,
  mention: maybe,
  cue: maybe,
  outlet: maybe,
  kind: v.picklist(['statement', 'fragment', 'document', 'title', 'scare']),
  continues: v.boolean(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
interface PrintedComment {
  author: string | null;
  text: string;
  score: number | null;
  copies: number;
  replies: PrintedComment[];
}
const comment: v.GenericSchema<PrintedComment> = v.object({
  author: maybe,
  text: words,
  score: v.nullable(v.pipe(v.number(), v.integer())),
  copies: v.pipe(count, v.minValue(1)),
  replies: v.array(v.lazy(() => comment)),
});
const story = v.object({
  file: text,
  url: words,
  canonicalUrl: text,
  title: words,
  dek: maybe,
  byline: v.array(words),
  siteName: text,
  publishedAt: v.nullable(v.pipe(text, v.regex(ISO_DATE))),
  language: text,
  direction: v.picklist(['ltr', 'rtl']),
  wordCount: count,
  keyPoints: v.array(words),
  text: words,
  figures: v.array(figure),
  quotes: v.array(quote),
  comments: v.array(comment),
  hidden: v.array(v.object({ reason: v.picklist(HIDDEN_REASONS), text, copies: v.pipe(count, v.minValue(1)) })),
});
export type PrintedStory = v.InferOutput<typeof story>;

/** A line of `npm run read`: a story by the contract of DESIGN.md, or the failure of one file. */
export const readLine = v.union([
  v.object({ file: text, error: v.object({ code: words, message: words }) }),
  v.pipe(
    story,
    // What no shape can say: a quote's place in the text holds exactly its words, and only speech has a speaker.
    v.check(({ url, canonicalUrl }) => canonicalUrl !== '' || url === 'about:blank', 'a page with an address has no canonical one'),
    v.check(quotesStand, 'a quote is not where it says it is'),
    v.check(({ quotes }) => quotes.every(({ kind, speaker }) => speaker === null || !['title', 'scare'].includes(kind)), 'a title or irony has a speaker'),
  ),
]);

function quotesStand(printed: PrintedStory): boolean {
  const blocks = printed.text.split('\n\n');
  return printed.quotes.every(({ block, start, end, text: said }) => block === -1 || blocks[block]?.slice(start, end) === said);
}

/** What is wrong with a line of `npm run read`; null where it keeps the contract. */
export function contractFault(line: string): string | null {
  let printed: unknown;
  try {
    printed = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof printed !== 'object' || printed === null || !('file' in printed)) return 'no file';
  const schema = 'error' in printed ? readLine.options[0] : readLine.options[1];
  const checked = v.safeParse(schema, printed);
  if (checked.success) return null;
  return checked.issues.map((issue) => `${v.getDotPath(issue) ?? '-'}: ${issue.message}`).join('; ');
}
