import { say, type WordKey } from '../../lib/words.ts';
import type { StoryView } from './library-views.ts';

/** Why a list of the library holds nothing, and what would come into it. */
const WHY: Record<StoryView, { title: WordKey; hint: WordKey }> = {
  list: { title: 'emptyList', hint: 'emptyListHint' },
  unread: { title: 'emptyUnread', hint: 'emptyUnreadHint' },
  reading: { title: 'emptyReading', hint: 'emptyReadingHint' },
  finished: { title: 'emptyFinished', hint: 'emptyFinishedHint' },
  archived: { title: 'emptyArchived', hint: 'emptyArchivedHint' },
};

/** An empty list: one of the library's own, or one that a search left empty. */
export function NothingHere({ view, find, onClear }: { view: StoryView; find: string; onClear: () => void }) {
  const isSearch = find.trim() !== '';
  return (
    <div class="library-word" data-part="library-nothing">
      <h2>{isSearch ? say('nothingFound', find.trim()) : say(WHY[view].title)}</h2>
      <p>{say(isSearch ? 'libraryNothingHint' : WHY[view].hint)}</p>
      {isSearch && (
        <button type="button" class="button" onClick={onClear}>
          {say('libraryClearSearch')}
        </button>
      )}
    </div>
  );
}

/** An empty view whose own sentence is all that there is to say. */
export function NoneYet({ words }: { words: string }) {
  return (
    <div class="library-word">
      <h2>{words}</h2>
    </div>
  );
}
