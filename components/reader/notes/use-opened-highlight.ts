import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Highlight } from '../../../lib/model.ts';
import type { Box } from '../float-below.ts';

/** A highlight whose card is open, and where it stands. */
interface Opened {
  highlight: Highlight;
  box: Box;
}

/**
 * Which highlight's card is open; its passages carry `data-opened`, so that the style shows them and the focus finds back.
 * @param drawn changes whenever the story is drawn anew
 */
export function useOpenedHighlight(highlights: readonly Highlight[], drawn: unknown): { opened: Opened | null; open: (id: string, box: Box) => void; close: () => void; forget: () => void } {
  const [asked, setAsked] = useState<{ id: string; box: Box } | null>(null);
  const highlight = asked && highlights.find(({ id }) => id === asked.id);
  const forget = useCallback(() => {
    setAsked(null);
  }, []);
  const close = useCallback(() => {
    setAsked(null);
    document.querySelector<HTMLElement>('[data-opened]')?.focus({ preventScroll: true });
  }, []);
  const open = useCallback((id: string, box: Box) => {
    setAsked({ id, box });
  }, []);
  useEffect(() => {
    for (const piece of document.querySelectorAll<HTMLElement>('[data-highlight]')) {
      if (piece.dataset.highlight === asked?.id) Object.assign(piece, { tabIndex: -1 }).dataset.opened = '';
      else delete piece.dataset.opened;
    }
  }, [asked?.id, drawn]);
  return { opened: asked && highlight ? { highlight, box: asked.box } : null, open, close, forget };
}
