import { useEffect, useState } from 'preact/hooks';
import { begunRows, type FirstRows } from '../../components/begun-rows.ts';
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

/**
 * The saved stories, now and whenever they change in whichever window.
 * @param first the first rows, asked for already
 */
export function useSaved(first: FirstRows) {
  const [saved, setSaved] = useState<Saved>(() => begunRows(first) ?? { is: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOver = false;
    let stop = (): void => undefined;
    const fail = async (code: ErrorCode): Promise<void> => {
      const trouble = code === 'store-damaged' ? await libraryTrouble() : null;
      if (!isOver) setSaved({ is: 'failed', code, trouble });
    };
    void Promise.resolve(turn === 0 ? first : firstStories(FIRST)).then((rows) => {
      if (isOver) return;
      if (!rows.ok) {
        void fail(rows.code);
        return;
      }
      setSaved((now) => (now.is === 'loading' ? (begunRows(rows) ?? now) : now));
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
