import { useLayoutEffect, useState } from 'preact/hooks';
import { canBeDrawn, faceReady, rememberedDisplay } from '../../components/show-display.ts';
import { dropHeadline, type Headline, headlineOf } from '../../lib/reading/headline.ts';

/**
 * The headline that the page before left of a story, which is drawn while the database is asked for the rest.
 * @param isOpen whether the story is there
 * @returns null where none was left, and before its letters can be drawn
 */
export function useHeadline(storyId: string, isOpen: boolean): Headline | null {
  const [left] = useState(() => headlineOf(localStorage, storyId));
  const [isReady, setIsReady] = useState(() => {
    if (!left) return false;
    const { face } = rememberedDisplay();
    const ready = faceReady(face, ['650 ']);
    // Read ahead with the page, they mostly are there once they are asked for: a frame before the promise tells of it.
    if (canBeDrawn(face, '650 ')) return true;
    void ready.then(() => {
      setIsReady(true);
    });
    return false;
  });
  useLayoutEffect(() => {
    if (!isOpen) return;
    // Not while the story is drawn: a write takes a page longer than a look.
    setTimeout(() => {
      dropHeadline(localStorage);
    });
  }, [isOpen]);
  return isReady ? left : null;
}
