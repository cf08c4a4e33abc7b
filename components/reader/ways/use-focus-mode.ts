import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { firstBlockInWindow } from '../reading-position.ts';
import { useHeard } from '../../use-heard.ts';

export interface FocusMode {
  /** The paragraph that is read, counted from 0, and how many there are; null while the whole story is read. */
  at: { index: number; count: number } | null;
  enter: () => void;
  leave: () => void;
  step: (by: 1 | -1) => void;
}

/** Keys that go on and back. The arrows and the space bar would scroll; here they do so by paragraphs. */
const ON = new Set(['ArrowDown', 'PageDown', ' ', 'j', 'J']);
const BACK = new Set(['ArrowUp', 'PageUp', 'k', 'K']);

/** One paragraph at a time: the one that is read stands in the middle, the others step back. */
export function useFocusMode(article: RefObject<HTMLElement | null>): FocusMode {
  const [at, setAt] = useState<{ index: number; count: number } | null>(null);
  const blocks = (): HTMLElement[] => [...(article.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
  const step = (by: 1 | -1): void => {
    setAt((before) => before && { ...before, index: Math.min(before.count - 1, Math.max(0, before.index + by)) });
  };
  const leave = (): void => {
    setAt(null);
  };
  useLayoutEffect(() => {
    if (at === null) return undefined;
    const all = blocks();
    const block = all[at.index];
    if (!block) return undefined;
    block.dataset.focused = '';
    // A screen reader reads it, and Tab goes on in it.
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: block.offsetHeight > innerHeight * 0.7 ? 'start' : 'center' });
    return () => {
      delete block.dataset.focused;
    };
  }, [at?.index, at === null]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog:is([open], :popover-open)')) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, textarea, select')) return;
    if (event.key === 'Escape') leave();
    else if (event.key === ' ' && target?.closest('button, a, summary')) return;
    else if (event.shiftKey ? event.key === ' ' || BACK.has(event.key) : BACK.has(event.key)) step(-1);
    else if (ON.has(event.key)) step(1);
    else return;
    event.preventDefault();
  };
  // Before the keys of the whole view: J and K mean paragraphs here.
  useHeard(['keydown'], onKeyDown, { isOn: at !== null, isFirst: true });
  return {
    at,
    enter() {
      const all = blocks();
      const first = String(article.current ? firstBlockInWindow(article.current) : 0);
      setAt({ index: Math.max(0, all.findIndex((block) => block.dataset.block === first)), count: all.length });
    },
    leave,
    step,
  };
}
