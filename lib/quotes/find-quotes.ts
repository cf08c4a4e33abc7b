import { allSteps } from '../all-steps.ts';
import type { Person, Quote } from '../model.ts';
import { attributeBody, unsaid } from './attribution/attribute.ts';
import { attributeLines } from './attribution/attribute-lines.ts';
import { confidenceOf } from './confidence.ts';
import { cuesOf } from './cues.ts';
import { clusterNames } from './entities/cluster-names.ts';
import { learnRoles } from './entities/learn-roles.ts';
import { Resolver } from './entities/resolver.ts';
import { findOutlets } from './outlets/find-outlets.ts';
import { listPeople } from './people.ts';
import type { QuoteInput } from './piece.ts';
import { layPieces } from './piece.ts';
import type { ReadPiece } from './read-pieces.ts';
import { isHeadline, readPieces } from './read-pieces.ts';
import { findSpans } from './spans/find-spans.ts';
import { readTalk } from './turns/read-talk.ts';

/** What was said in a story, and who its people are. */
interface Found {
  quotes: Quote[];
  people: Person[];
}

/**
 * Finds every quotation of a story, in the title, the dek, the key points and the body, in this order: its words and
 * place, what kind it is, who said it under one canonical name, to whom, and how sure that is; and the people of the
 * story. Pure and deterministic; any text gives well-formed, ordered ranges.
 */
export function findQuotes(input: QuoteInput): Found {
  return allSteps(findQuotesInSteps(input));
}

/** The same, in steps between which the caller may let the page do its own work. */
export function* findQuotesInSteps(input: QuoteInput): Generator<undefined, Found> {
  const pieces = layPieces(input);
  const cues = cuesOf(input.language);
  const spans = findSpans(pieces, cues);
  const read = readPieces(pieces, spans, cues);
  yield;
  const rank = (one: ReadPiece): number => (isHeadline(one.piece) ? 2 : one.piece.place === 'body' ? 0 : 1);
  const inOrder = [...read].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  const resolver = new Resolver(clusterNames(inOrder.flatMap((one) => one.mentions), (mention) => isHeadline(pieces[mention.piece])));
  learnRoles(inOrder, resolver.entities);
  yield;
  const found = attributeBody(read, spans, resolver, readTalk(read, input, resolver));
  attributeLines(read, spans, resolver, found);
  const outlets = findOutlets(read, spans, found, resolver.entities, input);
  const quotes: Quote[] = [];
  spans.forEach((span, index) => {
    const piece = pieces[span.piece];
    if (!piece) return;
    const attribution = found.get(index) ?? unsaid(index, 'scare');
    const outlet = outlets.get(index) ?? null;
    quotes.push({
      text: piece.text.slice(span.start, span.end),
      place: piece.place,
      block: piece.block,
      start: span.start,
      end: span.end,
      kind: attribution.kind,
      speaker: attribution.speaker?.name ?? null,
      mention: attribution.link?.subject?.text ?? null,
      cue: attribution.link?.report?.text ?? null,
      stance: attribution.link?.report?.cue.stance ?? null,
      outlet: outlet?.name ?? null,
      outletInferred: outlet?.inferred ?? false,
      continues: attribution.continues,
      confidence: confidenceOf(attribution),
    });
  });
  return { quotes, people: listPeople(resolver.entities, found) };
}
