import { browser } from 'wxt/browser';
import type { StoryCard } from '../../lib/model.ts';

/** Where a story opens: in the clean view; a link that was not read in yet at its own page. */
export function addressOf({ id, capturedAt, canonicalUrl }: Pick<StoryCard, 'id' | 'capturedAt' | 'canonicalUrl'>): string {
  return capturedAt === null ? canonicalUrl : `${browser.runtime.getURL('/reader.html')}?id=${encodeURIComponent(id)}`;
}
