import { useLayoutEffect, useState } from 'preact/hooks';
import type { ErrorCode, StoryCard } from '../../lib/model.ts';
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

/** The saved stories, now and whenever they change in whichever window. @param first the first rows, asked for already */
export function useSaved(first: ReturnType<typeof firstStories>) {
  const [saved, setSaved] = useState<Saved>({ is: 'loading' });
  const [turn, setTurn] = useState(0);
  useLayoutEffect(() => {
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
      // An empty list may be one that was lost: nothing is said of it before the library was looked over.
      if (rows.value.length > 0) setSaved({ is: 'begun', cards: rows.value });
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
