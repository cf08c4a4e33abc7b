import { say, sayCount } from '../words.ts';
import type { TidyCounts } from './tidy-page.ts';

/** What Tidy did in a line: "Hid 14 things · 3 double comments"; what there was none of is not said. */
export function tidySummary({ hidden, doubleComments }: Pick<TidyCounts, 'hidden' | 'doubleComments'>): string {
  const parts = [hidden > 0 ? sayCount('tidiedThings', hidden) : '', doubleComments > 0 ? sayCount('tidiedComments', doubleComments) : ''].filter(Boolean);
  return parts.join(' · ') || say('tidiedNothing');
}
