import * as v from 'valibot';
import { checkStory } from '../../check-story.ts';
import { type Correction, type Highlight, HIGHLIGHT_COLOURS, type Note, SHELVES, type StoryCard } from '../../model.ts';
import type { BinnedBundle, StoryBundle } from './story-bundle.ts';

/**
 * The shapes of a backup's rows. Every row is rebuilt field by field: nothing of the file's own objects is kept, and a
 * field named `__proto__` is as any other that nobody asks for.
 */
/** One fault is enough: a row of ten million wrong ids must not give ten million complaints. */
const AT_FIRST = { abortEarly: true };
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const line = v.pipe(v.string(), v.maxLength(10_000));
const words = v.pipe(v.string(), v.maxLength(2_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const lines = (most: number) => v.pipe(v.array(line), v.maxLength(most));
const address = v.pipe(line, v.check((url) => url === 'about:blank' || isWebAddress(url)));

const card = v.object({
  id,
  canonicalUrl: address,
  title: line,
  siteName: line,
  byline: lines(20_000),
  publishedAt: v.nullable(line),
  language: line,
  direction: v.picklist(['ltr', 'rtl']),
  wordCount: count,
  quoteCount: count,
  speakers: lines(20_000),
  savedAt: v.nullable(time),
  capturedAt: v.nullable(time),
  progress: share,
  openedAt: v.nullable(time),
  noteCount: count,
  tags: v.optional(lines(1_000), []),
  shelf: v.optional(v.picklist(SHELVES), 'list'),
}) satisfies v.GenericSchema<unknown, StoryCard>;

const anchor = v.object({ exact: words, prefix: line, suffix: line, start: count, end: count });
const written = { id, storyId: id, createdAt: time, updatedAt: time };
const highlight = v.object({ ...written, anchor, colour: v.picklist(HIGHLIGHT_COLOURS), speaker: v.nullable(line) }) satisfies v.GenericSchema<unknown, Highlight>;
const note = v.object({ ...written, highlightId: v.nullable(id), text: words }) satisfies v.GenericSchema<unknown, Note>;
const correction = v.object({
  ...written,
  place: v.picklist(['title', 'dek', 'key-point', 'body']),
  anchor,
  isQuote: v.boolean(),
  speaker: v.nullable(line),
}) satisfies v.GenericSchema<unknown, Correction>;
const rows = <T extends v.GenericSchema>(row: T) => v.pipe(v.array(row), v.maxLength(20_000));

const bundle = v.object({
  card,
  highlights: rows(highlight),
  notes: rows(note),
  corrections: v.optional(rows(correction), []),
});

/**
 * One story of a backup, rebuilt from an untrusted value.
 * @returns null where anything has the wrong shape, or belongs to another story
 */
export function checkBundle(value: unknown): StoryBundle | null {
  const checked = v.safeParse(bundle, value, AT_FIRST);
  if (!checked.success) return null;
  const text = fieldOf(value, 'text');
  const story = text === null ? null : checkStory(fieldOf(text, 'story'));
  const before = fieldOf(text, 'previous');
  const previous = before === null || before === undefined ? null : checkStory(before);
  if (text !== null && (!story || (before && !previous))) return null;
  return isOneStory(checked.output) ? { ...checked.output, text: story && { id: checked.output.card.id, story, previous } } : null;
}

/** The same of one story in the bin. */
export function checkBinned(value: unknown): BinnedBundle | null {
  const checked = checkBundle(value);
  const removedAt = v.safeParse(time, fieldOf(value, 'removedAt'));
  return checked && removedAt.success ? { removedAt: removedAt.output, ...checked } : null;
}

/** The title of a row that did not fit, for telling the reader which one it is. */
export function titleOf(value: unknown): string {
  const title = fieldOf(fieldOf(value, 'card'), 'title');
  return typeof title === 'string' ? title.slice(0, 200) : '';
}

function isOneStory({ card, highlights, notes, corrections }: Omit<StoryBundle, 'text'>): boolean {
  return [...highlights, ...notes, ...corrections].every((row) => row.storyId === card.id);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (Reflect.get(value, name) as unknown) : undefined;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url); // matches "https://a.example/b"
}
