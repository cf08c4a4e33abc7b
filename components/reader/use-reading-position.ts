import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goToPosition, readPosition, stayAtPosition } from './reading-position.ts';

/** A rest of this length keeps the position (milliseconds). */
const REST = 700;
/** A story that was read to its end opens at its beginning again. */
const FINISHED = 0.97;

/** The story's place on the page and in its reader's time. */
export interface ReadingPlace {
  article: RefObject<HTMLElement | null>;
  /** Where the reader stopped, 0 to 1. */
  opensAt: number;
  onKeep: (position: number) => void;
  /** Something else stands in the story's place: the position waits, and the reader comes back to it. */
  isAway: boolean;
}

/**
 * Opens the story where the reader stopped, follows how far they get, and keeps it when they rest or leave.
 * @returns how far they are, 0 to 1
 */
export function useReadingPosition({ article, opensAt, onKeep, isAway }: ReadingPlace): number {
  const [position, setPosition] = useState(opensAt);
  const keep = useRef(onKeep);
  keep.current = onKeep;
  const away = useRef(isAway);
  useLayoutEffect(() => {
    if (away.current && !isAway && article.current) {
      if (position > 0) goToPosition(article.current, position);
      else scrollTo({ top: 0, behavior: 'instant' });
    }
    away.current = isAway;
  }, [isAway]);
  useLayoutEffect(() => {
    if (opensAt > 0 && opensAt < FINISHED && article.current) return stayAtPosition(article.current, opensAt);
    return undefined;
  }, []);
  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = opensAt;
    const keepNow = (): void => {
      clearTimeout(timer);
      keep.current(latest);
    };
    const look = (): void => {
      frame = 0;
      if (!article.current || away.current) return;
      latest = readPosition(article.current);
      setPosition(latest);
      clearTimeout(timer);
      timer = setTimeout(keepNow, REST);
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') keepNow();
    };
    // Opening alone counts as opened, even where nothing is scrolled.
    keep.current(opensAt >= FINISHED ? 0 : opensAt);
    window.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', onHide);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);
  return position;
}
