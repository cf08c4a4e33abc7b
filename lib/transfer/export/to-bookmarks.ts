import { toHtml } from 'hast-util-to-html';
import type { StoryBundle } from '../backup/story-bundle.ts';
import { h, words } from './export-tree.ts';
import { storySheet } from './story-sheet.ts';

/** The beginning of a bookmarks file as browsers write and read it. */
export const BOOKMARKS_START = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n';
export const BOOKMARKS_END = '</DL><p>\n';

/** One story as an entry of a bookmarks file: address, day, tags, whether it is still to be read, and its note. */
export function toBookmark(bundle: StoryBundle): string {
  const { card } = bundle;
  const { note } = storySheet(bundle);
  const link = h(
    'a',
    {
      href: card.canonicalUrl,
      add_date: String(Math.floor((card.savedAt ?? 0) / 1000)),
      ...(card.tags.length > 0 ? { tags: card.tags.map((tag) => tag.replaceAll(',', ' ')).join(',') } : {}),
      toread: card.shelf === 'archive' ? '0' : '1',
    },
    card.title,
  );
  return `<DT>${toHtml(link)}\n${note ? `<DD>${toHtml(words(note))}\n` : ''}`;
}
