import type { ArticleNode } from '../model.ts';
import { findTag } from './picture-source.ts';
import type { PageElement } from '../dom/page-tree.ts';
import { makeElement, type Building } from './building.ts';
import { safeLink } from './safe-url.ts';

/** Players whose frames are part of a story, by their host, and what they are called. */
const PLAYERS: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)(dailymotion\.com|dai\.ly)$/, 'Dailymotion'],
  [/(^|\.)spotify\.com$/, 'Spotify'],
  [/(^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(^|\.)(bandcamp\.com)$/, 'Bandcamp'],
  [/(^|\.)(music|podcasts)\.apple\.com$/, 'Apple'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)twitch\.tv$/, 'Twitch'],
  [/(^|\.)(twitter|x)\.com$/, 'X'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)facebook\.com$/, 'Facebook'],
  [/(^|\.)reddit(media)?\.com$/, 'Reddit'],
  [/(^|\.)bsky\.app$/, 'Bluesky'],
  [/(^|\.)threads\.(net|com)$/, 'Threads'],
];
/** The id of a video in a frame's address: "youtube.com/embed/abc123". */
const YOUTUBE_EMBED = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/;

/** A frame of a known player, or a video, as a linked card; nothing for all other frames. */
export function buildVideo(element: PageElement, building: Building): ArticleNode[] {
  const { page, base } = building;
  const source = element.tag === 'amp-youtube' ? null : videoAddress(element, building);
  const id = element.tag === 'amp-youtube' ? page.attribute(element, 'data-videoid') : null;
  const address = id ? `https://www.youtube.com/watch?v=${encodeURIComponent(id)}` : safeLink(source, base);
  if (!address) return [];
  const href = pageOf(address.replace(YOUTUBE_EMBED, 'https://www.youtube.com/watch?v=$1'));
  const host = new URL(href).hostname;
  const player = PLAYERS.find(([pattern]) => pattern.test(host))?.[1];
  if (!player && element.tag !== 'video') return [];
  const title = (page.attribute(element, 'title') ?? page.attribute(element, 'aria-label') ?? '').trim().slice(0, 300);
  return [makeElement('section', [], { role: 'video', href, source: player ?? host, ...(title ? { author: title } : {}) })];
}

/** The page of the post that a frame shows: Facebook's plugin names it, Instagram's frame stands below it. */
function pageOf(frame: string): string {
  const { hostname, pathname, searchParams } = new URL(frame);
  const named = /(^|\.)facebook\.com$/.test(hostname) && pathname.startsWith('/plugins/') ? safeLink(searchParams.get('href'), 'about:blank') : null;
  if (named) return named;
  return /(^|\.)instagram\.com$/.test(hostname) ? frame.replace(/\/embed\/?(?:captioned\/?)?(?:[?#].*)?$/, '/') : frame;
}

function videoAddress(element: PageElement, { page }: Building): string | null {
  for (const name of ['src', 'data-src', 'data-lazy-src']) {
    const value = page.attribute(element, name);
    if (value && !value.startsWith('about:')) return value;
  }
  const source = findTag(element, 'source');
  return source ? page.attribute(source, 'src') : null;
}
