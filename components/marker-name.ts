import type { HighlightColour } from '../lib/model.ts';
import { say } from '../lib/words.ts';

/** What the reader calls the marker pens; an empty name is the colour's own. */
export type MarkerNames = Readonly<Record<HighlightColour, string>>;

/** The name of a marker pen: the reader's, else the colour's. */
export function markerName(colour: HighlightColour, names: MarkerNames): string {
  return names[colour].trim() || say(colour);
}
