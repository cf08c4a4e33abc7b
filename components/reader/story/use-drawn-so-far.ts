import { useEffect, useState } from 'preact/hooks';

/** So many of a story's nodes come with the first paint: about what a window shows. */
const FIRST = 12;
/** So many more are drawn before each paint that follows, or half of what is there where that is more: a list of thousands is soon whole. */
const MORE = 48;

/**
 * How many nodes of a story are drawn: at first as many as the window shows, then more before each paint, until all of
 * them are. What is drawn is never taken away again, even where the story is another one under the reader's eyes.
 * @param isAtOnce whether all are drawn from the beginning
 */
export function useDrawnSoFar(count: number, isAtOnce: boolean): number {
  const [drawn, setDrawn] = useState(isAtOnce ? Infinity : FIRST);
  useEffect(() => {
    if (drawn === Infinity) return undefined;
    const frame = requestAnimationFrame(() => {
      const next = drawn + Math.max(MORE, drawn / 2);
      setDrawn(next < count ? next : Infinity);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [drawn, count]);
  return drawn;
}
