import { type Course, readText, readWholeText } from '../files/read-text.ts';
import { isZip, unzip } from '../files/unzip.ts';
import { TransferFault } from '../transfer-fault.ts';
import type { ImportedFile } from './imported-link.ts';
import { readCsv } from './read-csv.ts';
import { readHtmlList } from './read-html-list.ts';
import { readJsonList } from './read-json-list.ts';

const LARGEST_TEXT = 100 * 1024 * 1024;
/** What a list may be packed as, e.g. "part_000000.csv"; the pages that Omnivore packs beside its list are not read. */
const PACKED_LIST = /\.(?:csv|json|html?)$/i;
const PACKED_MARKS = /(?:^|\/)highlights\/([^/]+)\.md$/;
const PACKED_PAGE = /(?:^|\/)content\//;

/**
 * Reads another app's list, whatever its name says: what it is, is told by what is in it.
 * @throws TransferFault
 */
export async function readImport(file: Blob, course: Course = {}): Promise<ImportedFile> {
  const read = (await isZip(file)) ? await readZip(file, course) : await readOne(file, course);
  if (read.links.length + read.problems.length === 0) throw new TransferFault('nothing-in-it');
  return read;
}

async function readZip(file: Blob, course: Course): Promise<ImportedFile> {
  const entries = await unzip(file, (name) => (PACKED_LIST.test(name) && !PACKED_PAGE.test(name)) || PACKED_MARKS.test(name), course);
  const marks = new Map<string, string>();
  for (const [name, entry] of entries) {
    const slug = PACKED_MARKS.exec(name)?.[1];
    if (slug !== undefined) marks.set(slug, await readWholeText(entry, LARGEST_TEXT));
  }
  const lists = [...entries].filter(([name]) => !PACKED_MARKS.test(name)).sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
  let whole: ImportedFile | null = null;
  for (const [, list] of lists) {
    const read = await readOne(list, { ...(course.signal ? { signal: course.signal } : {}) }, (slug) => marks.get(slug) ?? null);
    if (!whole) whole = read;
    else {
      for (const link of read.links) whole.links.push(link);
      for (const problem of read.problems) whole.problems.push(problem);
    }
  }
  if (!whole) throw new TransferFault('unknown-format');
  return whole;
}

async function readOne(file: Blob, course: Course, marksOf?: (slug: string) => string | null): Promise<ImportedFile> {
  if (file.size === 0) throw new TransferFault('nothing-in-it');
  let start = '';
  for await (const piece of readText(file)) {
    start = piece.slice(0, 4096).trimStart();
    break;
  }
  if (start.startsWith('{') || start.startsWith('[')) return readJsonList(readText(file, course), marksOf);
  const content = await readWholeText(file, LARGEST_TEXT, course);
  return start.startsWith('<') ? readHtmlList(content) : readCsv(content);
}
