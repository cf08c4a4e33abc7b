import { HIGHLIGHT_COLOURS, type HighlightColour } from '../lib/model.ts';
import { say, type WordKey } from '../lib/words.ts';
import { floatBelow } from './float-below.ts';
import { Icon } from './Icon.tsx';
import type { StorySelection } from './article-selection.ts';

export const MARKER_WORDS: Record<HighlightColour, WordKey> = { amber: 'amber', mint: 'mint', sky: 'sky', rose: 'rose' };

export interface SelectionBarProps {
  selection: StorySelection;
  onHighlight: (colour: HighlightColour) => void;
  onNote: () => void;
}

/** What can be done with selected words: mark them in one of four colours, or mark them and write. */
export function SelectionBar({ selection, onHighlight, onNote }: SelectionBarProps) {
  return (
    <div
      class="selection-bar"
      role="region"
      aria-label={say('selectedWords')}
      data-part="selection-bar"
      style={floatBelow(selection.box, 300)}
      // A press on the bar must not take the selection away.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      <div class="selection-tools" role="toolbar" aria-label={say('selectedWords')}>
        {HIGHLIGHT_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class="marker"
            data-marker={colour}
            aria-label={say('highlightIn', say(MARKER_WORDS[colour]))}
            title={say('highlightIn', say(MARKER_WORDS[colour]))}
            onClick={() => {
              onHighlight(colour);
            }}
          />
        ))}
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
