import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Box, floatAbove, floatBelow } from './float-below.ts';

/** What stands at the window's foot, the way to the panels, and the air above it (pixels). */
const FOOT = 72;
/** What stands at its head: the bar and its line. */
const HEAD = 60;

/**
 * Where a part of this width goes: under its place, or over it where the window ends before it would.
 * The style sheet draws up what is over its place. Anything that shows the part comes before this hook.
 */
export function useFloat(part: RefObject<HTMLElement | null>, box: Box | null, width: number) {
  const [isOver, setIsOver] = useState(false);
  useLayoutEffect(() => {
    const height = part.current?.offsetHeight ?? 0;
    if (box) setIsOver(box.bottom - scrollY + height > innerHeight - FOOT && box.top - scrollY - height > HEAD);
  }, [box]);
  return box ? { style: isOver ? floatAbove(box, width) : floatBelow(box, width), 'data-over': isOver ? '' : undefined } : {};
}
