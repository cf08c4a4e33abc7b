/**
 * Where a story opens in the clean view, from the root of Greenroom's own pages: `/reader.html?id=ID#PLACE`.
 * @param place what of the story it opens on, as `readPlace` reads it; null for none
 */
export function readerPath(storyId: string, place: string | null = null): `/reader.html?id=${string}` {
  return `/reader.html?id=${encodeURIComponent(storyId)}${place === null ? '' : `#${place}`}`;
}
