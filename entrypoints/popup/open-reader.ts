import { browser } from 'wxt/browser';

/** Opens a story of the reading list in its own tab, or goes to the tab where it is open, and closes the popup. */
export async function openReader(storyId: string): Promise<void> {
  const url = `${browser.runtime.getURL('/reader.html')}?id=${storyId}`;
  const own = await browser.tabs.query({ url: browser.runtime.getURL('/reader.html') + '*' }).catch(() => []);
  const there = own.find((tab) => tab.url === url);
  if (there?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(there.id, { active: true });
  window.close();
}
