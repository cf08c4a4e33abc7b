import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HighlightColour } from '../../../lib/model.ts';
import { say } from '../../../lib/words.ts';
import { useFloat } from '../use-float.ts';
import { Icon } from '../../Icon.tsx';
import type { MarkerNames } from '../../marker-name.ts';
import type { StorySelection } from './article-selection.ts';
import { Markers } from './Markers.tsx';
import { paragraphAt, useFocusLeft } from '../../use-focus-left.ts';

export interface SelectionBarProps {
  selection: StorySelection;
  markerNames: MarkerNames;
  onHighlight: (colour: HighlightColour) => void;
  onNote: () => void;
}

/** What can be done with selected words: mark them in one of four colours, or mark them and write. */
export function SelectionBar({ selection, markerNames, onHighlight, onNote }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  /** Where the words stand: the reader goes on there, and not at the story's beginning. */
  const block = useRef<Element | null>(null);
  useLayoutEffect(() => {
    block.current = document.getSelection()?.focusNode?.parentElement?.closest('[data-block]') ?? block.current;
  }, [selection]);
  useFocusLeft(bar, () => paragraphAt(block.current));
  const place = useFloat(bar, selection.box, 300);
  return (
    <div
      ref={bar}
      class="selection-bar"
      role="region"
      aria-label={say('selectedWords')}
      data-part="selection-bar"
      {...place}
      // A press on the bar must not take the selection away.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      <div class="selection-tools">
        <Markers markerNames={markerNames} nameOf={(colour) => say('highlightIn', colour)} onChoose={onHighlight} />
        <button type="button" class="button button-quiet button-small" aria-keyshortcuts="N" onClick={onNote}>
          <Icon name="note" />
          {say('writeNote')}
          <kbd class="key" aria-hidden="true">
            N
          </kbd>
        </button>
      </div>
    </div>
  );
}
