import search from 'approx-string-match';
import type { Anchor } from '../model.ts';

/** How much of the surroundings an anchor keeps, in UTF-16 units: what Hypothesis keeps. */
const CONTEXT = 32;
/** A passage may differ from its anchor by this share of its length, and still be the same passage. */
const ERRORS_ALLOWED = 0.2;
/** The search works on 32 letters at a time; longer passages are found by their two ends. */
const LONG = 256;

/** Where an anchor's passage stands in a text, in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** Anchors the passage from `start` to `end` of an article's text by its words and their surroundings. */
export function makeAnchor(text: string, start: number, end: number): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/**
 * Finds an anchored passage again in a text that may have changed: exact words first, then nearly the same words.
 * Of several places the one whose surroundings and position fit best is taken.
 * @returns null where the words are no longer there
 */
export function findAnchor(text: string, anchor: Anchor): Place | null {
  if (anchor.exact.trim() === '') return null;
  if (text.slice(anchor.start, anchor.end) === anchor.exact && fits(text, anchor, anchor) === 1) return { start: anchor.start, end: anchor.end };
  const places = exactPlaces(text, anchor.exact);
  const found = places.length > 0 ? places : nearPlaces(text, anchor.exact);
  let best: Place | null = null;
  let bestScore = -1;
  for (const place of found) {
    const nearness = 1 - Math.min(1, Math.abs(place.start - anchor.start) / Math.max(1, text.length));
    const score = 2 * fits(text, anchor, place) + nearness;
    if (score > bestScore) [best, bestScore] = [place, score];
  }
  return best;
}

function exactPlaces(text: string, words: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push({ start: at, end: at + words.length });
  return places;
}

function nearPlaces(text: string, words: string): Place[] {
  if (words.length <= LONG) return search(text, words, Math.floor(words.length * ERRORS_ALLOWED));
  const half = LONG / 2;
  const heads = nearPlaces(text, words.slice(0, half));
  const tails = nearPlaces(text, words.slice(-half));
  const slack = words.length * ERRORS_ALLOWED;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => Math.abs(tail.end - head.start - words.length) <= slack)
      .map((tail) => ({ start: head.start, end: tail.end })),
  );
}

/** 0 to 1: how much of the anchor's surroundings stands around a place. */
function fits(text: string, anchor: Anchor, place: Place): number {
  const before = sharedTail(anchor.prefix, text.slice(Math.max(0, place.start - anchor.prefix.length), place.start));
  const after = sharedHead(anchor.suffix, text.slice(place.end, place.end + anchor.suffix.length));
  const whole = anchor.prefix.length + anchor.suffix.length;
  return whole === 0 ? 1 : (before + after) / whole;
}

function sharedHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedTail(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
