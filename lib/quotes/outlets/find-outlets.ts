import { flatWords } from '../letters.ts';
import { isAmong } from '../among.ts';
import type { Attribution } from '../attribution/attribute.ts';
import { isSpeech } from '../attribution/attribute.ts';
import { confidenceOf } from '../confidence.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { QuoteInput } from '../piece.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Token } from '../tokens.ts';
import type { Span } from '../spans/find-spans.ts';
import { knownAs } from './known-outlets.ts';
import type { OutletPhrase } from './outlet-phrases.ts';
import { outletPhrases } from './outlet-phrases.ts';

/** Who a quotation was said to, and whether the story says so of this quotation. */
export interface Outlet {
  name: string;
  inferred: boolean;
}

/** An interview that goes on. */
interface Going {
  name: string;
  by: OutletPhrase['by'];
  /** Where it was heard last. */
  piece: number;
}

/** How many blocks an occasion lasts without a word from it: what somebody told a paper is soon over, an interview is what a story may be about. */
const LASTS: Record<OutletPhrase['by'], number> = { social: 2, press: 0, told: 6, talk: 16, show: 16 };
/** An interview with a host whom everybody knows fills a story. */
const WITH_HOST = 40;
/** Verbs that go on where the post stopped: `“…,” she continued`. */
const GOES_ON = 'continue add conclude caption';
/** Below this a speaker is a guess, and so would the occasion be. */
const SURE_ENOUGH = 0.5;

/** Stands in for a speaker: the interview that the story tells of. */
const STORY = -1;
/** Stands in for the statement or caption that was posted last. */
const POSTED = -2;
/** Stands in for the show with which the paragraph before ended. */
const LEADING_IN = -3;
/** `during the interview`: the one that the story tells of. */
const THE_INTERVIEW = 'interview broadcast conversation chat discussion podcast episode sit-down appearance';

/** Who write under what somebody posted. */
const FANS = 'fan fans user users follower followers viewers another others';

/** Words that say that a quotation is from another time or place than the interview that goes on. */
const ELSEWHERE = 'previously once statement lawsuit complaint filing script letter memoir book court testified famously premiere panel conference ceremony carpet concert trial hearing rally speech onstage';

/** The outlet of each span, where the story tells: said of it, or taken over from its speaker's interview that goes on. */
export function findOutlets(read: readonly ReadPiece[], spans: readonly Span[], found: ReadonlyMap<number, Attribution>, entities: readonly Entity[], input: QuoteInput): Map<number, Outlet> {
  const outlets = new Map<number, Outlet>();
  const current = new Map<number, Going>();
  const heard = mostHeard(found);
  const isHost = (mention: Mention): boolean => {
    const entity = entities[mention.entity];
    return entity !== undefined && entity.id !== heard && (knownAs(entity.name) === 'host' || [...entity.roles].some((role) => /\b(?:host|interviewer|presenter|anchor)\b/.test(role)));
  };
  let lastNamed: string | null = null;
  let lastShow: string | null = null;
  for (const one of read) {
    const phrases: OutletPhrase[] = outletPhrases(one, input.siteName, isHost, lastNamed, lastShow).map((phrase) => ({ ...phrase, name: hostName(one, phrase, entities) }));
    lastNamed = phrases.findLast((phrase) => !phrase.own && phrase.by !== 'social')?.name ?? lastNamed;
    lastShow = phrases.findLast(({ by }) => by === 'show')?.name ?? lastShow;
    learn(one, phrases, current, entities);
    const sight = sightOf(one, phrases);
    const inPiece: { sentence: number; outlet: Outlet | null; speaker: number }[] = [];
    for (const [span] of one.surfaces) {
      const attribution = found.get(span);
      if (!attribution || !isSpeech(attribution.kind) || !attribution.speaker) continue;
      const outlet = outletOf(one, spans, attribution, sight, current, inPiece.at(-1));
      inPiece.push({ sentence: attribution.link?.report?.sentence ?? 0, outlet, speaker: attribution.speaker.id });
      if (outlet) outlets.set(span, outlet);
    }
  }
  echoLines(read, spans, found, outlets);
  return outlets;
}

/** Whose words most quotations are: a story about a host is no interview by him. */
function mostHeard(found: ReadonlyMap<number, Attribution>): number {
  const counts = new Map<number, number>();
  for (const { speaker } of found.values()) if (speaker) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

/** What stands in each sentence of a piece. */
interface Sight {
  quotes: ReadonlyMap<number, Token>;
  phrases: ReadonlyMap<number, OutletPhrase[]>;
  /** Indexes of the tokens, no more than a sentence has. */
  words: ReadonlyMap<number, number[]>;
}

const LONGEST_SENTENCE = 150;

function sightOf(one: ReadPiece, found: readonly OutletPhrase[]): Sight {
  const quotes = new Map<number, Token>();
  const words = new Map<number, number[]>();
  const phrases = new Map<number, OutletPhrase[]>();
  one.tokens.forEach((token, at) => {
    if (token.kind === 'quote') quotes.set(token.span, token);
    const list = words.get(token.sentence);
    if (!list) words.set(token.sentence, [at]);
    else if (list.length < LONGEST_SENTENCE) list.push(at);
  });
  for (const phrase of found) phrases.set(phrase.sentence, [...(phrases.get(phrase.sentence) ?? []).slice(0, 8), phrase]);
  return { quotes, phrases, words };
}

/** A host under the full name that the story gives. */
function hostName(one: ReadPiece, phrase: OutletPhrase, entities: readonly Entity[]): string {
  const mention = one.mentions.find((candidate) => candidate.first === phrase.first && candidate.kind === 'name' && candidate.last === phrase.last);
  const entity = mention && !mention.modifier ? entities[mention.entity] : undefined;
  return entity?.kind === 'person' ? entity.name : phrase.name;
}

/** Who speaks where: the persons of each sentence that names an outlet. */
function learn(one: ReadPiece, phrases: readonly OutletPhrase[], current: Map<number, Going>, entities: readonly Entity[]): void {
  for (const phrase of phrases) {
    if (phrase.own || phrase.by === 'press') continue;
    const reports = one.reports.filter((report) => report.sentence === phrase.sentence && report.subject && report.subject.of !== 'document' && report.link !== 'loose' && !report.cue.weak);
    const subjects = (phrase.by === 'told' ? reports.filter((report) => report.at === phrase.verb) : reports).map((report) => report.subject?.entity ?? -1);
    const named = one.mentions.filter((mention) => one.tokens[mention.first]?.sentence === phrase.sentence && mention.entity >= 0 && (mention.last < phrase.first || mention.first > phrase.last) && (mention.of !== 'group' || (entities[mention.entity]?.parts.length ?? 0) > 0)).map((mention) => mention.entity);
    const going = { name: phrase.name, by: phrase.by, piece: one.index };
    const speakers = subjects.some((subject) => subject >= 0) ? subjects : phrase.by === 'told' ? [] : named;
    for (const id of speakers) for (const each of [id, ...(entities[id]?.parts ?? [])]) current.set(each, going);
    if (phrase.by === 'talk' || phrase.by === 'show') current.set(STORY, going);
    if (phrase.by === 'social') current.set(POSTED, going);
    if (phrase.by === 'show' && phrase.sentence === one.tokens.at(-1)?.sentence) current.set(LEADING_IN, { ...going });
  }
}

function outletOf(one: ReadPiece, spans: readonly Span[], attribution: Attribution, sight: Sight, current: Map<number, Going>, before: { sentence: number; outlet: Outlet | null; speaker: number } | undefined): Outlet | null {
  const speaker = attribution.speaker;
  if (!speaker) return null;
  if (attribution.manner === 'source') return speaker.kind === 'person' ? null : { name: speaker.name, inferred: false };
  const own = sight.quotes.get(attribution.span);
  const report = attribution.link?.report;
  const sentences = new Set([own?.sentence ?? -1, report?.sentence ?? -1]);
  const bound = report?.at ?? -1;
  const near = (phrase: OutletPhrase): number => (bound < 0 ? 0 : Math.abs(phrase.first - bound));
  const stated = [...sentences].flatMap((sentence) => sight.phrases.get(sentence) ?? []).sort((a, b) => near(a) - near(b))[0];
  const words = [...sentences].flatMap((sentence) => sight.words.get(sentence) ?? []);
  if (stated && !(stated.by === 'press' && speaker.kind === 'document')) return { name: stated.name, inferred: false };
  if (attribution.continues && before?.speaker === speaker.id) return before.outlet;
  if (report?.cue.lemma === 'tell' || one.tokens[(report?.at ?? -9) + 1]?.lower === 'telling' || (speaker.kind !== 'document' && words.some((at) => isElsewhere(one.tokens, at)))) return null;
  // not `People said`, where they are many
  if (knownAs(speaker.name) === 'press' && !speaker.roles.has('people')) return { name: speaker.name, inferred: false };
  const going = speaker.kind === 'document' ? (/\b(?:statement|post|caption|message)$/.test(speaker.name) ? current.get(POSTED) : undefined) : [speaker.id, ...speaker.parts].map((id) => current.get(id)).find((entry) => entry !== undefined) ?? (report?.cue.stance === 'writes' ? current.get(POSTED) : current.get(LEADING_IN)?.piece === one.index - 1 ? current.get(LEADING_IN) : undefined);
  const points = (list: string): boolean => words.some((at) => isAmong(one.tokens[at]?.lower, list) && isAmong(one.tokens[at - 1]?.lower, 'the this their his her'));
  const posted = points('post caption upload') || report?.cue.lemma === 'caption' || isAmong(/\S*$/.exec(speaker.name)?.[0], FANS);
  const meant = points(THE_INTERVIEW) ? current.get(STORY) : posted ? current.get(POSTED) : undefined;
  if (meant && (posted || !going)) {
    meant.piece = one.index;
    current.set(speaker.id, meant);
    return { name: meant.name, inferred: true };
  }
  // `she wrote`: not what she told somebody
  if (!going || !spans[attribution.span] || (going.by !== 'social' && report?.cue.stance === 'writes')) return null;
  const { manner } = attribution;
  if (one.piece.kind === 'heading' || manner === 'governed' || confidenceOf(attribution) < SURE_ENOUGH) return null;
  if (one.piece.place === 'body' && one.index - going.piece > (speaker.kind === 'document' ? 1 : lasts(going, current))) return null;
  if (going.by === 'social' && speaker.kind !== 'document' && report && report.cue.stance !== 'writes' && !isAmong(report.cue.lemma, GOES_ON) && (report.cue.form === 'present' || one.index - going.piece > 1)) return null;
  going.piece = Math.max(going.piece, one.index);
  return { name: going.name, inferred: true };
}

/** True for a word that tells of another time or place: `the lawsuit`, `a May episode`. */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return isAmong(lower, ELSEWHERE) || (lower === 'episode' && !isAmong(tokens[at - 1]?.lower, 'the this that latest new'));
}

/** How many blocks an occasion lasts. */
function lasts(going: Going, current: ReadonlyMap<number, Going>): number {
  if (knownAs(going.name) === 'host') return WITH_HOST;
  return current.get(STORY)?.name === going.name ? LASTS.talk : LASTS[going.by];
}

/** A quotation of the title or dek has the outlet of its speaker in the body, where there is but one, else that of the same words. */
function echoLines(read: readonly ReadPiece[], spans: readonly Span[], found: ReadonlyMap<number, Attribution>, outlets: Map<number, Outlet>): void {
  const bodyOutlet = new Map<number, string | null>();
  const byWords: { words: string; name: string; by: Entity }[] = [];
  const wordsOf = (one: ReadPiece, span: number): string => flatWords(one.piece.text.slice(spans[span]?.start, spans[span]?.end));
  for (const one of read) {
    if (one.piece.place !== 'body') continue;
    for (const [span] of one.surfaces) {
      const outlet = outlets.get(span);
      const speaker = found.get(span)?.speaker;
      if (!outlet || !speaker) continue;
      byWords.push({ words: wordsOf(one, span), name: outlet.name, by: speaker });
      const other = bodyOutlet.get(speaker.id);
      bodyOutlet.set(speaker.id, other === undefined || other === outlet.name ? outlet.name : null);
    }
  }
  for (const one of read) {
    if (one.piece.place === 'body') continue;
    for (const [span] of one.surfaces) {
      const speaker = found.get(span)?.speaker;
      const name = speaker ? (byWords.find(({ words, by }) => by === speaker && words.includes(wordsOf(one, span)))?.name ?? bodyOutlet.get(speaker.id)) : undefined;
      if (name && !outlets.has(span)) outlets.set(span, { name, inferred: true });
    }
  }
}
