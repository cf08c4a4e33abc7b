import type { RefObject } from 'preact';
import { isTyping } from '../is-typing.ts';
import { useHeard } from '../use-heard.ts';

/** What the keys of the list do. */
export interface ListKeys {
  /** To the next row, the one before, the first, the last; `choosing` where Shift is held. */
  onMove: (to: 'next' | 'previous' | 'first' | 'last', choosing: boolean) => void;
  onChoose: () => void;
  onChooseAll: () => void;
  /** Letters and signs, as they are typed. */
  letters: Record<string, () => void>;
}

const MOVES = { ArrowDown: 'next', j: 'next', ArrowUp: 'previous', k: 'previous', Home: 'first', End: 'last' } as const;

/** Keys act where the list, or nothing nearer than the page's main part, has the focus; a field, a menu or a sheet keeps its own. */
export function useListKeys(list: RefObject<HTMLElement | null>, keys: ListKeys): void {
  useHeard(['keydown'], (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.altKey || !(target instanceof Element) || document.querySelector('dialog:is([open], :popover-open)')) return;
    const isHere = target.matches('body, main') || (list.current?.contains(target) ?? false);
    if (!isHere || (isTyping(target) && key !== 'ArrowDown' && key !== 'ArrowUp')) return;
    if (act(keys, event, target)) event.preventDefault();
  });
}

/** @returns whether the key was one of the list's */
function act(keys: ListKeys, event: KeyboardEvent, target: Element): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'a') return false;
    keys.onChooseAll();
    return true;
  }
  if (isMove(key)) {
    keys.onMove(MOVES[key], event.shiftKey);
    return true;
  }
  // On a button of the row Space is the button's own; on its checkbox it is what it is on the row, and the browser would do it twice.
  if (key === 'x' || (key === ' ' && !(target instanceof HTMLButtonElement))) {
    keys.onChoose();
    return true;
  }
  const letter = keys.letters[key];
  letter?.();
  return letter !== undefined;
}

function isMove(key: string): key is keyof typeof MOVES {
  return Object.hasOwn(MOVES, key);
}
