import type { Attribution } from '../attribution/attribute.ts';
import type { QuoteInput } from '../piece.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Span } from '../spans/find-spans.ts';

/** Who a quotation was said to, and whether the story says so of this quotation. */
export interface Outlet {
  name: string;
  inferred: boolean;
}

/** The outlet of each span, where the story tells. */
export function findOutlets(_read: readonly ReadPiece[], _spans: readonly Span[], _found: ReadonlyMap<number, Attribution>, _input: QuoteInput): Map<number, Outlet> {
  return new Map();
}
