import { Parser } from 'htmlparser2';
import { TransferFault } from '../transfer-fault.ts';
import { type ImportedFile, readTime, takeLink } from './imported-link.ts';

/** The marks around a note in linkding's export, e.g. "[linkding-notes]". */
const LINKDING_MARK = /\[\/?linkding-notes\]/g;
const LINKDING_ARCHIVED = 'linkding:bookmarks.archived';
const MOST_ROWS = 200_000;

interface OpenLink {
  href: string;
  attributes: ReadonlyMap<string, string>;
  title: string;
  note: string;
  line: number;
  tags: string[];
  isArchived: boolean;
}

/**
 * Reads a list in HTML: the bookmarks file of browsers (and of linkding, Karakeep, Raindrop), and Pocket's export. Only
 * names, attributes and texts are looked at as they stream by; no page is ever made of it.
 * @throws TransferFault unknown-format, too-many
 */
export function readHtmlList(content: string): ImportedFile {
  const isBookmarks = /<!doctype netscape-bookmark-file/i.test(content.slice(0, 2_000));
  const file: ImportedFile = { format: isBookmarks ? 'bookmarks' : 'pocket', links: [], problems: [] };
  const lineOf = lineCounter(content);
  const folders: string[] = [];
  let heading: 'h1' | 'h3' | null = null;
  let words = '';
  /** Browsers' own folders ("Bookmarks bar") say nothing of what is in them. */
  let isFolder = false;
  let lastFolder = '';
  let section = '';
  let link: OpenLink | null = null;
  let isIn: 'title' | 'note' | null = null;
  const finish = (): void => {
    if (link) takeOpenLink(file, link);
    link = null;
    isIn = null;
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'h1' || name === 'h3') {
          finish();
          heading = name;
          words = '';
          isFolder = name === 'h3' && !('personal_toolbar_folder' in attributes || 'unfiled_bookmarks_folder' in attributes);
          lastFolder = '';
        } else if (name === 'dl') {
          folders.push(lastFolder);
          lastFolder = '';
        } else if (name === 'a' && attributes['href'] !== undefined) {
          finish();
          if (file.links.length + file.problems.length >= MOST_ROWS) throw new TransferFault('too-many');
          const held = new Map(Object.entries(attributes));
          link = { href: attributes['href'], attributes: held, title: '', note: '', line: lineOf(parser.startIndex), tags: folders.filter((folder) => folder !== ''), isArchived: /archive/i.test(section) };
          isIn = 'title';
        } else if (name === 'dd' && link) isIn = 'note';
        else if (name === 'dt') isIn = null;
      },
      ontext(part) {
        if (heading) words += part;
        else if (link && isIn) link[isIn] += part;
      },
      onclosetag(name) {
        if (name === 'h1') section = words.trim();
        if (name === 'h3' && isFolder) lastFolder = words.trim();
        if (name === 'h1' || name === 'h3') heading = null;
        if (name === 'a') isIn = null;
        if (name === 'dl') {
          finish();
          folders.pop();
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(content);
  parser.end();
  finish();
  if (file.links.length + file.problems.length === 0) throw new TransferFault('unknown-format');
  return file;
}

function takeOpenLink(file: ImportedFile, { href, attributes, title, note, line, tags, isArchived }: OpenLink): void {
  const own = (attributes.get('tags') ?? '').split(',').map((tag) => tag.trim());
  takeLink(
    file,
    {
      url: href,
      title,
      tags: [...own.filter((tag) => tag !== LINKDING_ARCHIVED), ...tags],
      savedAt: readTime(attributes.get('add_date') ?? attributes.get('time_added')),
      isArchived: isArchived || own.includes(LINKDING_ARCHIVED),
      note: note.replace(LINKDING_MARK, ''),
    },
    line,
  );
}

/** The line of a place in a text; places are asked for in rising order. */
function lineCounter(content: string): (place: number) => number {
  let line = 1;
  let at = 0;
  return (place) => {
    for (let next = content.indexOf('\n', at); next >= 0 && next < place; next = content.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
