import type { HiddenPiece, HiddenReason } from '../model.ts';

/** What was left out for one reason. */
export interface HiddenGroup {
  reason: HiddenReason;
  pieces: HiddenPiece[];
  /** How many things that was on the page, copies counted. */
  count: number;
}

/** What was left out, grouped by reason, the reason with most first. */
export function groupHidden(hidden: readonly HiddenPiece[]): HiddenGroup[] {
  const groups = new Map<HiddenReason, HiddenGroup>();
  for (const piece of hidden) {
    const group = groups.get(piece.reason) ?? { reason: piece.reason, pieces: [], count: 0 };
    group.pieces.push(piece);
    group.count += Math.max(1, piece.copies);
    groups.set(piece.reason, group);
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
