import { browser } from 'wxt/browser';

/** Where the last backup is noted, by hand or by itself (`entrypoints/background/backups.ts`). */
const LAST = 'lastBackup';

export interface LastBackup {
  at: number | null;
  failed: boolean;
}

/** When the last backup was made, and whether one has failed since. */
export async function readLastBackup(): Promise<LastBackup> {
  const last: unknown = (await browser.storage.local.get(LAST))[LAST];
  if (typeof last !== 'object' || last === null) return { at: null, failed: false };
  const at = 'at' in last && typeof last.at === 'number' && last.at > 0 ? last.at : null;
  return { at, failed: 'failed' in last && last.failed !== null };
}

/** Notes a backup that was made by hand. */
export async function noteBackup(at: number, stories: number): Promise<LastBackup> {
  await browser.storage.local.set({ [LAST]: { at, stories, failed: null } });
  return { at, failed: false };
}
