import type { CommentsElsewhere } from '../model.ts';
import type { PageTree } from '../dom/page-tree.ts';
import { COMMENT_SYSTEMS } from './data/comment-systems.ts';

/**
 * Finds comments that live where they can't be read: in a frame of another site, or in the place that a known system
 * fills from there later. The address is the frame's, else the page's own at that place. Null where there are none.
 */
export function findElsewhere(page: PageTree, address: string): CommentsElsewhere | null {
  for (const element of page.elements) {
    if (element.tag !== 'iframe') continue;
    const source = page.attribute(element, 'src') ?? page.attribute(element, 'data-src') ?? '';
    const full = URL.canParse(source, address) ? new URL(source, address) : null;
    if (!full || (full.protocol !== 'https:' && full.protocol !== 'http:')) continue;
    const system = COMMENT_SYSTEMS.find(({ frame }) => frame?.test(full.href));
    if (system) return { system: system.name, url: full.href };
  }
  if (!/^https?:/i.test(address)) return null;
  for (const element of page.elements) {
    const id = element.names.length > 3 ? page.attribute(element, 'id') : null;
    const system = id ? COMMENT_SYSTEMS.find(({ frame, place }) => frame && place.test(element.names)) : undefined;
    if (!system || !id || /^(?:a|script|style|link|span|button)$/.test(element.tag)) continue;
    const url = new URL(address);
    url.hash = id;
    return { system: system.name, url: url.href };
  }
  return null;
}
