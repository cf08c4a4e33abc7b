import { useEffect, useState } from 'preact/hooks';
import { type LibraryViewName, OTHER_VIEWS, STORY_VIEWS } from '../../components/library/library-views.ts';

/** Where the reader is in the library. */
export interface Place {
  view: LibraryViewName;
  /** What is searched for. */
  find: string;
  /** The speaker whose words are shown, where the view is of people. */
  person: string | null;
}

/**
 * Where the reader is, kept in the tab's history: the browser's Back leads to the place before, also from a story. The
 * address holds the view's name alone; what is searched for stays out of it.
 */
export function usePlace() {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const follow = (): void => {
      setPlace(placeNow());
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);
  /** Goes to another place; a search that goes on does not make a step of each letter. */
  const go = (change: Partial<Place>): void => {
    const next = { ...place, ...change };
    const isStep = next.view !== place.view || next.person !== place.person;
    if (isStep) history.pushState({ ...next, scroll: 0 }, '', `${location.pathname}#${next.view}`);
    else history.replaceState({ ...next, scroll: 0 }, '', `${location.pathname}#${next.view}`);
    if (isStep) scrollTo({ top: 0, behavior: 'instant' });
    setPlace(next);
  };
  return { place, go };
}

/** Puts the window back to where it stood when the reader left the page, once what stood there is there again. */
export function useKeptScroll(isReady: boolean): void {
  useEffect(() => {
    const leave = (): void => {
      history.replaceState({ ...kept(), scroll: scrollY }, '');
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
    };
  }, []);
  useEffect(() => {
    const { scroll } = kept();
    if (isReady && typeof scroll === 'number' && scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
  }, [isReady]);
}

function placeNow(): Place {
  const { find, person } = kept();
  const name = location.hash.slice(1);
  // From the address bar ("gr" and some words); from the first step on, what is searched for is kept in the history alone.
  const asked = new URLSearchParams(location.search).get('find') ?? '';
  const view = [...STORY_VIEWS, ...OTHER_VIEWS].find((one) => one === name) ?? 'list';
  return { view, find: typeof find === 'string' ? find : asked.slice(0, 1000), person: typeof person === 'string' ? person : null };
}

/** What this page kept in the tab's history; anything may stand there. */
function kept(): Record<string, unknown> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
