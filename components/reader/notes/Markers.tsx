import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../lib/model.ts';
import { markerName, type MarkerNames } from '../../marker-name.ts';

export interface MarkersProps {
  markerNames: MarkerNames;
  /** What a marker is called, given the name of its colour. */
  nameOf?: (colour: string) => string;
  /** The colour that the words have already; undefined where they are not marked yet. */
  chosen?: HighlightColour;
  onChoose: (colour: HighlightColour) => void;
}

/** A button for each colour in which words can be marked. */
export function Markers({ markerNames, nameOf = (colour) => colour, chosen, onChoose }: MarkersProps) {
  return (
    <>
      {HIGHLIGHT_COLOURS.map((colour) => {
        const name = nameOf(markerName(colour, markerNames));
        return (
          <button
            key={colour}
            type="button"
            class="marker"
            data-marker={colour}
            aria-label={name}
            title={name}
            aria-pressed={chosen && chosen === colour}
            onClick={() => {
              onChoose(colour);
            }}
          />
        );
      })}
    </>
  );
}
