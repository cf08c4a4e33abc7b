import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readPosition, stayAtPosition } from './reading-position.ts';

/** A rest of this length keeps the position (milliseconds). */
const REST = 700;
/** A story that was read to its end opens at its beginning again. */
const FINISHED = 0.97;

/** Opens the story where the reader stopped, follows how far they get, and keeps it when they rest or leave. */
export function useReadingPosition(article: RefObject<HTMLElement | null>, opensAt: number, onKeep: (position: number) => void): number {
  const [position, setPosition] = useState(opensAt);
  const keep = useRef(onKeep);
  keep.current = onKeep;
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
      if (!article.current) return;
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
