import { isTyping } from './is-typing.ts';
import { useHeard } from './use-heard.ts';

/** Single letters act only where no text is being typed and no modifier is held. */
export function useReaderKeys(actions: Record<string, () => void>): void {
  useHeard(['keydown'], (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    // A sheet that lies over the story takes the keys.
    if (document.querySelector('dialog:is([open], :popover-open)')) return;
    const action = actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
