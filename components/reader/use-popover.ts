import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useHeard } from '../use-heard.ts';
import { useIdle } from './use-idle.ts';

/** A panel that hangs from its button: open or not, and what closes it. */
export interface Popover {
  place: RefObject<HTMLDivElement | null>;
  isOpen: boolean;
  /** It is drawn and laid out out of sight, once there is time, and stays: opening it is only showing it. */
  isDrawn: boolean;
  toggle: () => void;
  /** Closes it and gives the focus back to its button. */
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Opens and closes a panel with its button; a click elsewhere, the focus going elsewhere and Escape close it. */
export function usePopover(): Popover {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isIdle = useIdle();
  useHeard(['pointerdown', 'focusin'], ({ target }) => {
    if (target instanceof Node && !place.current?.contains(target)) setIsOpen(false);
  }, { isOn: isOpen }); // prettier-ignore
  const close = (): void => {
    setIsOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  return {
    place,
    isOpen,
    isDrawn: isOpen || isIdle,
    close,
    toggle() {
      setIsOpen(!isOpen);
    },
    onKeyDown(event) {
      if (event.key !== 'Escape' || !isOpen) return;
      event.stopPropagation();
      close();
    },
  };
}

/** Presses the button of a panel for a key: with the focus on it, Tab goes on into the panel, and Escape comes back. */
export function pressOpener(css: string): void {
  const button = document.querySelector<HTMLElement>(css);
  button?.focus();
  button?.click();
}
