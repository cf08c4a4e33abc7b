import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a list of which the first items are shown: the button that asks for more goes away, and the focus goes on at the
 * first item that came.
 * @param shown how many items are shown
 * @returns the list's place, and what is called before more are shown
 */
export function useFocusOnRest<E extends HTMLElement>(shown: number): { list: RefObject<E | null>; toRest: () => void } {
  const list = useRef<E>(null);
  /** The place in the list of the first item that is to come. */
  const due = useRef<number | null>(null);
  useLayoutEffect(() => {
    const item = due.current === null ? undefined : list.current?.children[due.current];
    due.current = null;
    if (!(item instanceof HTMLElement)) return;
    const control = item.querySelector<HTMLElement>('a, button');
    if (!control) item.tabIndex = -1;
    (control ?? item).focus({ preventScroll: true });
  }, [shown]);
  return {
    list,
    toRest() {
      due.current = shown;
    },
  };
}
