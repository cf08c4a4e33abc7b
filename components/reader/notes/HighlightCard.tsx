import { useRef } from 'preact/hooks';
import type { Highlight, HighlightColour } from '../../../lib/model.ts';
import { say } from '../../../lib/words.ts';
import { type Box, floatBelow } from '../float-below.ts';
import { Icon } from '../../Icon.tsx';
import type { MarkerNames } from '../../marker-name.ts';
import { useHeard } from '../../use-heard.ts';
import { Markers } from './Markers.tsx';
import { NoteEditor, type Written } from './NoteEditor.tsx';

export interface HighlightCardProps {
  highlight: Highlight;
  markerNames: MarkerNames;
  noteText: string;
  box: Box;
  onRecolour: (colour: HighlightColour) => void;
  onType: (text: string, base: string) => void;
  onWrite: (text: string, base: string) => Promise<Written>;
  onRemove: () => void;
  onClose: () => void;
}

/** A highlight's own card at its words: its colour and its note. */
export function HighlightCard({ highlight, markerNames, noteText, box, onRecolour, onType, onWrite, onRemove, onClose }: HighlightCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useHeard(['pointerdown'], ({ target }) => {
    if (target instanceof Node && !card.current?.contains(target)) onClose();
  });
  return (
    <div
      ref={card}
      class="highlight-card"
      role="dialog"
      aria-label={say('highlight')}
      data-part="highlight-card"
      style={floatBelow(box, 320)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="highlight-card-head">
        <div class="markers" role="group" aria-label={say('colour')}>
          <Markers markerNames={markerNames} chosen={highlight.colour} onChoose={onRecolour} />
        </div>
        <button type="button" class="button button-quiet button-small button-icon" aria-label={say('removeHighlight')} title={say('removeHighlight')} onClick={onRemove}>
          <Icon name="remove" />
        </button>
        <button type="button" class="button button-quiet button-small button-icon" aria-label={say('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <NoteEditor label={say('noteOn', highlight.anchor.exact.slice(0, 60))} text={noteText} placeholder={say('noteHint')} autofocus {...{ onType, onWrite }} />
    </div>
  );
}
