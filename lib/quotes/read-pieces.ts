import { isAmong } from './among.ts';
import { type Cue, isEnglish } from './cues.ts';
import { countWordUse, type WordUse } from './mentions/word-use.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import type { Piece } from './piece.ts';
import type { Report } from './reports/find-reports.ts';
import { findReports } from './reports/find-reports.ts';
import type { Span } from './spans/find-spans.ts';
import type { Surface } from './surface.ts';
import { surfaceOf } from './surface.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** A piece with all that can be seen in it alone. */
export interface ReadPiece {
  piece: Piece;
  index: number;
  tokens: Token[];
  mentions: Mention[];
  reports: Report[];
  /** Spans of this piece by their index among all, with the look of their words. */
  surfaces: Map<number, Surface>;
  /** Spans inside a block quotation that quotes others, too: its own words are then read like the story's. */
  nested: number[];
}

/** Cuts, names and reports of every piece. Lines in capitals and headings come last: they know only the body's names. */
export function readPieces(pieces: readonly Piece[], spans: readonly Span[], cues: ReadonlyMap<string, Cue>): ReadPiece[] {
  const byPiece = pieces.map((): { span: Span; index: number }[] => []);
  spans.forEach((span, index) => byPiece[span.piece]?.push({ span, index }));
  const nested = byPiece.map((list) => {
    const block = list.find(({ span }) => span.family === 'block');
    return block ? list.filter((entry) => entry !== block).map(({ index }) => index) : [];
  });
  const tokens = pieces.map((piece, index) => tokenize(piece, (byPiece[index] ?? []).filter((entry) => nested[index]?.length === 0 || nested[index]?.includes(entry.index))));
  const use = countWordUse(tokens.filter((_, index) => !isHeadline(pieces[index])));
  const known = new Set<string>();
  const read = pieces.map((piece, index): ReadPiece => ({ piece, index, tokens: tokens[index] ?? [], mentions: [], reports: [], surfaces: new Map(), nested: nested[index] ?? [] }));
  const bare = (one: ReadPiece): boolean => isHeadline(one.piece) || (one.tokens.length > 6 && !isAmong(one.tokens.at(-1)?.text, '. :') && one.tokens.every((token) => token.kind !== 'quote') && inCapitals(one.tokens));
  for (const one of read) if (!bare(one)) findIn(one, use, null, cues);
  for (const one of read) for (const mention of one.mentions) if (mention.kind === 'name') for (const word of mention.words) known.add(word.toLowerCase());
  for (const one of read) if (bare(one)) findIn(one, use, inCapitals(one.tokens) ? known : null, cues);
  spans.forEach((span, index) => read[span.piece]?.surfaces.set(index, surfaceOf(pieces[span.piece]?.text.slice(span.start, span.end) ?? '')));
  return read;
}

/** Titles and headings, whose capitals and grammar are their own. */
export function isHeadline(piece: Piece | undefined): boolean {
  return piece?.kind === 'title' || piece?.kind === 'heading';
}

/** True where most words have a capital, so that capitals say nothing. */
function inCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length > 0 && words.filter((token) => token.capital).length > 0.7 * words.length;
}

function findIn(one: ReadPiece, use: WordUse, known: ReadonlySet<string> | null, cues: ReadonlyMap<string, Cue>): void {
  one.mentions = findMentions(one.tokens, one.index, one.piece.text, use, known, !isEnglish(cues));
  one.reports = findReports(one.tokens, one.mentions, cues);
}
