const COLOURS = 8;

/**
 * The colour and the line that stand for a speaker, as attributes that the style sheet reads. The first 64 speakers
 * differ in one or the other, so that colour is never the only sign.
 */
export function speakerSign(sign: number | null): { 'data-colour': string; 'data-line': string } {
  if (sign === null) return { 'data-colour': 'none', 'data-line': 'none' };
  return { 'data-colour': String(sign % COLOURS), 'data-line': String((sign + Math.floor(sign / COLOURS)) % COLOURS) };
}
