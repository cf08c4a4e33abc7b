import type { Attribution } from './attribution/attribute.ts';
import { LOOSE } from './attribution/attribute.ts';
import type { Manner } from './attribution/link.ts';

/** How often a speaker found in this manner is right where the mention itself is beyond doubt. */
const BY_MANNER: Record<Manner, number> = {
  tag: 0.98, lead: 0.97, split: 0.97, frame: 0.96, after: 0.93, resumed: 0.97, turn: 0.95, source: 0.95,
  indirect: 0.9, topic: 0.7, carried: 0.8, echo: 0.95, governed: 0.75,
}; // prettier-ignore

/** How sure a speaker is, from the kind of evidence; 0 where none is given. */
export function confidenceOf(attribution: Attribution): number {
  if (!attribution.speaker || !attribution.manner) return 0;
  const loose = attribution.link?.report?.link === 'loose' ? LOOSE : 1;
  return Math.round(100 * BY_MANNER[attribution.manner] * attribution.sure * loose) / 100;
}
