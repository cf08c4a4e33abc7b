import type { RefObject } from 'preact';
import { useHeard } from '../use-heard.ts';

/**
 * Hears the clicks in a part of the page at the document: of an element that hears them itself a screen reader says with
 * each of its paragraphs that it is clickable.
 */
export function useClicksIn(part: RefObject<HTMLElement | null>, onClick: (event: MouseEvent) => void): void {
  useHeard(['click'], (event) => {
    if (event.target instanceof Node && part.current?.contains(event.target)) onClick(event);
  });
}
