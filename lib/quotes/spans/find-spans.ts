import { type Cue, isEnglish } from '../cues.ts';
import type { Piece } from '../piece.ts';
import { isProse } from '../piece.ts';
import { outsideTags } from './inner-tags.ts';
import type { MarkedSpan } from './pair-marks.ts';
import { pairMarks } from './pair-marks.ts';

/** A quotation of a story: where it stands and how it was recognised. */
export interface Span {
  piece: number;
  start: number;
  end: number;
  /** `block`: a block quotation without marks; it may hold marked spans of its own. */
  family: MarkedSpan['family'] | 'block';
  /** No closing mark: it goes on in the next paragraph. */
  open: boolean;
  /** It takes up the speech that the paragraph before left open. */
  resumes: boolean;
}

/** The end of a forgotten closing mark's title: `“Night of Glass). Then` ends before the bracket. */
const TITLE_STOP = /[)\]]|[.!?](?=\s|$)|,(?=\s)/;
/** Words that bring in speech right before a mark: `said: `, `wrote, `. */
const LEADS_IN = /(?:[,:]|s|d|ing)\s*$/;
/** A block quotation that is marked as a whole or nearly so is not marked again. */
const MOSTLY = 0.7;

/** Finds every quotation of the pieces, in reading order; spans of one piece never overlap, save inside a block quotation. */
export function findSpans(pieces: Piece[], cues: ReadonlyMap<string, Cue>): Span[] {
  const english = isEnglish(cues);
  const spans: Span[] = [];
  let leftOpen: Span | null = null;
  pieces.forEach((piece, index) => {
    const pairs = pairMarks(piece.text);
    const first = pairs[0];
    const prose = isProse(piece);
    const startsQuoted: boolean = first !== undefined && /^\W*$/.test(piece.text.slice(0, first.start));
    const resumes: boolean = leftOpen !== null && prose && first !== undefined && (startsQuoted || !first.opened);
    if (leftOpen && prose && !resumes) settle(leftOpen, pieces);
    if (prose) leftOpen = null;
    const found = pairs.filter((span) => span.opened || (resumes && span === first));
    const own = found.map((span): Span => ({ piece: index, start: span.start, end: span.end, family: span.family, open: !span.closed, resumes: resumes && span === first }));
    for (const span of own) if (span.open && span !== own.at(-1)) settle(span, pieces);
    if (piece.kind === 'quotation') addBlock(spans, piece, index, own);
    const marked = own.filter((span) => span.end > span.start);
    for (const span of marked) spans.push(...(english || span.open ? [span] : outsideTags(piece.text, span, cues).map((part) => ({ ...span, ...part }))));
    const last = own.at(-1);
    if (last?.open && prose) leftOpen = last;
    else if (last?.open) settle(last, pieces);
  });
  if (leftOpen) settle(leftOpen, pieces);
  return spans;
}

function addBlock(spans: Span[], piece: Piece, index: number, own: Span[]): void {
  const covered = own.reduce((sum, span) => sum + span.end - span.start, 0);
  const start = piece.text.search(/\S/);
  const end = piece.text.trimEnd().length;
  if (start < 0 || covered >= MOSTLY * (end - start)) return;
  if (own.length > 0 && /^\W*$/.test(piece.text.slice(0, own[0]?.start ?? 0))) return;
  spans.push({ piece: index, start, end, family: 'block', open: false, resumes: false });
}

/** A forgotten closing mark: speech runs to the paragraph's end, a name of a work to the next stop. */
function settle(span: Span, pieces: Piece[]): void {
  const text = pieces[span.piece]?.text ?? '';
  const before = text.slice(Math.max(0, span.start - 41), Math.max(0, span.start - 1));
  if ((span.start < 41 && /^\W*$/.test(before)) || LEADS_IN.test(before)) return;
  const stop = text.slice(span.start, span.end).search(TITLE_STOP);
  if (stop > 0) span.end = span.start + stop;
  span.open = false;
}
