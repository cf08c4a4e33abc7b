import { browser } from 'wxt/browser';
import type { StoryCard } from '../../lib/model.ts';
import { readerPath } from '../../lib/reading/reader-path.ts';

/** Asked once: the list asks for each of its rows. */
const OWN = browser.runtime.getURL('/').slice(0, -1);

/** Where a story opens: in the clean view, on a place in it where one is given (see `readPlace`); a link that was not read in yet at its own page. */
export function addressOf({ id, capturedAt, canonicalUrl }: Pick<StoryCard, 'id' | 'capturedAt' | 'canonicalUrl'>, place: string | null = null): string {
  return capturedAt === null ? canonicalUrl : `${OWN}${readerPath(id, place)}`;
}
