import { useEffect, useState } from 'preact/hooks';
import type { ErrorCode, Result, StoryCard } from '../../lib/model.ts';
import { acceptLibrary, libraryTrouble, type LibraryTrouble } from '../../lib/store/mend-library.ts';
import { firstStories, watchSaved } from '../../lib/store/shelves.ts';

/** How many rows are read first: more than any window shows. */
export const FIRST = 24;

/** The saved stories: the first of the reading list while the others are being read, then all; or why they can't be shown. */
export type Saved =
  | { is: 'loading' }
  | { is: 'begun'; cards: StoryCard[] }
  | { is: 'whole'; cards: StoryCard[] }
  | { is: 'failed'; code: ErrorCode; trouble: LibraryTrouble | null };

/**
 * The saved stories, now and whenever they change in whichever window.
 * @param first the first rows, asked for already
 * @param begun the same where they have come; null where they are on their way
 */
export function useSaved(first: Promise<Result<StoryCard[]>>, begun: Result<StoryCard[]> | null) {
  const [saved, setSaved] = useState<Saved>(() => begunState(begun) ?? { is: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOver = false;
    let stop = (): void => undefined;
    const fail = async (code: ErrorCode): Promise<void> => {
      const trouble = code === 'store-damaged' ? await libraryTrouble() : null;
      if (!isOver) setSaved({ is: 'failed', code, trouble });
    };
    void (turn === 0 ? first : firstStories(FIRST)).then((rows) => {
      if (isOver) return;
      if (!rows.ok) {
        void fail(rows.code);
        return;
      }
      setSaved((now) => (now.is === 'loading' ? (begunState(rows) ?? now) : now));
      stop = watchSaved((all) => {
        if (all.ok) setSaved({ is: 'whole', cards: all.value });
        else void fail(all.code);
      });
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [turn, first]);
  const lookAgain = (): void => {
    setSaved({ is: 'loading' });
    setTurn((before) => before + 1);
  };
  const accept = async (): Promise<void> => {
    await acceptLibrary();
    lookAgain();
  };
  return { saved, lookAgain, accept };
}

/** An empty list may be one that was lost: nothing is said of it before the library was looked over. */
function begunState(rows: Result<StoryCard[]> | null): Saved | null {
  return rows?.ok && rows.value.length > 0 ? { is: 'begun', cards: rows.value } : null;
}
