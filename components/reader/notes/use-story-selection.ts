import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useHeard } from '../../use-heard.ts';
import { readSelection, type StorySelection } from './article-selection.ts';

/** A selection is read when it has rested this long (milliseconds). */
const REST = 180;

/** What is selected of the story, once the pointer is up and the selection rests. */
export function useStorySelection(article: RefObject<HTMLElement | null>, starts: readonly number[]) {
  const [selection, setSelection] = useState<StorySelection | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isPressed = useRef(false);
  const read = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!isPressed.current) setSelection(article.current && readSelection(article.current, starts));
    }, REST);
  };
  useHeard(['selectionchange'], read);
  useHeard(['pointerdown'], () => {
    isPressed.current = true;
  });
  useHeard(['pointerup', 'pointercancel'], () => {
    isPressed.current = false;
    read();
  });
  useEffect(() => () => {
    clearTimeout(timer.current);
  }, [starts]); // prettier-ignore
  const clear = (): void => {
    document.getSelection()?.removeAllRanges();
    setSelection(null);
  };
  return { selection, clear };
}
