import type { WordKey, WordSource } from './words.ts';

/** Stand in the gaps of a message while it is asked for; Unicode keeps these characters for private use, so no message holds them. */
const FIRST_GAP = 0xe001;
const GAPS = Array.from({ length: 9 }, (_, place) => String.fromCharCode(FIRST_GAP + place));
const A_GAP = /([\uE001-\uE009])/;

/**
 * Words out of a source that is asked once for each key: a list of many rows says the same few things over and over, and
 * the browser's look-up takes longer than drawing the row.
 */
export function keepWords(source: WordSource): WordSource {
  const known = new Map<WordKey, readonly string[]>();
  return {
    getMessage(key, values) {
      let parts = known.get(key);
      if (!parts) {
        // Words and gaps by turns: a split with a group keeps what it splits at.
        parts = source.getMessage(key, GAPS).split(A_GAP);
        known.set(key, parts);
      }
      return parts.length === 1 ? (parts[0] ?? '') : parts.map((part, place) => (place % 2 === 0 ? part : (values[part.charCodeAt(0) - FIRST_GAP] ?? ''))).join('');
    },
  };
}
