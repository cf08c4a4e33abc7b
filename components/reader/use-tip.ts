import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useHeard } from '../use-heard.ts';
import { boxOf, type Box } from './float-below.ts';

/**
 * What is told of the thing under the pointer or with the focus, and where it stands. Escape puts it away.
 * @param find the thing for an element, and what is told of it; null where there is nothing to tell
 */
export function useTip<Told>(place: RefObject<HTMLElement | null>, find: (target: Element) => { at: Element; told: Told } | null): { told: Told; box: Box } | null {
  const [tip, setTip] = useState<{ told: Told; box: Box; isOfFocus: boolean } | null>(null);
  useEffect(() => {
    const { current } = place;
    const show = (event: Event): void => {
      const found = event.target instanceof Element ? find(event.target) : null;
      // Of the keyboard's focus, not of the pointer's. A focus that goes on scrolls the page under a pointer that rests: that
      // asks for nothing.
      const isOfFocus = event.type === 'focusin' && event.target instanceof Element && event.target.matches(':focus-visible');
      setTip((now) => (found ? { told: found.told, box: boxOf(found.at), isOfFocus } : now?.isOfFocus && event.type !== 'focusin' ? now : null));
    };
    const leave = (): void => {
      setTip((now) => (now?.isOfFocus ? now : null));
    };
    const hide = (): void => {
      setTip(null);
    };
    current?.addEventListener('pointerover', show);
    current?.addEventListener('focusin', show);
    current?.addEventListener('pointerleave', leave);
    current?.addEventListener('focusout', hide);
    return () => {
      current?.removeEventListener('pointerover', show);
      current?.removeEventListener('focusin', show);
      current?.removeEventListener('pointerleave', leave);
      current?.removeEventListener('focusout', hide);
    };
  }, []);
  useHeard(['keydown'], ({ key }) => {
    if (key === 'Escape') setTip(null);
  });
  return tip;
}
