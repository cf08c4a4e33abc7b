import type { Result } from '../../lib/model.ts';

/** What takes back the last thing done from each tab: the only one that the page's notice may take back. */
const undos = new Map<number, () => Promise<Result<unknown>>>();

/** Notes what takes back the thing just done from a tab. */
export function noteUndo(tabId: number, undo: () => Promise<Result<unknown>>): void {
  undos.set(tabId, undo);
}

/** Takes back the last thing done from a tab, once; `story-gone` where there is nothing. */
export async function undoLast(tabId: number | null): Promise<Result<null>> {
  const undo = tabId === null ? undefined : undos.get(tabId);
  if (tabId === null || !undo) return { ok: false, code: 'story-gone' };
  undos.delete(tabId);
  const undone = await undo();
  return undone.ok ? { ok: true, value: null } : undone;
}
