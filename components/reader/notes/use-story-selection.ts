import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readSelection, type StorySelection } from './article-selection.ts';

/** A selection is read when it has rested this long (milliseconds). */
const REST = 180;

/** What is selected of the story, once the pointer is up and the selection rests. */
export function useStorySelection(article: RefObject<HTMLElement | null>, starts: readonly number[]) {
  const [selection, setSelection] = useState<StorySelection | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const read = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isPressed) setSelection(article.current && readSelection(article.current, starts));
      }, REST);
    };
    const press = (): void => {
      isPressed = true;
    };
    const release = (): void => {
      isPressed = false;
      read();
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [starts]);
  const clear = (): void => {
    document.getSelection()?.removeAllRanges();
    setSelection(null);
  };
  return { selection, clear };
}
