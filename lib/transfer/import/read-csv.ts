import Papa from 'papaparse';
import { TransferFault } from '../transfer-fault.ts';
import { type ImportedFile, type ImportFormat, type RawLink, readTime, takeLink } from './imported-link.ts';
import { splitTags } from './split-tags.ts';

/** One row by its header's names, in lower case; an absent column is an empty cell. */
type Row = (name: string) => string;

interface CsvFormat {
  format: ImportFormat;
  /** Columns by which the format is known, in lower case, wherever they stand. */
  columns: readonly string[];
  read: (row: Row) => RawLink;
}

/** The known lists, the most particular first. Columns are found by their names, never by their place. */
const FORMATS: readonly CsvFormat[] = [
  {
    // Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id
    format: 'matter',
    columns: ['url', 'in queue', 'last interaction date'],
    read: (row) => ({
      url: row('url'), title: row('title'), tags: row('tags').split(';'), byline: [row('author')], siteName: row('publisher'),
      savedAt: readTime(row('last interaction date')), isArchived: isNo(row('in queue')), isStarred: isYes(row('favorited')), progress: isYes(row('read')) ? 1 : 0,
    }), // prettier-ignore
  },
  {
    // Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
    format: 'reader',
    columns: ['url', 'document tags', 'saved date'],
    read: (row) => ({
      url: row('url'), title: row('title'), tags: splitTags(row('document tags')), savedAt: readTime(row('saved date')),
      progress: share(row('reading progress')), isArchived: row('location').toLowerCase() === 'archive',
    }), // prettier-ignore
  },
  {
    // URL,Title,Selection,Folder,Timestamp[,Tags]
    format: 'instapaper',
    columns: ['url', 'selection', 'folder'],
    read: (row) => {
      const folder = row('folder');
      const own = ['unread', 'archive', 'starred', ''].includes(folder.toLowerCase()) ? [] : [folder];
      return {
        url: row('url'), title: row('title'), tags: [...splitTags(row('tags')), ...own], savedAt: readTime(row('timestamp')),
        isArchived: folder.toLowerCase() === 'archive', isStarred: folder.toLowerCase() === 'starred', note: row('selection'),
      }; // prettier-ignore
    },
  },
  {
    // title,url,time_added,tags,status — and, in 2024, title,url,time_added,cursor,tags,status
    format: 'pocket',
    columns: ['url', 'time_added', 'tags'],
    read: (row) => ({
      url: row('url'), title: row('title'), tags: row('tags').split('|'), savedAt: readTime(row('time_added')), isArchived: row('status').toLowerCase() === 'archive',
    }), // prettier-ignore
  },
  {
    // id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
    format: 'raindrop',
    columns: ['url', 'folder', 'created'],
    read: (row) => ({
      url: row('url'), title: row('title'), tags: [...row('tags').split(','), ...(row('folder').toLowerCase() === 'unsorted' ? [] : row('folder').split('/'))],
      savedAt: readTime(row('created')), isStarred: isYes(row('favorite')), note: row('note'), marks: raindropMarks(row('highlights')),
    }), // prettier-ignore
  },
  {
    format: 'csv',
    columns: ['url'],
    read: (row) => ({ url: row('url'), title: row('title'), tags: splitTags(row('tags')), savedAt: readTime(row('created')) ?? readTime(row('date')), note: row('note') }),
  },
];

const MOST_ROWS = 200_000;

/**
 * Reads a list in CSV; which app's it is, is told by the names in its first row. A row that holds no link is named by its
 * line, and the others are read on.
 * @throws TransferFault unknown-format, too-many
 */
export function readCsv(content: string): ImportedFile {
  let names: Map<string, number> | null = null;
  let format: CsvFormat | undefined;
  let file: ImportedFile | null = null;
  let line = 1;
  let rows = 0;
  Papa.parse<string[]>(content, {
    step: ({ data: cells }) => {
      const own = line;
      line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
      if (cells.every((cell) => cell.trim() === '')) return;
      if (!names) {
        names = new Map(cells.map((cell, place) => [cell.trim().toLowerCase().replace(/^\ufeff/, ''), place]));
        format = formatOf(names);
        file = { format: format.format, links: [], problems: [] };
        return;
      }
      if (++rows > MOST_ROWS) throw new TransferFault('too-many');
      const places = names;
      if (file && format) takeLink(file, format.read((name) => (cells[places.get(name) ?? -1] ?? '').trim()), own);
    },
  });
  if (!file) throw new TransferFault('unknown-format');
  return file;
}

function formatOf(names: ReadonlyMap<string, number>): CsvFormat {
  const format = FORMATS.find(({ columns }) => columns.every((column) => names.has(column)));
  if (!format) throw new TransferFault('unknown-format');
  return format;
}

/** Highlights in one cell of Raindrop's, each behind its own word: "Highlight:The words\nNote:Why". */
function raindropMarks(cell: string): NonNullable<RawLink['marks']> {
  return cell.split(/^Highlight:\s*/m).slice(1).map((piece) => {
    const [words, note] = piece.split(/^Note:\s*/m);
    return { text: words, note };
  }); // prettier-ignore
}

function lineBreaks(cell: string): number {
  return cell.split('\n').length - 1;
}

function share(cell: string): number {
  const number = Number(cell);
  return Number.isFinite(number) ? (number > 1 ? number / 100 : number) : 0;
}

function isYes(cell: string): boolean {
  return ['true', '1', 'yes'].includes(cell.toLowerCase());
}

function isNo(cell: string): boolean {
  return ['false', '0', 'no'].includes(cell.toLowerCase());
}
