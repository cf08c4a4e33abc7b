import { canonicalUrl } from '../../extract/canonical-url.ts';
import type { Shelf } from '../../model.ts';

/** The lists of other apps that can be read. */
export const IMPORT_FORMATS = ['pocket', 'instapaper', 'omnivore', 'reader', 'matter', 'karakeep', 'wallabag', 'raindrop', 'bookmarks', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export interface ImportedMark {
  text: string;
  note: string | null;
  createdAt: number | null;
}

/** A story of another app's list, as a link: its text is made when the reader opens it. */
export interface ImportedLink {
  /** The address that names the story (`canonicalUrl`). */
  url: string;
  title: string;
  tags: string[];
  savedAt: number | null;
  shelf: Shelf;
  /** 0 to 1. */
  progress: number;
  byline: string[];
  siteName: string;
  publishedAt: string | null;
  language: string;
  note: string | null;
  marks: ImportedMark[];
}

/** An entry that was left out. `line` is its line in the file; in a file without lines its place in the list. */
export interface ImportProblem {
  line: number;
  reason: 'no-address' | 'other-address' | 'no-entry';
  what: string;
}

/** What a file holds. */
export interface ImportedFile {
  format: ImportFormat;
  links: ImportedLink[];
  problems: ImportProblem[];
}

/** What is known of an entry, in the words of its file; all of it is untrusted. */
export interface RawLink {
  url: unknown;
  title?: unknown;
  tags?: readonly unknown[];
  savedAt?: number | null;
  isArchived?: boolean;
  isStarred?: boolean;
  progress?: unknown;
  byline?: readonly unknown[];
  siteName?: unknown;
  publishedAt?: unknown;
  language?: unknown;
  note?: unknown;
  marks?: readonly { text: unknown; note?: unknown; createdAt?: number | null }[];
}

/** Longer ones are cut, and more are left out: no list that people make has them. */
const LONGEST = { title: 1_000, tag: 100, name: 200, note: 200_000, mark: 20_000 };
const MOST = { tags: 100, names: 20, marks: 5_000 };
/** The tag of what other apps call starred or favourite. */
const STARRED = 'starred';
/** A language tag, e.g. "pt_BR". */
const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

/** Makes a link of an entry, field by field; what does not fit is left out. @returns why, where there is no link in it */
export function makeLink(raw: RawLink): ImportedLink | ImportProblem['reason'] {
  const given = text(raw.url, 4_000);
  if (given === '') return 'no-address';
  const url = canonicalUrl(given, null);
  if (url === '') return 'other-address';
  const host = new URL(url).hostname.replace(/^www\./, '');
  const published = text(raw.publishedAt, 40);
  const language = text(raw.language, 35);
  return {
    url,
    // Lists name a story without a title by its address.
    title: text(raw.title, LONGEST.title) || url,
    tags: distinct([...(raw.tags ?? []).map((tag) => text(tag, LONGEST.tag)), raw.isStarred ? STARRED : '']).slice(0, MOST.tags),
    savedAt: raw.savedAt ?? null,
    shelf: raw.isArchived ? 'archive' : 'list',
    progress: typeof raw.progress === 'number' && raw.progress >= 0 ? Math.min(1, raw.progress) : 0,
    byline: distinct((raw.byline ?? []).map((name) => text(name, LONGEST.name))).slice(0, MOST.names),
    siteName: text(raw.siteName, LONGEST.name) || host,
    publishedAt: published !== '' && readTime(published) !== null ? published : null,
    language: LANGUAGE.test(language) ? language.replaceAll('_', '-') : '',
    note: text(raw.note, LONGEST.note) || null,
    marks: (raw.marks ?? []).slice(0, MOST.marks).flatMap((mark) => {
      const words = text(mark.text, LONGEST.mark);
      return words === '' ? [] : [{ text: words, note: text(mark.note, LONGEST.note) || null, createdAt: mark.createdAt ?? null }];
    }),
  };
}

/** Takes an entry into a file's links, or says why not. */
export function takeLink(file: ImportedFile, raw: RawLink, line: number): void {
  const link = makeLink(raw);
  if (typeof link === 'string') file.problems.push({ line, reason: link, what: (text(raw.title, 200) || text(raw.url, 200)).slice(0, 200) });
  else file.links.push(link);
}

/** The times that people's lists can hold: from 1990 to 2100. */
const FIRST = Date.UTC(1990);
const LAST = Date.UTC(2100);

/** A time as lists write it: seconds or milliseconds since 1970, or a date. @returns milliseconds, or null */
export function readTime(value: unknown): number | null {
  const words = typeof value === 'number' ? String(value) : text(value, 60);
  if (words === '') return null;
  const number = Number(words);
  const time = Number.isFinite(number) ? (number < 1e11 ? number * 1000 : number) : Date.parse(words);
  return time >= FIRST && time <= LAST ? Math.round(time) : null;
}

/** An untrusted value as words: nothing but a string or a number has any. */
export function text(value: unknown, longest: number): string {
  const words = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  return words.slice(0, longest).trim();
}

function distinct(words: string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '');
}
