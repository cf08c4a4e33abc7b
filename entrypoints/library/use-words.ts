import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryCard } from '../../lib/model.ts';
import { fillWords, watchWords } from '../../lib/store/search-library.ts';
import type { WordsRow } from '../../lib/store/story-words.ts';

/** Stories whose words are made in one go; between two goes other writers have their turn. */
const AT_ONCE = 200;

/**
 * The words of all stories, in this page's memory (about 3 kB a story): a letter typed is then answered without asking
 * the database. They are read once the stories stand there, and followed from then on.
 * @param cards all saved stories; null while they are being read
 * @returns a story's words, and a number that changes whenever any have changed
 */
export function useWords(cards: readonly StoryCard[] | null): { wordsOf: (id: string) => WordsRow | null; turn: number; isThere: boolean } {
  const rows = useRef(new Map<string, WordsRow>());
  const [turn, setTurn] = useState(0);
  const isBegun = cards !== null;
  useEffect(() => {
    if (!isBegun) return undefined;
    let stop = (): void => undefined;
    // After the stories were painted.
    const clock = setTimeout(() => {
      stop = watchWords((answer) => {
        // A library that can't be read any more is told where its stories are watched.
        if (!answer.ok) return;
        for (const row of answer.value) rows.current.set(row.id, row);
        setTurn((before) => before + 1);
      });
    }, 0);
    return () => {
      clearTimeout(clock);
      stop();
    };
  }, [isBegun]);
  useEffect(() => {
    if (!cards || turn === 0) return;
    const missing = cards.filter(({ id }) => !rows.current.has(id)).slice(0, AT_ONCE);
    if (missing.length > 0) void fillWords(missing.map(({ id }) => id));
  }, [cards, turn]);
  return useMemo(() => ({ wordsOf: (id: string) => rows.current.get(id) ?? null, turn, isThere: turn > 0 }), [turn]);
}
