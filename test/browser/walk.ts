import type { Popup, Session } from './session.ts';
import { click, see, type TabSurface } from './surface.ts';
import { until } from './until.ts';

/** Clicks the toolbar button over a page and waits until the popup has said what the page is and what its list holds. */
export async function openPopup(session: Session, tab: TabSurface): Promise<Popup> {
  const popup = await session.clickToolbar(tab);
  await until('the popup to say what this page is', () =>
    popup.run(() => {
      const card = document.querySelector('[data-part="page-card"]');
      return card !== null && card.getAttribute('aria-busy') !== 'true';
    }), 25_000); // prettier-ignore
  await listSaid(popup);
  return popup;
}

/** Waits until the popup's list has said what it holds: all its rows, nothing, or why they can't be shown. */
export async function listSaid(popup: Popup): Promise<void> {
  await until('the list', () => popup.run(() => document.querySelector('.list[aria-busy="false"]') !== null), 25_000);
}

/** From the popup into the clean view; returns its tab once the story stands there. */
export function readFromPopup(session: Session, popup: Popup): Promise<TabSurface> {
  return readerAfter(session, () => click(popup, { role: 'button', name: 'Read' }));
}

/** The clean view that opens when something is done; returns its tab once the story stands there. */
export async function readerAfter(session: Session, act: () => Promise<void>): Promise<TabSurface> {
  const before = await session.openTabs();
  await act();
  const reader = await session.tab('/reader.html?id=', before);
  await see(reader, { part: 'article' });
  await storyDrawn(reader);
  return reader;
}

/** Waits until all of the story and what stands beside it is drawn: what lies below the window and the panels come after the first paint. */
export async function storyDrawn(reader: TabSurface): Promise<void> {
  await until('the whole story', () => reader.run(() => ['.story-body', '.panels'].every((part) => document.querySelector(`${part}[aria-busy="false"]`) !== null)));
}

/** Waits until the sample has printed its comments the second time. */
export async function commentsTwice(tab: TabSurface): Promise<void> {
  await until('the late comments', () => tab.run(() => document.documentElement.dataset['comments'] === 'twice'));
}
