import { splitJson } from '../json/split-json.ts';
import { TransferFault } from '../transfer-fault.ts';
import { type ImportedFile, type RawLink, readTime, takeLink, text } from './imported-link.ts';

/** A fresh look into an untrusted value: its own fields by name, nothing of its prototype. */
type Fields = (name: string) => unknown;

const MOST_ROWS = 200_000;

/**
 * Reads a list in JSON: Karakeep's `{bookmarks: […]}`, wallabag's `[{url, is_archived, …}]`, Omnivore's metadata
 * `[{slug, url, state, …}]`.
 * @param marksOf for Omnivore: the text of a story's file of highlights, where there is one
 * @throws TransferFault unknown-format, not-json, too-deep, too-big, too-many
 */
export async function readJsonList(chunks: AsyncIterable<string>, marksOf: (slug: string) => string | null = () => null): Promise<ImportedFile> {
  let file: ImportedFile | null = null;
  const lists = new Map<string, string>();
  const inLists: [number, string[]][] = [];
  let place = 0;
  for await (const { key, value, isItem } of splitJson(chunks)) {
    const field = fieldsOf(value);
    if (key === 'lists' && isItem && field) lists.set(text(field('id'), 100), text(field('name'), 100));
    if (!isItem || (key !== null && key !== 'bookmarks')) continue;
    if (++place > MOST_ROWS) throw new TransferFault('too-many');
    file ??= { format: formatOf(key, field), links: [], problems: [] };
    if (!field) {
      file.problems.push({ line: place, reason: 'no-entry', what: '' });
      continue;
    }
    if (file.format === 'karakeep') inLists.push([file.links.length, wordsIn(field('lists'))]);
    takeLink(file, file.format === 'karakeep' ? karakeep(field) : file.format === 'wallabag' ? wallabag(field) : omnivore(field, marksOf), place);
  }
  if (!file) throw new TransferFault('unknown-format');
  // Karakeep names its lists at the end of the file.
  for (const [index, ids] of inLists) {
    const link = file.links[index];
    if (link) link.tags = [...new Set([...link.tags, ...ids.flatMap((id) => lists.get(id) ?? [])])];
  }
  return file;
}

function formatOf(key: string | null, field: Fields | null): ImportedFile['format'] {
  if (key === 'bookmarks') return 'karakeep';
  if (field && (field('is_archived') !== undefined || field('hashed_url') !== undefined)) return 'wallabag';
  if (field && (field('savedAt') !== undefined || field('slug') !== undefined)) return 'omnivore';
  throw new TransferFault('unknown-format');
}

function karakeep(field: Fields): RawLink {
  const content = fieldsOf(field('content'));
  return { url: content?.('url'), title: field('title'), tags: wordsIn(field('tags')), savedAt: readTime(field('createdAt')), note: field('note'), isArchived: field('archived') === true };
}

function wallabag(field: Fields): RawLink {
  return {
    url: field('url'), title: field('title'), tags: namesIn(field('tags')), savedAt: readTime(field('created_at')), isArchived: isOn(field('is_archived')),
    isStarred: isOn(field('is_starred')), byline: wordsIn(field('published_by')), siteName: field('domain_name'), publishedAt: field('published_at'), language: field('language'),
    marks: listIn(field('annotations')).flatMap((mark) => (mark ? [{ text: mark('quote'), note: mark('text'), createdAt: readTime(mark('created_at')) }] : [])),
  }; // prettier-ignore
}

function omnivore(field: Fields, marksOf: (slug: string) => string | null): RawLink {
  const progress = field('readingProgress');
  const { note, marks } = readMarkdownMarks(marksOf(text(field('slug'), 1_000)) ?? '');
  return {
    url: field('url'), title: field('title'), tags: wordsIn(field('labels')), savedAt: readTime(field('savedAt')), isArchived: text(field('state'), 20).toLowerCase() === 'archived',
    progress: typeof progress === 'number' ? progress / 100 : 0, byline: [field('author')], publishedAt: field('publishedAt'), note, marks,
  }; // prettier-ignore
}

/** Omnivore's file of highlights: each a quotation in Markdown with its note below; what stands before all is the story's note. */
export function readMarkdownMarks(markdown: string): { note: string; marks: { text: string; note: string }[] } {
  const marks: { text: string; note: string }[] = [];
  let note = '';
  let wasQuote = false;
  for (const line of markdown.split(/\r?\n/)) {
    const last = marks.at(-1);
    const isQuote = line.startsWith('>');
    if (isQuote && wasQuote && last) last.text += `\n${line.replace(/^> ?/, '')}`;
    else if (isQuote) marks.push({ text: line.replace(/^> ?/, ''), note: '' });
    else if (last) last.note += `${line}\n`;
    else note += `${line}\n`;
    wasQuote = isQuote;
  }
  return { note, marks };
}

function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return (name) => (Object.hasOwn(value, name) ? (Reflect.get(value, name) as unknown) : undefined);
}

function listIn(value: unknown): (Fields | null)[] {
  return Array.isArray(value) ? value.slice(0, 5_000).map(fieldsOf) : [];
}

function wordsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.slice(0, 1_000).map((word) => text(word, 200)) : [];
}

/** wallabag's tags are words in exports, and records with a label in answers of its interface. */
function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.slice(0, 1_000).map((tag) => text(fieldsOf(tag)?.('label') ?? tag, 200)) : [];
}

function isOn(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}
