import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to another place when a part goes away that has it: lost to the page, it would have Tab begin at the top
 * again.
 * @param part the part that goes away
 * @param next where the focus goes on; the page's main part where there is no such place
 */
export function useFocusLeft(part: RefObject<HTMLElement | null>, next: () => HTMLElement | null | undefined = mainPart): void {
  const latest = useRef(next);
  latest.current = next;
  useLayoutEffect(
    () => () => {
      if (part.current?.contains(document.activeElement)) (latest.current() ?? mainPart())?.focus({ preventScroll: true });
    },
    [],
  );
}

/** What the page is for; it takes the focus where nothing nearer can. */
export function mainPart(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main');
}

/** The paragraph of the story around a place in it, made to take the focus: the reader goes on there. */
export function paragraphAt(place: Element | null): HTMLElement | null {
  const block = place?.closest<HTMLElement>('[data-block]');
  return block ? Object.assign(block, { tabIndex: -1 }) : null;
}
