import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from './is-typing.ts';

/** Single letters act only where no text is being typed and no modifier is held. */
export function useReaderKeys(actions: Record<string, () => void>): void {
  const latest = useRef(actions);
  latest.current = actions;
  // With the story, not after it is painted: a key is never too early for what can be seen.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      // A sheet that lies over the story takes the keys.
      if (document.querySelector('dialog:is([open], :popover-open)')) return;
      const action = latest.current[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
