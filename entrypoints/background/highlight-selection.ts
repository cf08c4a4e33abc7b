import { articleText } from '../../lib/article/blocks.ts';
import type { Done } from '../../lib/message-contract.ts';
import type { Result } from '../../lib/model.ts';
import { findAnchor, makeAnchor } from '../../lib/notes/anchor.ts';
import { addHighlight, removeHighlight } from '../../lib/store/notes.ts';
import { openStory, unsaveStory } from '../../lib/store/stories.ts';
import { savePage } from './handlers.ts';
import { noteUndo } from './undo-of-tab.ts';

/**
 * Saves a tab's page and highlights the words that are selected on it. Words that are not in the story's text (a
 * caption, a comment) are not highlighted; the story is saved all the same.
 */
export async function highlightSelection(tabId: number, selected: string): Promise<Result<Done>> {
  const saved = await savePage(tabId);
  if (!saved.ok) return saved;
  const { storyId, was } = saved.value;
  const opened = await openStory(storyId);
  if (!opened.ok) return opened;
  const text = articleText(opened.value.story.article);
  const words = selected.trim();
  const place = findAnchor(text, { exact: words, prefix: '', suffix: '', start: 0, end: words.length });
  if (!place) return { ok: true, value: 'not-in-story' };
  const added = await addHighlight(storyId, { anchor: makeAnchor(text, place.start, place.end), colour: 'amber', speaker: null });
  if (!added.ok) return added;
  noteUndo(tabId, async () => {
    const removed = await removeHighlight(storyId, added.value.id);
    return removed.ok && was === 'new' ? unsaveStory(storyId) : removed;
  });
  return { ok: true, value: 'highlighted' };
}
