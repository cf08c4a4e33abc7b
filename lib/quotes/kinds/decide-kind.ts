import { isAmong } from '../among.ts';
import type { QuoteKind } from '../../model.ts';
import type { Link } from '../attribution/link.ts';
import { isFunctionWord } from '../lexicon.ts';
import { headRole } from '../mentions/find-roles.ts';
import { BE } from '../reports/find-subject.ts';
import type { Piece } from '../piece.ts';
import { isProse } from '../piece.ts';
import type { Surface } from '../surface.ts';
import type { Token } from '../tokens.ts';

/** Works and things that carry a name: `the song “Ashes”`, `“Ashes” video`. */
const WORKS =
  'song single track album record ep mixtape tune hit ballad anthem film movie picture drama comedy thriller documentary sequel prequel remake trilogy reboot musical opera ' +
    'show sitcom season episode pilot finale special spinoff spin-off podcast book novel memoir autobiography play poem comic manga anime game video clip trailer tour concert ' +
    'franchise saga universe cover remix version sketch segment column essay headline hashtag movement campaign line collection magazine blockbuster premiere screening actor soundtrack theme installment movie’s chapter arc';
const isWork = (lower: string): boolean => isAmong(lower.replace(/s$/, ''), WORKS) || lower.endsWith('series');
/** `called “Ashes”`, `known as “Mito”`. */
const NAMING = 'term word name nickname called titled entitled named nicknamed known retitled renamed subtitled starring performed performing sang sing singing';

/** What a quotation is before anybody is asked who said it: the name of a work or a term, irony, or possibly speech. */
export function decideKind(tokens: readonly Token[], at: number, piece: Piece, surface: Surface, link: Link | null): QuoteKind {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const quote = tokens[at];
  if (!quote) return isStatement(surface) ? 'statement' : 'fragment';
  if (surface.words === 0) return 'scare';
  const direct = link !== null && (link.manner === 'tag' || (link.manner === 'lead' && (link.distance <= 1 || (link.distance <= 5 && before?.kind === 'mark' && link.report?.cue.lemma === 'caption'))) || link.manner === 'split');
  const inClause = before?.kind === 'word' && before.sentence === quote.sentence;
  const speech = speechKind(surface, link, direct, inClause);
  const namer = after?.kind === 'word' && !after.capital && !surface.comma && surface.titleCase && surface.words > 1 && (before?.lower === 'the' || before?.possessive === true) && (isWork(after.lower) || headRole(after) !== null);
  // `under the headline “The mill is wet”`
  if (namer || before?.lower.startsWith('headline')) return 'title';
  const longSpeech = surface.spoken && surface.words > 7 && !(surface.titleCase && isProse(piece));
  const words = piece.text.slice(quote.start, quote.end);
  // `said she tried it and “LOVED IT”`
  const shouted = link?.subject && surface.words > 1 && words === words.toUpperCase();
  // `“No,” she said. “Ask Tom.”`
  const later = tokens.findIndex(({ kind }) => kind === 'quote') < at;
  // `As for the boat: “Never say never.”`
  const announced = before?.text === ':' && surface.words >= 2 && !surface.titleCase;
  const sentence = surface.capital && surface.stopped && (announced || (ownSentence(tokens, at) && (later || (surface.words >= 2 && alone(tokens)))));
  // `in her book “A Mill Built in Moor: The Boats That Came”`: however long
  const ofWork = inClause && surface.titleCase && isWork(before.lower);
  if (!longSpeech && !shouted && !sentence && (surface.words <= 12 || ofWork)) {
    const dubbed = before !== undefined && link === null && /^(?:dubbed|labell?ed|termed)$/.test(before.lower);
    const as = before?.lower === 'as';
    // `known to fans as “the Duke of Drums,”`
    const famed = as && tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'known');
    const known = famed || (as && isAmong(tokens[at - 2]?.lower, 'billed credited titled such listed stylized stylised'));
    const entitled = before?.text === ',' && (isAmong(tokens[at - 2]?.lower, 'titled entitled called headlined') || (surface.comma && !surface.spoken && isWork(tokens[at - 2]?.lower ?? '')));
    // `the Latin words for “to the stars”`
    const meant = before?.lower === 'for' && isAmong(tokens[at - 2]?.lower, 'phrase word words term name');
    if (meant) return 'title';
    const named = (entitled && surface.titleCase) || inClause && (known || dubbed || isAmong(before.lower, NAMING) || (isWork(before.lower) && surface.capital)) && !(before.lower === 'called' && !surface.titleCase && !isPlain(tokens[at - 2]));
    if (named && (surface.titleCase || famed || (surface.words <= 4 && link?.manner !== 'tag'))) return 'title';
    const joined = after?.kind === 'word' && !after.capital && (isWork(after.lower) || headRole(after) !== null) && !surface.comma;
    if (joined && surface.titleCase) return 'title';
    if (surface.titleCase && !direct) return 'title';
    const asked = /[?!]['’”]?$/.test(words);
    if (surface.titleCase && inClause && !(link?.manner === 'lead' && (surface.spoken || asked))) return 'title';
  }
  if (piece.kind === 'heading' && surface.titleCase && quote.start <= 6) return 'title';
  // `said the “joke” was odd`
  if (surface.words === 1 && isAmong(before?.lower, 'the this first') && /^(?:is|was|has|had)(?:n['’]t)?$/.test(after?.lower ?? '') && !direct) return 'scare';
  // `answered her with a “joke” that was none`
  if (surface.words === 1 && isAmong(before?.lower, 'a an') && isAmong(after?.lower, 'that which') && (link?.distance ?? 9) > 3) return 'scare';
  // `what one might call “slow bread”`
  if (before?.lower === 'call' && isAmong(tokens[at - 2]?.lower, 'might could would may can')) return 'scare';
  if (link) return speech;
  // `the “last one in” rule`: a word of the writer's own
  const describing = before?.lower === 'so-called' || (isAmong(before?.lower, 'a an the') && after?.kind === 'word' && !after.capital && !isFunctionWord(after.lower));
  if (describing && surface.words <= 12) return 'scare';
  if (surface.words >= 7 || (surface.spoken && surface.words >= 4)) return speech;
  // `would be “a thinner joy”`, `is said to be “glad”`: what somebody makes of it, not what it is called
  const rumoured = before?.lower === 'be' && isAmong(tokens[at - 3]?.lower, 'said reported thought believed rumored rumoured understood');
  if ((surface.words >= 2 || rumoured) && !surface.capital && isAmong(before?.lower, PREDICATES) && after?.lower !== 'per') return 'fragment';
  return sentence ? 'statement' : 'scare';
}

/** Verbs that say what something or somebody is or becomes. */
const PREDICATES = `${BE} become becomes became`;

/** `a trend called “quiet rowing”`: a thing, and not somebody who calls. */
function isPlain(thing: Token | undefined): boolean {
  return thing?.kind === 'word' && !thing.capital && !isFunctionWord(thing.lower) && (headRole(thing)?.kind ?? 'document') === 'document';
}

/** True for a quotation that is a sentence of its own. */
function ownSentence(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  return tokens[at - 1]?.sentence !== sentence && tokens[at + 1]?.sentence !== sentence;
}

/** The kind of words that somebody said: a text's own, a whole clause, or a few words inside the writer's sentence. */
function speechKind(surface: Surface, link: Link | null, direct: boolean, inClause: boolean): QuoteKind {
  if (link?.subject?.of === 'document' || link?.report?.cue.stance === 'sings') return 'document';
  if (direct && !inClause && surface.capital && surface.words >= 2 && (surface.comma || surface.stopped)) return 'statement';
  if (inClause && !surface.capital && surface.words <= 9 && !BEGINS_CLAUSE.test(surface.first)) return 'fragment';
  return isStatement(surface) ? 'statement' : 'fragment';
}

/** Words with which a whole clause begins even in lower case: `“i think …”`. */
const BEGINS_CLAUSE = /^(?:i|we|you|he|she|they|it|this|that|there|my|our|i['’].*|it['’].*|we['’].*|they['’].*|you['’].*|that['’].*|there['’].*)$/i;

/** True for a piece that is nothing but quotations. */
export function alone(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind !== 'word');
}

function isStatement(surface: Surface): boolean {
  return surface.words >= 4 && (surface.spoken || (surface.capital && surface.stopped));
}
