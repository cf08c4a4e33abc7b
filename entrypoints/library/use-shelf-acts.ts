import { useState } from 'preact/hooks';
import type { ShelfAction } from '../../components/library/ShelfRow.tsx';
import { faultSentence } from '../../components/transfer-words.ts';
import { errorSentence } from '../../lib/errors.ts';
import type { Result, StoryCard } from '../../lib/model.ts';
import { removeStories, restoreStories } from '../../lib/store/bin.ts';
import { putBackOnShelves, shelveStories, type TagChange, tagStories } from '../../lib/store/shelves.ts';
import { settleTransfer } from '../../lib/transfer/transfer-fault.ts';
import { say, sayCount } from '../../lib/words.ts';

/** What is done with stories of the library, each with its way back. */
export function useShelfActs(tell: (text: string, undo?: () => void) => void) {
  const [busy, setBusy] = useState(false);
  /** Does it, and says what came of it. */
  const report = async (work: Promise<Result<StoryCard[]>>, words: (cards: StoryCard[]) => string, undo?: (cards: StoryCard[]) => void): Promise<void> => {
    setBusy(true);
    const done = await work;
    setBusy(false);
    if (!done.ok) tell(errorSentence(done.code));
    else tell(words(done.value), undo && (() => { undo(done.value); })); // prettier-ignore
  };
  const putBack = (before: StoryCard[]): void => {
    void report(putBackOnShelves(before), () => say('toastUndone'));
  };
  const restore = (ids: readonly string[]): void => {
    void report(restoreStories(ids), (cards) => oneOr(cards, 'toastRestored', (count) => sayCount('toastRestoredMany', count)));
  };
  const acts: Record<Exclude<ShelfAction, 'tag' | 'export'>, (ids: readonly string[]) => Promise<void>> = {
    archive: (ids) => report(shelveStories(ids, 'archive'), (cards) => sayCount('toastArchived', cards.length), putBack),
    unarchive: (ids) => report(shelveStories(ids, 'list'), (cards) => sayCount('toastUnarchived', cards.length), putBack),
    remove: (ids) => report(removeStories(ids), (cards) => oneOr(cards, 'toastRemoved', (count) => sayCount('toastRemovedMany', count)), (cards) => { restore(cards.map(({ id }) => id)); }),
  }; // prettier-ignore
  const tag = (ids: readonly string[], change: TagChange): Promise<void> => report(tagStories(ids, change), (cards) => sayCount('toastTagged', cards.length), putBack);
  const giveOut = async (ids: readonly string[]): Promise<void> => {
    setBusy(true);
    // What writes files weighs more than all the rest of the page: it comes when it is asked for.
    const { takeOut } = await import('./take-out.ts');
    const done = await settleTransfer(() => takeOut(ids));
    setBusy(false);
    tell(done.ok ? sayCount('dataExported', done.value.stories, done.value.name) : faultSentence(done.code));
  };
  return { busy, acts, tag, restore, giveOut };
}

function oneOr(cards: readonly StoryCard[], one: 'toastRemoved' | 'toastRestored', many: (count: number) => string): string {
  const [only] = cards;
  return cards.length === 1 && only ? say(one, only.title) : many(cards.length);
}
