import type { Popup, Session } from './session.ts';
import { click, see, type TabSurface } from './surface.ts';
import { until } from './until.ts';

/** Clicks the toolbar button over a page and waits until the popup has said what the page is. */
export async function openPopup(session: Session, tab: TabSurface): Promise<Popup> {
  const popup = await session.clickToolbar(tab);
  await until('the popup to say what this page is', () =>
    popup.run(() => {
      const card = document.querySelector('[data-part="page-card"]');
      return card !== null && card.getAttribute('aria-busy') !== 'true';
    }), 25_000); // prettier-ignore
  return popup;
}

/** From the popup into the clean view; returns its tab once the story stands there. */
export async function readFromPopup(session: Session, popup: Popup): Promise<TabSurface> {
  await click(popup, { role: 'button', name: 'Read' });
  return readerTab(session);
}

/** The newest clean view, once the story stands there. */
export async function readerTab(session: Session): Promise<TabSurface> {
  const reader = await session.tab('/reader.html?id=');
  await see(reader, { part: 'article' });
  return reader;
}

/** Waits until the sample has printed its comments the second time. */
export async function commentsTwice(tab: TabSurface): Promise<void> {
  await until('the late comments', () => tab.run(() => document.documentElement.dataset['comments'] === 'twice'));
}
