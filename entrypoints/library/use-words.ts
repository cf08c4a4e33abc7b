import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryCard } from '../../lib/model.ts';
import { fillWords, watchWords } from '../../lib/store/search-library.ts';
import type { WordsRow } from '../../lib/store/story-words.ts';

/** Stories whose words are made in one go; between two goes other writers have their turn. */
const AT_ONCE = 200;
/** While the words are being read, what is found is looked for anew at most so often (milliseconds). */
const PAUSE = 250;

/**
 * The words of all stories, in this page's memory (about 3 kB a story): a letter typed is then answered without asking
 * the database. They are read when the reader goes to the search, and followed from then on.
 * @param cards all saved stories; null while they are being read
 * @param isWanted whether the reader searches, or is about to
 * @returns a story's words; and a number that changes whenever any have changed
 */
export function useWords(cards: readonly StoryCard[] | null, isWanted: boolean): { wordsOf: (id: string) => WordsRow | null; turn: number } {
  const rows = useRef(new Map<string, WordsRow>());
  const [isAll, setIsAll] = useState(false);
  const [turn, setTurn] = useState(0);
  const isBegun = useRef(false);
  isBegun.current ||= isWanted && cards !== null;
  const begun = isBegun.current;
  useEffect(() => {
    if (!begun) return undefined;
    let clock: ReturnType<typeof setTimeout> | null = null;
    const show = (): void => {
      clock = null;
      setTurn((before) => before + 1);
    };
    const stop = watchWords((read, isWhole) => {
      for (const row of read) rows.current.set(row.id, row);
      if (isWhole) {
        setIsAll(true);
        if (clock !== null) clearTimeout(clock);
        show();
      } else clock ??= setTimeout(show, PAUSE);
    });
    return () => {
      if (clock !== null) clearTimeout(clock);
      stop();
    };
  }, [begun]);
  useEffect(() => {
    if (!cards || !isAll) return;
    const missing = cards.filter(({ id }) => !rows.current.has(id)).slice(0, AT_ONCE);
    if (missing.length > 0) void fillWords(missing.map(({ id }) => id));
  }, [cards, isAll, turn]);
  return useMemo(() => ({ wordsOf: (id: string) => rows.current.get(id) ?? null, turn }), [turn]);
}
