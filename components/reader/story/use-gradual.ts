import { useEffect, useState } from 'preact/hooks';

/** How many things are drawn before the first paint, and how many more before each that follows. */
const AT_ONCE = 12;

/**
 * The first of many things at once, the rest a few before each paint: what is on screen does not wait for what is below.
 * @param things the same array for as long as they are the same things
 * @param isShown while they are out of sight none comes: the next look at them would have to lay them all out at once
 */
export function useGradual<Thing>(things: readonly Thing[], isShown = true): readonly Thing[] {
  const [drawn, setDrawn] = useState({ things, count: AT_ONCE });
  const count = drawn.things === things ? drawn.count : AT_ONCE;
  useEffect(() => {
    if (!isShown || count >= things.length) return undefined;
    const frame = requestAnimationFrame(() => {
      setDrawn({ things, count: count + AT_ONCE });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [things, count, isShown]);
  return count >= things.length ? things : things.slice(0, count);
}
