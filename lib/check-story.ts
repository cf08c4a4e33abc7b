import * as v from 'valibot';
import { checkArticle } from './article/allow-list.ts';
import { type Comment, HIDDEN_REASONS, type Story } from './model.ts';

/**
 * The shape of a Story, for whatever comes from outside: a content script's answer, a file. Lengths and counts are
 * capped so that a hostile page can't fill the reader's disk; the caps are far above any real story.
 */
const MANY = 20_000;
/** One fault is enough: ten million wrong entries must not give ten million complaints. */
const AT_FIRST = { abortEarly: true };
const COMMENT_DEPTH = 50;
const line = v.pipe(v.string(), v.maxLength(10_000));
const words = v.pipe(v.string(), v.maxLength(2_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const webAddress = v.pipe(line, v.regex(/^https?:\/\//i));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MANY));

const quote = v.object({
  text: words,
  place: v.picklist(['title', 'dek', 'key-point', 'body']),
  block: count,
  start: count,
  end: count,
  kind: v.picklist(['statement', 'fragment', 'document', 'title', 'scare']),
  speaker: v.nullable(line),
  mention: v.nullable(line),
  cue: v.nullable(line),
  stance: v.nullable(v.picklist(['says', 'claims', 'alleges', 'denies', 'confirms', 'jokes', 'writes', 'asks', 'sings', 'thinks'])),
  outlet: v.nullable(line),
  outletInferred: v.boolean(),
  continues: v.boolean(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const person = v.object({
  name: line,
  kind: v.picklist(['person', 'group', 'document', 'unnamed']),
  role: v.nullable(line),
  forms: list(line),
  mentions: count,
});

const comment = v.object({
  author: v.nullable(line),
  text: words,
  score: v.nullable(v.number()),
  time: v.nullable(line),
  copies: count,
});

const story = v.object({
  // A file read by the `read` command has no address of its own.
  url: v.union([webAddress, v.literal('about:blank')]),
  canonicalUrl: v.union([webAddress, v.literal('about:blank')]),
  title: line,
  dek: v.nullable(line),
  byline: list(line),
  siteName: line,
  publishedAt: v.nullable(line),
  language: line,
  direction: v.picklist(['ltr', 'rtl']),
  wordCount: count,
  keyPoints: list(line),
  quotes: list(quote),
  people: list(person),
  commentsElsewhere: v.nullable(v.object({ system: line, url: webAddress })),
  hidden: list(v.object({ reason: v.picklist(HIDDEN_REASONS), text: words, copies: count })),
  nextPage: v.nullable(v.object({ url: webAddress, label: line })),
});

/**
 * Rebuilds a Story field by field from an untrusted value; unknown fields are left behind.
 * @returns null where anything has the wrong shape
 */
export function checkStory(value: unknown): Story | null {
  const checked = v.safeParse(story, value, AT_FIRST);
  if (!checked.success) return null;
  const article = checkArticle(Reflect.get(Object(value), 'article'));
  const comments = checkComments(Reflect.get(Object(value), 'comments'), 0);
  return article && comments ? { ...checked.output, article, comments } : null;
}

function checkComments(value: unknown, depth: number): Comment[] | null {
  if (!Array.isArray(value) || value.length > MANY) return null;
  const comments: Comment[] = [];
  for (const item of value as unknown[]) {
    const checked = v.safeParse(comment, item, AT_FIRST);
    const replies = depth < COMMENT_DEPTH ? checkComments(Reflect.get(Object(item), 'replies'), depth + 1) : [];
    if (!checked.success || !replies) return null;
    comments.push({ ...checked.output, replies });
  }
  return comments;
}
