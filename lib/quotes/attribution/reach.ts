import type { Mention } from '../mentions/mention.ts';
import type { Report } from '../reports/find-reports.ts';

/** How far ahead a tag may stand: `“…,” Anna Holt, who came with her sister and two dogs, said`. */
export const TAG_REACH = 32;
/** How many words a description of somebody has at most. */
export const NOUN_REACH = 7;
/** No sentence ties words together that stand farther apart, so that the time grows with the length alone. */
export const FAR = 120;

/** Index of the first of a list, in reading order, that stands at a token or after it. */
function firstFrom<T>(list: readonly T[], from: number, placeOf: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && placeOf(one) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first report after a token. */
export const firstAfter = (reports: readonly Report[], at: number): number => firstFrom(reports, at + 1, (report) => report.at);

/** The mentions that begin at a token or after it, as far as a sentence reaches. */
export function mentionsAround(mentions: readonly Mention[], from: number): readonly Mention[] {
  const low = firstFrom(mentions, from - NOUN_REACH, (mention) => mention.first);
  return mentions.slice(low, low + FAR);
}
