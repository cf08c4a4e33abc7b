import { isAmong } from '../among.ts';
import type { QuoteKind } from '../../model.ts';
import type { Entity } from '../entities/entity.ts';
import type { Resolver } from '../entities/resolver.ts';
import { alone, decideKind } from '../kinds/decide-kind.ts';
import type { Mention } from '../mentions/mention.ts';
import { isFunctionWord } from '../lexicon.ts';
import { prominence } from '../mentions/prominence.ts';
import { isProse } from '../piece.ts';
import { BE } from '../reports/find-subject.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Span } from '../spans/find-spans.ts';
import type { Token } from '../tokens.ts';
import type { Talk } from '../turns/read-talk.ts';
import type { FirstPerson } from '../turns/turn-voices.ts';
import { leadAbove, sourceBelow } from './block-source.ts';
import { answersTo, goesOn, headed } from './going-on.ts';
import { LEADING, lookAhead, lookBack, taggedBelow } from './looking-round.ts';
import type { Link, Manner } from './link.ts';
import { linkWithin } from './link-within.ts';
import { mentionsAround } from './reach.ts';

/** What was found out about one span. */
export interface Attribution {
  span: number;
  kind: QuoteKind;
  speaker: Entity | null;
  manner: Manner | null;
  link: Link | null;
  /** How sure the mention's resolution is (1 where the speaker is named in full). */
  sure: number;
  continues: boolean;
}

/** A span whose speaker is not known. */
export function unsaid(span: number, kind: QuoteKind, link: Link | null = null): Attribution {
  return { span, kind, speaker: null, manner: null, link, sure: 0, continues: false };
}

/** How sure a subject is that stands anywhere before its verb. */
export const LOOSE = 0.85;
/** How many words may lead in to a sentence's subject. */
const LEAD_IN = 8;

/** Whom the story heard last. */
export interface Voice {
  entity: Entity;
  piece: number;
  sure: number;
}

export const isSpeech = (kind: QuoteKind): boolean => kind === 'statement' || kind === 'fragment' || kind === 'document';

/** Walks the body in order and gives each span its kind and speaker. */
export function attributeBody(read: readonly ReadPiece[], spans: readonly Span[], resolver: Resolver, talk: Talk): Map<number, Attribution> {
  const found = new Map<number, Attribution>();
  let voice: Voice | null = null;
  for (const one of read) {
    const turn = talk.turns.get(one.index);
    if (one.piece.place !== 'body') {
      // whom the title names may be `the singer` of the first sentence
      for (const mention of one.mentions) if (mention.kind === 'name' && !mention.modifier) resolver.notice(mention.entity, 1);
      continue;
    }
    resolver.step();
    if (one.piece.kind === 'heading') {
      headed(one, resolver);
      continue;
    }
    const answers = turn?.part === 'answer' ? (talk.voices.get(one.index) ?? null) : null;
    resolver.firstPerson = turn ? answers : talk.author;
    resolver.addressed = turn?.part === 'question' ? talk.guest : null;
    if (turn) voice = null;
    if (answers) {
      resolver.notice(answers.entity.id, 1);
      voice = { entity: answers.entity, piece: one.index, sure: answers.sure };
    }
    voice = walkPiece(one, read, spans, resolver, found, voice, answers);
  }
  return found;
}

function walkPiece(one: ReadPiece, read: readonly ReadPiece[], spans: readonly Span[], resolver: Resolver, found: Map<number, Attribution>, before: Voice | null, answers: FirstPerson | null): Voice | null {
  const { tokens, mentions, reports, piece } = one;
  const links = linkWithin(tokens, reports, mentions, piece.text, one.surfaces);
  const strong = reports.filter((report) => report.subject && !report.cue.weak);
  const loosely = new Set(strong.map((report) => report.subject));
  const saying = new Set(strong.filter((report) => report.link !== 'loose').map((report) => report.subject));
  const asking = new Set(strong.filter((report) => report.cue.stance === 'asks').map((report) => report.subject));
  const quiet = !isProse(piece) || isLine(tokens);
  let voice = before;
  let previous: Attribution | null = null;
  let next = 0;
  let asker = -1;
  let heard = -1;
  let sentence = 0;
  let spoken: { mention: Mention; sentence: number; topic: boolean } | null = null;
  lookAhead(tokens, mentions);
  lookBack(tokens, mentions);
  if (one.nested.length > 0) excerpt(one, read, spans, resolver, found);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      resolver.step();
    }
    for (let mention = mentions[next]; mention && mention.first <= at; mention = mentions[++next]) {
      const subject = saying.has(mention);
      resolver.issue(mention);
      const opens = isOpening(tokens, mention);
      note(resolver, tokens, mention, subject && !(asking.has(mention) && isAmong(tokens[mention.first - 1]?.lower, LEADING)), opens);
      if (subject && asking.has(mention)) asker = mention.entity;
      if ((subject && mention.words[0] !== 'it') || (opens && mention.kind !== 'pronoun' ? spoken?.sentence !== mention.piece : false)) {
        spoken = { mention, sentence, topic: !loosely.has(mention) };
      }
    }
    if (token.kind !== 'quote') continue;
    const span = spans[token.span];
    const surface = one.surfaces.get(token.span);
    if (!span || !surface) continue;
    const link = links.get(token.span) ?? null;
    const own = decideKind(tokens, at, piece, surface, link);
    // `A mill owner “lied for years”`
    const tells = own === 'scare' && !link && surface.words > 2 && !surface.capital && mentionsAround(mentions, at).some((mention) => mention.last === at - 1 && !mention.modifier && mention.kind !== 'pronoun');
    // `said it was “dull” and kept “small”`: few words more in the sentence of somebody quoted are theirs, too
    const more = own === 'scare' && previous?.speaker && !surface.capital && heard === sentence;
    const kind = more || tells ? 'fragment' : own;
    heard = -1;
    const attribution = unsaid(token.span, kind, link);
    found.set(token.span, attribution);
    const resolved = isSpeech(kind) && link?.subject ? (goesOn(link, voice, resolver, one.index) ?? resolver.resolve(link.subject, answersTo(link, asker))) : null;
    // `“…,” according to the form`: of somebody that no list knows, and so of nobody who spoke before.
    const ofOthers = link !== null && !resolved && (link.manner === 'governed' || isAmong(link.subject?.words[0], 'you we i') || (!link.subject && link.report?.cue.lemma === 'according'));
    if (!isSpeech(kind) || ofOthers) continue;
    const tagged = link || previous ? null : taggedBelow(tokens, at, links);
    const later = tagged ? resolver.resolve(tagged) : null;
    if (link && resolved) {
      take(attribution, resolved.entity, link.manner, resolved.sure, link.manner === 'split' && previous !== null);
      if (link.subject?.of === 'document') attribution.kind = 'statement';
    } else if (answers && !span.resumes) {
      take(attribution, answers.entity, 'turn', alone(tokens) ? answers.sure : 0.7 * answers.sure);
    } else if (span.family === 'block') {
      quoteBlock(one, read, resolver, found, attribution);
    } else if (span.resumes && voice) {
      take(attribution, voice.entity, 'resumed', voice.sure, true);
    } else if (previous?.speaker) {
      const between = tokens.findIndex((word) => word.kind === 'quote') < at && sentenceGap(tokens, at) <= 1;
      take(attribution, previous.speaker, kind === 'fragment' ? 'topic' : !between ? 'indirect' : isAmong(previous.manner ?? '', 'carried topic') ? (previous.manner ?? 'split') : 'split', previous.sure, between);
      const said = spoken && !between ? resolver.resolve(spoken.mention) : null;
      if (said) take(attribution, said.entity, 'indirect', said.sure);
    } else if (spoken && spoken.sentence <= sentence && !(spoken.topic && spoken.mention.last === at - (isAmong(tokens[at - 1]?.lower, BE) ? 2 : 1))) {
      // not `Novak “just went for it”`, `Novak was “odd”`: somebody else says it of Novak
      const said = resolver.resolve(spoken.mention);
      if (said) take(attribution, said.entity, spoken.topic ? 'topic' : 'indirect', said.sure);
    } else if (later && !previous && !quiet) {
      take(attribution, later.entity, 'carried', later.sure);
    } else if (voice && !quiet) {
      take(attribution, voice.entity, 'carried', voice.sure);
    }
    if (attribution.speaker?.kind === 'document') attribution.kind = 'document';
    if (attribution.speaker) {
      asker = link?.report?.cue.stance === 'asks' ? attribution.speaker.id : -1;
      const sure = attribution.sure * (link?.report?.link === 'loose' ? LOOSE : 1);
      resolver.notice(attribution.speaker.id, 2.6, sure);
      previous = attribution;
      heard = sentence;
      voice = { entity: attribution.speaker, piece: one.index, sure };
    }
  }
  if (!quiet) {
    const last = reports.filter((report) => report.subject && !report.cue.weak && report.link !== 'loose').at(-1);
    const quoteLast = tokens.findLastIndex((token) => token.kind === 'quote');
    if (last?.subject && last.at > quoteLast) {
      const resolved = resolver.resolve(last.subject);
      if (resolved) voice = { entity: resolved.entity, piece: one.index, sure: resolved.sure };
    }
  }
  return voice;
}

/** A block quotation that quotes others: the block itself, before its own quotations. */
function excerpt(one: ReadPiece, read: readonly ReadPiece[], spans: readonly Span[], resolver: Resolver, found: Map<number, Attribution>): void {
  for (const index of one.surfaces.keys()) {
    if (spans[index]?.family !== 'block') continue;
    const attribution = unsaid(index, 'statement');
    found.set(index, attribution);
    quoteBlock(one, read, resolver, found, attribution);
  }
}

/** The speaker of a block quotation: its source below, whoever the paragraph above leads in, or that of the block before. */
function quoteBlock(one: ReadPiece, read: readonly ReadPiece[], resolver: Resolver, found: ReadonlyMap<number, Attribution>, attribution: Attribution): void {
  const source = sourceBelow(read, one.index);
  const above = source === null ? leadAbove(read, one.index) : null;
  const said = source ? resolver.named(source.name, source.signed) : above ? resolver.resolve(above) : null;
  const last = read[one.index - 1];
  const before = last?.piece.kind === 'quotation' ? [...last.surfaces.keys()].map((index) => found.get(index)).find((other) => other) : undefined;
  if (said) take(attribution, said.entity, source ? 'source' : 'frame', said.sure, last?.piece.kind === 'quotation');
  else if (before?.speaker && !before.link) take(attribution, before.speaker, 'resumed', before.sure, true);
}

/** Gives a quotation to a speaker. */
export function take(attribution: Attribution, speaker: Entity, manner: Manner, sure: number, continues = false): void {
  attribution.speaker = speaker;
  attribution.manner = manner;
  attribution.sure = sure;
  attribution.continues = continues;
}

/** Sentences between this quotation and the one before it. */
function sentenceGap(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0; back--) if (tokens[back]?.kind === 'quote') return (tokens[at]?.sentence ?? 0) - (tokens[at - 1]?.kind === 'quote' ? (tokens[at]?.sentence ?? 0) : (tokens[back + 1]?.sentence ?? 0));
  return 99;
}

/** First in its sentence, or first after a few words that only lead in: `But Holt`, `Meanwhile, Holt`, `In the end, Holt`. */
function isOpening(tokens: readonly Token[], mention: Mention): boolean {
  const sentence = tokens[mention.first]?.sentence;
  let at = mention.first - 1;
  if (tokens[at]?.text === ',') at--;
  else if (tokens[at]?.sentence === sentence && !isAmong(tokens[at]?.lower, 'and but so yet still now then even only')) return false;
  let capitals = 0;
  for (let steps = 0; steps < LEAD_IN && tokens[at]?.sentence === sentence; steps++, at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (token.capital && tokens[at - 1]?.sentence === sentence) capitals++;
  }
  // `Since leaving Moor Films, Holt`: a name in the phrase that leads in
  return tokens[at]?.sentence !== sentence && (capitals === 0 || isFunctionWord(tokens[at + 1]?.lower ?? ''));
}

/** A line without a full stop is a heading or a caption: nobody speaks in it. */
function isLine(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return tokens.length > 0 && tokens.length <= 30 && last?.kind === 'word' && tokens.every((token) => token.kind !== 'quote');
}

function note(resolver: Resolver, tokens: readonly Token[], mention: Mention, subject: boolean, opens: boolean): void {
  if (mention.kind === 'pronoun' && !subject && !opens) return;
  if (mention.kind === 'role' && (mention.of === 'document' || (mention.determiner === 'bare' && !subject))) return;
  const resolved = resolver.resolve(mention);
  if (!resolved) return;
  const weight = subject ? 2.2 : Math.max(prominence(tokens, mention), opens && mention.kind === 'name' && !mention.modifier ? (tokens[mention.first]?.sentence === 0 ? 2.1 : 1.8) : 0);
  resolver.notice(resolved.entity.id, resolved.entity.kind === 'unnamed' && !subject ? weight * 0.7 : weight, resolved.sure);
}
