import { browser } from 'wxt/browser';
import { readerPath } from '../../lib/reading/reader-path.ts';
import { listStories } from '../../lib/store/find-saved.ts';
import { findCard } from '../../lib/store/stories.ts';
import { say } from '../../lib/words.ts';
import { escapedXml } from '../../lib/xml-text.ts';

/** How many stories are suggested: more are not shown by any browser. */
const SUGGESTED = 6;

/** "gr" and some words in the address bar: finds saved stories as the library's search does, and opens one. */
export function answerOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    void browser.omnibox.setDefaultSuggestion({ description: say('omniboxHint') });
  });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void listStories(typed, SUGGESTED).then((found) => {
      const cards = found.ok ? found.value.cards : [];
      suggest(cards.map(({ canonicalUrl, title, siteName }) => ({ content: canonicalUrl, description: plain(siteName === '' ? title : `${title} — ${siteName}`) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((typed, where) => {
    void addressFor(typed).then((url) => (where === 'currentTab' ? browser.tabs.update({ url }) : browser.tabs.create({ url, active: where === 'newForegroundTab' })));
  });
}

/** A story that was suggested opens in the clean view, or at its page where it was not read in yet; other words open the library. */
async function addressFor(typed: string): Promise<string> {
  const found = await findCard(typed);
  const card = found.ok ? found.value : null;
  if (!card) return `${browser.runtime.getURL('/library.html')}?find=${encodeURIComponent(typed)}`;
  return card.capturedAt === null ? card.canonicalUrl : browser.runtime.getURL(readerPath(card.id));
}

/** Chromium reads suggestions as XML, all at once: one that it can't read hides the others. Firefox takes them as they stand. */
function plain(text: string): string {
  return import.meta.env.FIREFOX ? text : escapedXml(text);
}
