import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Footnotes } from '../../../lib/reading/footnotes.ts';
import { say, sayNumber } from '../../../lib/words.ts';
import { type Box, boxOf } from '../float-below.ts';
import { Icon } from '../../Icon.tsx';
import { useFloat } from '../use-float.ts';
import { useHiddenByFocus } from '../../use-hidden-by-focus.ts';
import { markedNodes, NO_MARKS } from './inline-nodes.tsx';

const WIDTH = 320;

/** The note that stands open in its place, and how one is opened there. */
export function useFootnote({ notes }: Footnotes) {
  const [opened, setOpened] = useState<{ number: number; box: Box } | null>(null);
  const block = opened && notes.get(opened.number);
  return {
    opened: opened && block ? { ...opened, block } : null,
    /** Opens the note that a reference in the text names. */
    open(reference: HTMLElement): void {
      setOpened({ number: Number(reference.dataset['footnote']), box: boxOf(reference) });
    },
    close(): void {
      setOpened(null);
    },
  };
}

export interface FootnoteCardProps extends NonNullable<ReturnType<typeof useFootnote>['opened']> {
  language: string;
  onClose: () => void;
}

/** A footnote at the number that refers to it. Escape, or a press elsewhere, closes it and leads back to the number. */
export function FootnoteCard({ number, box, block, language, onClose }: FootnoteCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    card.current?.showPopover();
    // First in the card, before the links of its words. Not on the card itself: Orca would say these twice, as what
    // describes it and as what it holds.
    closer.current?.focus({ preventScroll: true });
  }, []);
  const place = useFloat(card, box, Math.min(WIDTH, document.documentElement.clientWidth - 16));
  useHiddenByFocus(card);
  return (
    <div
      ref={card}
      class="footnote-card"
      popover="auto"
      role="dialog"
      data-part="footnote"
      aria-label={say('footnote', sayNumber(number))}
      aria-describedby="footnote-words"
      {...place}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <button ref={closer} type="button" class="button button-quiet button-small button-icon" aria-label={say('close')} onClick={() => card.current?.hidePopover()}>
        <Icon name="close" />
      </button>
      <p id="footnote-words" lang={language} dir="auto">
        {markedNodes(block.nodes, block.text, NO_MARKS)}
      </p>
    </div>
  );
}
