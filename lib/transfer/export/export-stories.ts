import type { StoryBundle } from '../backup/story-bundle.ts';
import type { Course } from '../files/read-text.ts';
import { ZipWriter } from '../files/zip-writer.ts';
import { goOn, TransferFault } from '../transfer-fault.ts';
import { FileNames } from './file-names.ts';
import type { ExportWords } from './story-sheet.ts';
import { BOOKMARKS_END, BOOKMARKS_START, toBookmark } from './to-bookmarks.ts';
import { type Chapter, EPUB_TYPE, epubChapter, epubFrame } from './to-epub.ts';
import { storyToHtml } from './to-html.ts';
import { storyToMarkdown } from './to-markdown.ts';
import { READWISE_COLUMNS, readwiseRows, toCsv } from './to-readwise.ts';

/** What stories can be given out as. */
export const EXPORT_FORMATS = ['markdown', 'html', 'readwise', 'bookmarks', 'epub'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  name: string;
  file: Blob;
  stories: number;
}

/** What an export needs besides the stories. */
export interface ExportFrame {
  say: ExportWords;
  /** The title of a book of stories. */
  title: string;
  language: string;
  now: Date;
  expected: number;
}

/**
 * Gives stories out in one file: Markdown or HTML of one story as it is, of several in a zip; all else is one file.
 * @throws TransferFault nothing-in-it where there is nothing to give out, stopped
 */
export async function exportStories(stories: AsyncIterable<StoryBundle>, format: ExportFormat, frame: ExportFrame, course: Course = {}): Promise<ExportedFile> {
  const { file, ending, count, only } = await write(counted(stories, frame, course), format, frame);
  const day = frame.now.toISOString().slice(0, 10);
  return { name: `${only ?? `greenroom-${format}-${day}`}.${ending}`, file, stories: count() };
}

interface Counted {
  stories: AsyncGenerator<StoryBundle>;
  count: () => number;
}

interface Written {
  file: Blob;
  ending: string;
  count: () => number;
  /** The name of the one story's file. */
  only?: string;
}

function counted(stories: AsyncIterable<StoryBundle>, { expected }: ExportFrame, { signal, progress }: Course): Counted {
  let count = 0;
  async function* pass(): AsyncGenerator<StoryBundle> {
    for await (const bundle of stories) {
      goOn(signal);
      count++;
      yield bundle;
      progress?.(count, Math.max(count, expected));
      // The page must be able to answer a click on "Stop": what is read from the database leaves it no turn.
      if (count % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  return { stories: pass(), count: () => count };
}

async function write({ stories, count }: Counted, format: ExportFormat, frame: ExportFrame): Promise<Written> {
  switch (format) {
    case 'markdown':
      return { ...(await eachInAFile(stories, 'md', (bundle) => storyToMarkdown(bundle, frame.say))), count };
    case 'html':
      return { ...(await eachInAFile(stories, 'html', (bundle) => storyToHtml(bundle, frame.say))), count };
    case 'epub':
      return { file: await book(stories, frame), ending: 'epub', count };
    case 'readwise': {
      const rows: string[][] = [];
      for await (const bundle of stories) for (const row of readwiseRows(bundle)) rows.push(row);
      if (rows.length === 0) throw new TransferFault('nothing-in-it');
      return { file: new Blob([toCsv(READWISE_COLUMNS, rows)], { type: 'text/csv' }), ending: 'csv', count };
    }
    case 'bookmarks': {
      const lines: string[] = [];
      for await (const bundle of stories) lines.push(toBookmark(bundle));
      if (lines.length === 0) throw new TransferFault('nothing-in-it');
      return { file: new Blob([BOOKMARKS_START, ...lines, BOOKMARKS_END], { type: 'text/html' }), ending: 'html', count };
    }
  }
}

async function eachInAFile(stories: AsyncGenerator<StoryBundle>, ending: string, make: (bundle: StoryBundle) => string): Promise<Omit<Written, 'count'>> {
  const names = new FileNames();
  const zip = new ZipWriter();
  let first: { name: string; content: string } | null = null;
  let count = 0;
  for await (const bundle of stories) {
    const [name, content] = [names.nameFor(bundle.card.title), make(bundle)];
    first ??= { name, content };
    zip.add(`${name}.${ending}`, content);
    count++;
  }
  if (!first) throw new TransferFault('nothing-in-it');
  if (count > 1) return { file: zip.finish(), ending: 'zip' };
  return { file: new Blob([first.content.toWellFormed()], { type: ending === 'md' ? 'text/markdown' : 'text/html' }), ending, only: first.name };
}

async function book(stories: AsyncGenerator<StoryBundle>, { say, title, language, now }: ExportFrame): Promise<Blob> {
  const zip = new ZipWriter();
  zip.add('mimetype', EPUB_TYPE, true);
  const chapters: Chapter[] = [];
  for await (const bundle of stories) {
    const file = `story-${String(chapters.length + 1)}.xhtml`;
    zip.add(`OEBPS/${file}`, epubChapter(bundle, say));
    chapters.push({ file, title: bundle.card.title });
  }
  if (chapters.length === 0) throw new TransferFault('nothing-in-it');
  for (const [name, content] of Object.entries(epubFrame(title, language, chapters, crypto.randomUUID(), now))) zip.add(name, content);
  return zip.finish(EPUB_TYPE);
}
