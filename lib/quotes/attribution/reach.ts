import type { Mention } from '../mentions/mention.ts';
import type { Report } from '../reports/find-reports.ts';

/** How far ahead a tag may stand: `“…,” Anna Holt, who came with her sister and two dogs, said`. */
export const TAG_REACH = 32;
/** How many words a description of somebody has at most. */
export const NOUN_REACH = 7;
/** No sentence ties words together that stand farther apart, so that the time grows with the length alone. */
export const FAR = 120;

/** Index of the first report after a token. */
export function firstAfter(reports: readonly Report[], at: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin at a token or after it, as far as a sentence reaches. */
export function mentionsAround(mentions: readonly Mention[], from: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < from - NOUN_REACH) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(low, low + FAR);
}
