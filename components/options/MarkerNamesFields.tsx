import { HIGHLIGHT_COLOURS } from '../../lib/model.ts';
import { say } from '../../lib/words.ts';
import type { MarkerNames } from '../marker-name.ts';

/** What the reader calls each marker pen: "to check", "lovely". An empty field gives the colour its own name back. */
export function MarkerNamesFields({ names, onChange }: { names: MarkerNames; onChange: (names: MarkerNames) => void }) {
  return (
    <fieldset class="choices marker-names" data-part="marker-names">
      <legend>{say('markerNames')}</legend>
      {HIGHLIGHT_COLOURS.map((colour) => (
        <label key={colour} class="marker-name" data-marker={colour}>
          <span class="marker-swatch" aria-hidden="true" />
          <span class="sr-only">{say('markerNameOf', say(colour))}</span>
          <input
            class="field"
            type="text"
            dir="auto"
            maxLength={60}
            value={names[colour]}
            placeholder={say(colour)}
            onChange={(event) => {
              onChange({ ...names, [colour]: event.currentTarget.value.trim() });
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}
