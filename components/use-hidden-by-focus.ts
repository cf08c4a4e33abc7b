import type { RefObject } from 'preact';
import { useHeard } from './use-heard.ts';

/** Puts a popover away once the focus goes elsewhere: who goes on with Tab, or comes back from the browser's own buttons, is not left behind it. */
export function useHiddenByFocus(popover: RefObject<HTMLElement | null>, isOpen = true): void {
  useHeard(['focusin'], ({ target }) => {
    if (target instanceof Node && !popover.current?.contains(target)) popover.current?.hidePopover();
  }, { isOn: isOpen }); // prettier-ignore
}
