import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListState } from '../../components/ReadingList.tsx';
import { errorSentence } from '../../lib/errors.ts';
import { askBackground } from '../../lib/messages.ts';

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
    // An answer that comes after a newer question is stale.
    if (turn === asked.current) setState(listing.ok ? { is: 'ready', ...listing.value } : { is: 'failed', sentence: errorSentence(listing.code) });
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
