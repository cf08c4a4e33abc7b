import { flatWords } from '../letters.ts';
import type { Resolver } from '../entities/resolver.ts';
import { decideKind } from '../kinds/decide-kind.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Span } from '../spans/find-spans.ts';
import type { Attribution } from './attribute.ts';
import { isSpeech, unsaid } from './attribute.ts';
import { linkWithin } from './link-within.ts';

/** Gives the quotations of title, dek and key points their kind and speaker: by whom their own line names, else those of the same words in the body. */
export function attributeLines(read: readonly ReadPiece[], spans: readonly Span[], resolver: Resolver, found: Map<number, Attribution>): void {
  const body = [...found.values()].map((attribution) => ({ attribution, words: ` ${textOf(read, spans, attribution.span)} ` }));
  for (const one of read) {
    if (one.piece.place === 'body' && one.piece.kind !== 'heading') continue;
    resolver.step();
    const links = linkWithin(one.tokens, one.reports, one.mentions, one.piece.text, one.surfaces);
    one.tokens.forEach((token, at) => {
      const surface = one.surfaces.get(token.span);
      if (token.kind !== 'quote' || !surface) return;
      const words = ` ${textOf(read, spans, token.span)} `;
      const echo = body.find(({ attribution, words: said }) => isSpeech(attribution.kind) && said === words) ?? (surface.titleCase && surface.words < (one.piece.kind === 'heading' ? 3 : 2) && !surface.spoken ? undefined : body.find(({ attribution, words: said }) => isSpeech(attribution.kind) && said.includes(words))) ?? body.find(({ words: said }) => said === words);
      const link = links.get(token.span) ?? null;
      const own = decideKind(one.tokens, at, one.piece, surface, link);
      const attribution = unsaid(token.span, own, link);
      found.set(token.span, attribution);
      const resolved = link?.subject ? resolver.resolve(link.subject) : null;
      if (isSpeech(own) && link && resolved && link.subject?.kind !== 'pronoun' && link.manner !== 'governed' && link.report?.link !== 'loose' && resolved.entity !== echo?.attribution.speaker) {
        attribution.speaker = resolved.entity;
        attribution.sure = resolved.sure;
        attribution.manner = link.manner;
      } else if (echo && isSpeech(echo.attribution.kind)) {
        attribution.kind = isSpeech(own) ? own : 'fragment';
        attribution.speaker = echo.attribution.speaker;
        attribution.sure = echo.attribution.sure;
        attribution.manner = echo.attribution.speaker ? 'echo' : null;
      } else if (echo) attribution.kind = echo.attribution.kind;
      else if (own === 'scare' && surface.words > 1) attribution.kind = 'fragment';
      else if (isSpeech(own) && link && resolved) {
        attribution.speaker = resolved.entity;
        attribution.sure = resolved.sure;
        attribution.manner = link.manner;
      }
    });
  }
}

function textOf(read: readonly ReadPiece[], spans: readonly Span[], index: number): string {
  const span = spans[index];
  return span ? flatWords(read[span.piece]?.piece.text.slice(span.start, span.end) ?? '') : '';
}
