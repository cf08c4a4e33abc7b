import { canonicalUrl } from '../extract/canonical-url.ts';
import type { Result, StoryCard } from '../model.ts';
import { changeLibrary } from './db.ts';
import type { Library } from './library.ts';

/** What saving a link did: `there` where its story was on the reading list already. */
export interface SavedLink {
  card: StoryCard;
  was: 'new' | 'there';
}

/**
 * Puts a link on the reading list whose page was not read in yet (`capturedAt` null): the list opens its page. A story
 * that was only looked at, or lies in the archive, comes to the list as it is.
 * @param title the link's own words; its address is the title where it has none
 * @returns `page-not-allowed` for an address that is no page of the web
 */
export function saveLink(url: string, title: string, now = Date.now()): Promise<Result<SavedLink>> {
  const address = canonicalUrl(url, null);
  if (address === '') return Promise.resolve({ ok: false, code: 'page-not-allowed' });
  return changeLibrary(['stories'], async (library): Promise<Result<SavedLink>> => {
    const known = await storyAt(library, address);
    if (known?.savedAt && known.shelf === 'list') return { ok: true, value: { card: known, was: 'there' } };
    const card: StoryCard = known ? { ...known, savedAt: known.savedAt ?? now, shelf: 'list' } : linkCard(address, title, now);
    await library.stories.put(card);
    return { ok: true, value: { card, was: 'new' } };
  });
}

async function storyAt(library: Library, address: string): Promise<StoryCard | undefined> {
  const twin = address.replace(/^https?:/, address.startsWith('https:') ? 'http:' : 'https:'); // the same address by the other scheme
  return (await library.stories.get({ canonicalUrl: address })) ?? library.stories.get({ canonicalUrl: twin });
}

function linkCard(address: string, title: string, now: number): StoryCard {
  const { hostname, pathname } = new URL(address);
  const siteName = hostname.replace(/^www\./, '');
  return {
    id: crypto.randomUUID(), canonicalUrl: address, title: title.trim() || siteName + pathname, siteName, byline: [], publishedAt: null, language: '', direction: 'ltr', wordCount: 0,
    quoteCount: 0, speakers: [], savedAt: now, capturedAt: null, progress: 0, openedAt: null, noteCount: 0, tags: [], shelf: 'list',
  }; // prettier-ignore
}
