import type { Mention } from '../mentions/mention.ts';
import type { ReadPiece } from '../read-pieces.ts';

/** `[The Courier]`, `— Anna Holt`, `Source: The Courier`, `(via The Courier)`: a line that names whose words stand above. */
const SOURCE_LINE = /^\s*(?:\[(?:via\s+|source:\s*)?([^\]]{2,60})\]|[—–-]+\s*([^.!?]{2,60})|\((?:via|source:?)\s+([^)]{2,60})\)|source:\s*([^.!?]{2,60}))\.?\s*$/iu;

/** A name as written, and whether a dash before it signs it as somebody's. */
interface Source {
  name: string;
  signed: boolean;
}

/** The name that stands under a block quotation as its source; null where there is none. */
export function sourceBelow(read: readonly ReadPiece[], index: number): Source | null {
  for (let next = index + 1; next < Math.min(read.length, index + 8); next++) {
    const piece = read[next]?.piece;
    if (piece?.kind === 'quotation' && !SOURCE_LINE.test(piece.text)) continue;
    const match = piece ? SOURCE_LINE.exec(piece.text) : null;
    const name = match?.slice(1).find((part) => part !== undefined);
    return name === undefined ? null : { name: name.replace(/,.*$/, '').trim(), signed: match?.[2] !== undefined };
  }
  return null;
}

/** Who is named where the paragraph before leads into a block quotation: the last report's subject, else the first mention. */
export function leadAbove(read: readonly ReadPiece[], index: number): Mention | null {
  for (let back = index - 1; back >= 0; back--) {
    const one = read[back];
    if (!one || one.piece.kind === 'quotation' || one.piece.kind === 'embed') continue;
    if (!/[:,]\s*$/.test(one.piece.text)) return null;
    const report = one.reports.filter((candidate) => candidate.subject).at(-1);
    return report?.subject ?? one.mentions.find((mention) => !mention.modifier || mention.kind === 'name') ?? null;
  }
  return null;
}
