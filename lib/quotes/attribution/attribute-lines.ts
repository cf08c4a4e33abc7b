import { flatWords } from '../letters.ts';
import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolver.ts';
import { decideKind } from '../kinds/decide-kind.ts';
import type { ReadPiece } from '../read-pieces.ts';
import { surfaceOf } from '../surface.ts';
import type { Span } from '../spans/find-spans.ts';
import type { Attribution } from './attribute.ts';
import { isSpeech, take, unsaid } from './attribute.ts';
import { linkWithin } from './link-within.ts';

/** Gives the quotations of title, dek and key points their kind and speaker: by whom their own line names, else those of the same words in the body. */
export function attributeLines(read: readonly ReadPiece[], spans: readonly Span[], resolver: Resolver, found: Map<number, Attribution>): void {
  const crossheads = new Set(read.filter(isCrosshead).flatMap((one) => [...one.surfaces.keys()]));
  const body = [...found.values()].filter(({ span }) => !crossheads.has(span)).map((attribution) => {
    const raw = rawOf(read, spans, attribution.span);
    return { attribution, raw, words: ` ${flatWords(raw)} ` };
  });
  const most = heardMost(found);
  for (const one of read) {
    const crosshead = isCrosshead(one);
    if (one.piece.place === 'body' && one.piece.kind !== 'heading' && !crosshead) continue;
    resolver.step();
    const links = linkWithin(one.tokens, one.reports, one.mentions, one.piece.text, one.surfaces);
    one.tokens.forEach((token, at) => {
      const surface = one.surfaces.get(token.span);
      if (token.kind !== 'quote' || !surface) return;
      const words = ` ${flatWords(rawOf(read, spans, token.span))} `;
      const short = surface.titleCase && surface.words < (one.piece.kind === 'heading' ? 3 : 2) && !surface.spoken;
      const within = (said: string, raw: string): boolean => said.includes(words) && (!short || (one.piece.kind === 'title' && raw.includes(words.trim())));
      const echo =
        body.find(({ attribution, words: said }) => isSpeech(attribution.kind) && said === words) ??
        body.find(({ attribution, words: said, raw }) => isSpeech(attribution.kind) && within(said, raw) && !(surface.titleCase && isNamedIn(raw, words))) ??
        body.find(({ words: said }) => said === words);
      const link = links.get(token.span) ?? null;
      const own = decideKind(one.tokens, at, one.piece, surface, link);
      const attribution = unsaid(token.span, own, link);
      found.set(token.span, attribution);
      const resolved = link?.subject ? resolver.resolve(link.subject) : null;
      if (isSpeech(own) && link && resolved && link.subject?.kind !== 'pronoun' && link.manner !== 'governed' && link.report?.link !== 'loose' && resolved.entity !== echo?.attribution.speaker) {
        take(attribution, resolved.entity, link.manner, resolved.sure);
      } else if (echo && isSpeech(echo.attribution.kind)) {
        attribution.kind = isSpeech(own) ? own : 'fragment';
        if (echo.attribution.speaker) take(attribution, echo.attribution.speaker, 'echo', echo.attribution.sure);
      } else if (echo) attribution.kind = echo.attribution.kind;
      else if (own === 'scare' && surface.words > 1) attribution.kind = 'fragment';
      else if (isSpeech(own) && link && resolved) {
        take(attribution, resolved.entity, link.manner, resolved.sure);
      }
      // `‘We always knew’`, in a headline that names nobody
      if (most && !attribution.speaker && one.piece.place !== 'body' && isSpeech(attribution.kind) && (surface.spoken || one.tokens[at - 1]?.text === ':')) take(attribution, most, 'carried', CROSSHEAD_SURE);
      // `‘I had to row’`, over the paragraphs of whoever had to
      const below = crosshead && !attribution.speaker && surface.spoken ? heardBelow(read, found, one.index, resolver) : null;
      if (below) take(attribution, below, 'carried', CROSSHEAD_SURE);
    });
  }
}

/** Whose words more than half of the body's speech is, where there is much of it. */
function heardMost(found: ReadonlyMap<number, Attribution>): Entity | null {
  const counts = new Map<Entity | null, number>();
  let all = 0;
  for (const { kind, speaker } of found.values()) {
    if (!isSpeech(kind)) continue;
    all++;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return all > 3 ? ([...counts].find(([, count]) => count > all / 2)?.[0] ?? null) : null;
}

/** How sure it is that the words over some paragraphs are of whoever speaks first in them. */
const CROSSHEAD_SURE = 0.7;

/** A line of the body that is nothing but a few quoted words without a stop, as papers print them between paragraphs. */
function isCrosshead({ piece, tokens, surfaces }: ReadPiece): boolean {
  const surface = surfaces.get(tokens[0]?.span ?? -1);
  return piece.place === 'body' && tokens.length === 1 && surface !== undefined && surface.words <= 12 && !surface.stopped && !surface.comma && piece.kind !== 'quotation';
}

/** Who speaks first in the next few paragraphs. */
function heardBelow(read: readonly ReadPiece[], found: ReadonlyMap<number, Attribution>, index: number, resolver: Resolver): Entity | null {
  for (const one of read.slice(index + 1, index + 6)) {
    const said = one.reports.filter(({ cue, link }) => !cue.weak && link !== 'loose').map(({ subject }) => resolver.entities[subject?.entity ?? -1]);
    for (const speaker of [...said, ...[...one.surfaces.keys()].map((span) => found.get(span)?.speaker)]) {
      if (speaker?.kind === 'person' || speaker?.kind === 'unnamed') return speaker;
    }
  }
  return null;
}

function rawOf(read: readonly ReadPiece[], spans: readonly Span[], index: number): string {
  const span = spans[index];
  return span ? (read[span.piece]?.piece.text.slice(span.start, span.end) ?? '') : '';
}

/** True where a longer speech has these words with capitals, too: `I saw Night of Glass twice`. */
function isNamedIn(raw: string, words: string): boolean {
  const name = raw.match(/[^\s,.:;!?“”‘’"-]+/g) ?? [];
  const count = words.trim().split(' ').length;
  return count > 1 && name.length > count && name.some((_, at) => flatWords(name.slice(at, at + count).join(' ')) === words.trim() && surfaceOf(name.slice(at, at + count).join(' ')).titleCase);
}
