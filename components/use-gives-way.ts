import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useHeard } from './use-heard.ts';

/** So much room, in pixels, the ring of the focus takes, and a part that still comes up. */
const AIR = 8;

/**
 * Whether what floats at the foot of the window is to go to its head: it lies over what has the focus otherwise. Once it
 * lies over that at the head, it goes back.
 */
export function useGivesWay(part: RefObject<HTMLElement | null>): boolean {
  const [isAway, setIsAway] = useState(false);
  const look = (): void => {
    if (part.current && document.activeElement && liesOver(part.current, document.activeElement)) setIsAway((before) => !before);
  };
  useEffect(look, []);
  // Browsers bring into view what takes the focus, some of them only after they have told of it.
  useHeard(['focusin'], () => {
    requestAnimationFrame(look);
  });
  return isAway;
}

function liesOver(part: HTMLElement, focused: Element): boolean {
  if (part.contains(focused)) return false;
  const [over, under] = [part.getBoundingClientRect(), focused.getBoundingClientRect()];
  // Under the page's main part, which has the focus where nothing else has, all of the page lies.
  if (under.height > innerHeight / 2) return false;
  return under.top < over.bottom + AIR && under.bottom > over.top - AIR && under.left < over.right && under.right > over.left;
}
