import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryCard } from '../../lib/model.ts';
import { findSnippet, type Passage, type Snippet } from '../../lib/search/find-snippet.ts';
import { readPassages } from '../../lib/store/search-library.ts';

/** Passages of so many stories are kept while the reader types. */
const KEPT = 400;

/** What a search found in the stories that are on the screen; their texts are read for no others. */
export function useFound(words: string) {
  const passages = useRef(new Map<string, Passage[]>());
  const asked = useRef(new Set<string>());
  const [drawn, setDrawn] = useState<string[]>([]);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (words === '') {
      // What was written meanwhile is read anew at the next search.
      passages.current.clear();
      asked.current.clear();
      return;
    }
    const wanted = drawn.filter((id) => !asked.current.has(id));
    if (wanted.length === 0) return;
    if (asked.current.size > KEPT) {
      passages.current.clear();
      asked.current.clear();
    }
    for (const id of wanted) asked.current.add(id);
    void readPassages(wanted).then((read) => {
      // Without them a row shows its title alone, which is no failure to tell of.
      if (!read.ok) return;
      for (const [id, own] of read.value) passages.current.set(id, own);
      setTurn((before) => before + 1);
    });
  }, [drawn, words]);
  const snippets = useMemo(() => new Map<string, Snippet | null>(), [words, turn]);
  const snippetOf = (card: StoryCard): Snippet | null => {
    const known = snippets.get(card.id);
    if (known !== undefined) return known;
    const own = passages.current.get(card.id);
    const snippet = own && words !== '' ? findSnippet(own, words) : null;
    if (own) snippets.set(card.id, snippet);
    return snippet;
  };
  return { snippetOf, onDrawn: setDrawn };
}
