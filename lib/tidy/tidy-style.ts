import { DARK_SPEAKERS, LIGHT_SPEAKERS, SPEAKER_LINES, UNCLEAR_SPEAKER } from './data/speaker-colours.ts';

/** The one attribute that Tidy puts on elements of a page; its value is the reason. */
export const HIDDEN_ATTRIBUTE = 'data-greenroom-hidden';

/** Twice the attribute, so that few rules of a page outweigh it. */
const HIDDEN = `[${HIDDEN_ATTRIBUTE}][${HIDDEN_ATTRIBUTE}]`;

/** What hidden parts look like: they are not there. */
export function hidingStyle(): string {
  return `${HIDDEN} { display: none !important; }`;
}

/** What they look like while the reader looks at them: as they were, with a line round each. */
export function peekingStyle(): string {
  return `${HIDDEN} { outline: 2px dashed #3a9c73 !important; outline-offset: -2px !important; background-image: linear-gradient(rgb(58 156 115 / 10%), rgb(58 156 115 / 10%)) !important; }`;
}

/** The name under which the quotations of one speaker are registered. */
export function quoteName(sign: number | null): string {
  return `greenroom-quote-${sign === null ? 'unclear' : String(sign)}`;
}

/**
 * How the quotations of one speaker are marked: a wash and a line in the speaker's colour; the kind of line tells
 * speakers apart without it, as in the clean view.
 */
export function quoteStyle(sign: number | null, isDark: boolean): string {
  const colours = isDark ? DARK_SPEAKERS : LIGHT_SPEAKERS;
  const count = SPEAKER_LINES.length;
  const colour = sign === null ? UNCLEAR_SPEAKER[isDark ? 'dark' : 'light'] : (colours[sign % count] ?? '');
  const line = sign === null ? 'dotted 1.5px' : (SPEAKER_LINES[(sign + Math.floor(sign / count)) % count] ?? '');
  const wash = sign === null ? '' : ` background-color: color-mix(in srgb, ${colour} ${isDark ? '20%' : '11%'}, transparent);`;
  return `::highlight(${quoteName(sign)}) { text-decoration: underline ${line} ${colour};${wash} }`;
}
