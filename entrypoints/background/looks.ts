import { FRESH_LOOK } from '../../lib/message-contract.ts';

interface Look {
  storyId: string;
  at: number;
}

/** The story of the page in each tab, where the reader had it looked at. */
const looks = new Map<number, Look>();

/** Notes which story a tab's page holds. */
export function noteLook(tabId: number, storyId: string): void {
  looks.set(tabId, { storyId, at: Date.now() });
}

/** The story of a tab's page, as long as it need not be made again. */
export function freshLook(tabId: number): { storyId: string } | null {
  const look = looks.get(tabId);
  return look && Date.now() - look.at < FRESH_LOOK ? look : null;
}

/** The story of a tab's page, however long ago it was looked at. */
export function storyOfTab(tabId: number): string | null {
  return looks.get(tabId)?.storyId ?? null;
}

/** The tabs whose page holds a story. */
export function tabsOfStory(storyId: string): number[] {
  return [...looks].flatMap(([tabId, look]) => (look.storyId === storyId ? [tabId] : []));
}

/** Another page comes into the tab, or the tab is closed. */
export function forgetLook(tabId: number): void {
  looks.delete(tabId);
}
