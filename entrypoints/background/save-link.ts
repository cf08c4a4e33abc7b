import type { Done } from '../../lib/message-contract.ts';
import type { Result } from '../../lib/model.ts';
import { saveLink } from '../../lib/store/save-link.ts';
import { unsaveStory } from '../../lib/store/stories.ts';
import { noteUndo } from './undo-of-tab.ts';

/** Saves a link of a tab's page for later; its own page is not asked for. */
export async function saveLinkOf(tabId: number, url: string, words: string): Promise<Result<Done>> {
  const saved = await saveLink(url, words);
  if (!saved.ok) return saved;
  if (saved.value.was === 'there') return { ok: true, value: 'there' };
  noteUndo(tabId, () => unsaveStory(saved.value.card.id));
  return { ok: true, value: 'saved' };
}
