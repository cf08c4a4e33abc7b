import { useEffect, useRef, useState } from 'preact/hooks';
import { begunRows, type FirstRows } from '../../components/begun-rows.ts';
import type { ListState } from '../../components/popup/ReadingList.tsx';
import { errorSentence } from '../../lib/errors.ts';
import { browser } from 'wxt/browser';
import type { Snippet } from '../../lib/search/find-snippet.ts';
import { askBackground } from '../../lib/messages.ts';
import type { ErrorCode } from '../../lib/model.ts';
import { say, sayCount } from '../../lib/words.ts';

/** Rows that are asked for at once. */
const BATCH = 40;

/**
 * The reading list as the background gives it, for what is typed; `refresh` asks again.
 * @param first its first rows, asked for already
 */
export function useListing(first: FirstRows) {
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(BATCH);
  const [state, setState] = useState<ListState>(() => begunRows(first) ?? { is: 'loading' });
  const [snippets, setSnippets] = useState<ReadonlyMap<string, Snippet>>(new Map());
  const asked = useRef(0);

  /** @param again how often it may ask once more while the words of some stories are still being read, a second each */
  const refresh = async (again = 20): Promise<void> => {
    const turn = ++asked.current;
    const listing = await askBackground('listStories', { search: typed, limit });
    const next: ListState = listing.ok ? { is: 'ready', ...listing.value } : await failedState(listing.code);
    // An answer that comes after a newer question is stale.
    if (turn !== asked.current) return;
    setState(next);
    if (!listing.ok || typed.trim() === '') return;
    const storyIds = listing.value.cards.slice(0, BATCH).map(({ id }) => id);
    const found = await askBackground('snippetsOf', { storyIds, search: typed });
    if (turn !== asked.current) return;
    // Without them a row shows its title alone, which is no failure to tell of.
    if (found.ok) setSnippets(new Map(storyIds.flatMap((id, place) => { const snippet = found.value[place]; return snippet ? [[id, snippet] as const] : []; }))); // prettier-ignore
    if (!listing.value.isWhole && again > 0) await refresh(again - 1);
  };
  useEffect(() => {
    void Promise.resolve(first).then((rows) => {
      setState((now) => (now.is === 'loading' ? (begunRows(rows) ?? now) : now));
    });
  }, [first]);
  useEffect(() => void refresh(), [typed, limit]);

  const onType = (words: string): void => {
    setTyped(words);
    setSnippets(new Map());
    setLimit(BATCH);
  };
  const onMore = (): void => {
    setLimit((now) => now + BATCH);
  };
  return { state, snippets, typed, onType, onMore, refresh };
}

/** A damaged library is never an empty list: how many stories were expected, and the way to what can be done. */
async function failedState(code: ErrorCode): Promise<ListState> {
  const trouble = code === 'store-damaged' ? await askBackground('libraryTrouble', {}) : null;
  if (!trouble?.ok || !trouble.value) return { is: 'failed', sentence: errorSentence(code) };
  const { expected, found } = trouble.value;
  const title = found === null ? say('troubleUnreadable') : found === 0 ? say('troubleGone') : say('troublePart');
  const go = (): void => {
    void browser.tabs.create({ url: browser.runtime.getURL('/reader.html') }).then(() => {
      window.close();
    });
  };
  return { is: 'failed', sentence: `${title}. ${sayCount('troubleExpected', expected)}`, way: { label: say('troubleWays'), go } };
}
