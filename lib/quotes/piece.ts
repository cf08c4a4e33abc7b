import type { Block, QuotePlace } from '../model.ts';

/** One run of text in which quotations are looked for: the title, the dek, a key point, or a block of the body. */
export interface Piece {
  place: QuotePlace;
  /** Index into the blocks (place body), into the key points (place key-point), else 0. */
  block: number;
  kind: Block['kind'] | 'title' | 'dek' | 'key-point';
  text: string;
}

/** What the engine is given: a story's lines above the body and its blocks. */
export interface QuoteInput {
  title: string;
  dek: string | null;
  keyPoints: string[];
  blocks: Block[];
  /** Indexes of the blocks that are bold as a whole, as interviews print their questions. */
  strong?: readonly number[];
  byline: string[];
  siteName: string;
  language: string;
}

/** All pieces of a story in the order in which quotes are listed: title, dek, key points, body. */
export function layPieces(input: QuoteInput): Piece[] {
  const pieces: Piece[] = [{ place: 'title', block: 0, kind: 'title', text: input.title }];
  if (input.dek) pieces.push({ place: 'dek', block: 0, kind: 'dek', text: input.dek });
  input.keyPoints.forEach((text, block) => pieces.push({ place: 'key-point', block, kind: 'key-point', text }));
  input.blocks.forEach(({ kind, text }, block) => pieces.push({ place: 'body', block, kind, text }));
  return pieces;
}

/** True for a piece whose words run on with those of its neighbours: not a heading, a cell or a line above the body. */
export function isProse(piece: Piece): boolean {
  return piece.kind === 'paragraph' || piece.kind === 'list-item' || piece.kind === 'quotation';
}
