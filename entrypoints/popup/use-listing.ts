import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListState } from '../../components/ReadingList.tsx';
import { errorSentence } from '../../lib/errors.ts';
import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/messages.ts';
import type { ErrorCode } from '../../lib/model.ts';
import { say, sayCount } from '../../lib/words.ts';

/** Rows that are asked for at once. */
const BATCH = 40;

/** The reading list as the background gives it, for what is typed; `refresh` asks again. */
export function useListing() {
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(BATCH);
  const [state, setState] = useState<ListState>({ is: 'loading' });
  const asked = useRef(0);

  const refresh = async (): Promise<void> => {
    const turn = ++asked.current;
    const listing = await askBackground('listStories', { search: typed, limit });
    const next: ListState = listing.ok ? { is: 'ready', ...listing.value } : await failedState(listing.code);
    // An answer that comes after a newer question is stale.
    if (turn === asked.current) setState(next);
  };
  useEffect(() => void refresh(), [typed, limit]);

  const onType = (words: string): void => {
    setTyped(words);
    setLimit(BATCH);
  };
  const onMore = (): void => {
    setLimit((now) => now + BATCH);
  };
  return { state, typed, onType, onMore, refresh };
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
