import { useMemo, useRef } from 'preact/hooks';
import type { StoryView } from '../../components/library/library-views.ts';
import type { StoryCard } from '../../lib/model.ts';
import { findStories, type StoryWords } from '../../lib/search/find-stories.ts';
import { narrows } from '../../lib/search/narrows.ts';
import { isEmptyQuery, parseQuery, type Query } from '../../lib/search/parse-query.ts';
import { sortCards, type Sort } from '../../lib/search/sort-cards.ts';
import { stageOf } from '../../lib/search/stage-of.ts';
import { wordsLanguage } from '../../lib/words.ts';
import type { Saved } from './use-saved.ts';

export interface Shown {
  shown: StoryCard[];
  query: Query;
  isSearch: boolean;
}

/** What a view shows of the saved stories. A search from the reading list looks into the archive, too. */
export function useShown({ saved, view, sort, find, words }: { saved: Saved; view: StoryView; sort: Sort; find: string; words: { wordsOf: (id: string) => StoryWords | null; turn: number } }): Shown {
  const all = saved.is === 'whole' || saved.is === 'begun' ? saved.cards : NONE;
  const query = useMemo(() => parseQuery(find), [find]);
  const isSearch = !isEmptyQuery(query);
  // Sorted before it is searched: the order stays while the reader types.
  const sorted = useMemo(() => sortCards(all, sort, wordsLanguage()), [all, sort]);
  const own = useMemo(() => sorted.filter((card) => (view === 'list' ? isSearch || card.shelf === 'list' : stageOf(card) === view)), [sorted, view, isSearch]);
  /** What was found last, and in what: the next letter is looked for in that alone. */
  const last = useRef<{ own: StoryCard[]; words: typeof words; query: Query; found: StoryCard[] } | null>(null);
  const shown = useMemo(() => {
    if (!isSearch) return own;
    const before = last.current;
    const isNarrower = before?.own === own && before.words === words && narrows(before.query, query);
    const found = findStories(isNarrower ? before.found : own, query, words.wordsOf);
    last.current = { own, words, query, found };
    return found;
  }, [own, query, isSearch, words]);
  return { shown, query, isSearch };
}

const NONE: StoryCard[] = [];
