import { flatWords, letterAt } from '../letters.ts';
import { isAmong } from '../among.ts';
import { firstAfter } from '../attribution/reach.ts';
import { isCapitalWord, isFunctionWord } from '../lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ReadPiece } from '../read-pieces.ts';
import type { Token } from '../tokens.ts';
import { written } from '../tokens.ts';
import { COMMON_WORDS } from '../words/outlets.ts';
import { knownAs, outletAt } from './known-outlets.ts';

/** A place in a piece that says where something was said: `told The Courier`, `on Instagram`, `on her podcast Late`. */
export interface OutletPhrase {
  name: string;
  /** Tokens that the phrase takes up. */
  first: number;
  last: number;
  sentence: number;
  /** The story's own interview: `told us`. */
  own: boolean;
  /** `told`: binds its own subject alone · `talk`, `show`: whoever speaks in the sentence · `social`, `press`: this sentence alone. */
  by: 'told' | 'talk' | 'show' | 'social' | 'press';
  /** Token of the verb that binds. */
  verb: number;
}

/** Verbs and nouns of talk that take `to` or `with`: `spoke with`, `in an interview with`. */
const TALK = 'speak speaks speaking spoke spoken talk talks talking talked chat chats chatted chatting interview interviews conversation discussion chat sit-down down up statement comment email letter exclusively dished put q&a appearance special';
const TELL = 'tell tells told telling';
/** `on the Holt & Friends podcast`. */
const SHOW = 'podcast podcasts show series program programme radio vodcast livestream talk-show special';
/** `the Hulu series`: where something is shown is no name of a show. */
const NETWORK = 'Hulu Netflix Bravo HBO Max Peacock Amazon Apple Disney Paramount Showtime Starz ABC NBC CBS BBC ITV Fox MTV VH1 TLC Lifetime E Prime Video TV Channel';
/** `Speaking on Night Pop`: verbs and nouns of being on a show. */
const ON_AIR = 'speaking spoke appearing appeared appearance talking chatting guest guested interview episode edition instalment installment taping set';
/** Nouns before `on Instagram` that say where somebody is, not where something was said. */
const KEPT_THERE = 'newsletter everyone else people users followers fans brand account trend sensation star influencer creator hit viral popular available streaming friends comments seen shared spotted';
const PLACE_PREPOSITIONS = 'on during via in for at by through to of bei auf sur en';
/** Kinds of posts: `an Instagram post`. */
const POST = 'user users post posts story stories live video caption message comment thread interview essay profile segment episode reel clip q&a statement note account page';
/** Words that may stand between a preposition and the outlet. */
const LEADING = 'the a an his her their its another this that recent new latest own morning monday tuesday wednesday thursday friday saturday sunday since-deleted now-deleted lengthy long emotional candid exclusive joint upcoming then popular wide-ranging cover';
const REACH = 5;
/** `told WLUK`, `told WSJ`: a station or paper by its letters. */
const CALL_LETTERS = /^(?:[WK][A-Z]{2,4}|[A-Z]{1,3}TV)$/;
/** `told reporters`: many papers at once. */
const THE_PRESS = 'reporters journalists';
/** `told the Commons`: those who listen print nothing. */
const ASSEMBLY = /\b(?:Commons|Lords|Senate|Congress|House|Parliament|Assembly|Court|Police|Committee|Council|Commission|Board|FBI|Union|Academy|Pentagon|Department|Office|University|School)\b/;
/** `told the outlet`: the one named before. */
const SAME_OUTLET = 'outlet publication mag magazine newspaper paper site website network tabloid station podcast show host hosts panel interviewer';

/** Every phrase of a piece that names an outlet, in reading order. */
export function outletPhrases(one: ReadPiece, siteName: string, isHost: (mention: Mention) => boolean, lastNamed: string | null = null, lastShow: string | null = null): OutletPhrase[] {
  const { tokens, piece } = one;
  const at = new Map<number, Mention>();
  for (const mention of one.mentions) if (mention.kind !== 'pronoun' && !at.has(mention.first)) at.set(mention.first, mention);
  const phrases: OutletPhrase[] = [];
  const site = flat(siteName);
  const again = (index: number): boolean => isAmong(tokens[index + 1]?.lower, 'the that') && isAmong(tokens[index + 2]?.lower, SAME_OUTLET) && (tokens[index + 3]?.kind !== 'word' || isFunctionWord(tokens[index + 3]?.lower ?? ''));
  const add = (found: Found, by: OutletPhrase['by'], verb: number): void => {
    const covered = phrases.at(-1);
    const own = found.own || (siteName !== '' && site.startsWith(flat(found.name)));
    if (!covered || covered.last < found.first) phrases.push({ ...found, own, by, verb, sentence: tokens[found.first]?.sentence ?? 0 });
  };
  // `recalled to The Courier`
  const reported = (index: number): boolean => one.reports.some(({ at: verb, cue }) => verb === index - 1 && !cue.weak && cue.lemma !== 'according');
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const before = tokens[index - 1];
    if (isAmong(token.lower, TELL) || ((token.lower === 'to' || token.lower === 'with') && before && (isAmong(before.lower, TALK) || isAmong(tokens[index - 2]?.lower, TALK) || reported(index)))) {
      const object = listener(tokens, index + 1, at, piece.text, siteName, isHost);
      if (object) add(object, reported(index) ? 'press' : isAmong(token.lower, TELL) ? 'told' : 'talk', index);
      else if (again(index) && namedBefore(phrases, lastNamed)) add({ name: namedBefore(phrases, lastNamed) ?? '', first: index + 2, last: index + 2, own: false }, 'told', index);
    }
    if (token.lower === 'per' || (token.lower === 'to' && before?.lower === 'according') || (token.lower === 'by' && before?.lower === 'asked')) {
      const source = listener(tokens, index + 1, at, piece.text, siteName, isHost);
      if (source) add(source, knownAs(source.name) === 'social' ? 'social' : 'press', index);
    }
    if (isAmong(token.lower, PLACE_PREPOSITIONS)) {
      // `an episode of the Harbor series`: the one named before
      const shown = lastShow !== null && isAmong(before?.lower, ON_AIR) && tokens[index + 1]?.lower === 'the' ? [2, 3].find((step) => isAmong(tokens[index + step]?.lower, SHOW)) : undefined;
      if (shown) add({ name: lastShow ?? '', first: index + 1, last: index + shown, own: false }, 'show', index);
      // `seen in the series “Reed”`: where somebody plays, not where they talk
      const plays = token.lower === 'in' && /^(?:seen|appear|star|role|play|cast)/.test(before?.lower ?? '');
      const place = plays ? null : placeAfter(tokens, index + 1, piece.text) ?? onAir(tokens, index, at, piece.text);
      if (place && !(place.by === 'social' && token.lower === 'on' && isAmong(before?.lower, KEPT_THERE))) add(place, place.by === 'press' && (/ Live|Morning|Night|Show/.test(place.name) || before?.lower === 'episode') ? 'show' : place.by, index);
    }
    const occasion = occasionAt(tokens, index, piece.text);
    if (occasion && saidThere(one, occasion)) add(occasion, 'press', index);
    if (isAmong(token.lower, 'stop stops stopped join joins joined visit visits visited host hosts hosted guested')) {
      const show = showAfter(tokens, tokens[index + 1]?.lower === 'by' ? index + 2 : index + 1, piece.text);
      if (show) add(show, 'show', index);
    }
    const posted = isAmong(token.lower, 'tweet tweets thread') ? tokens.slice(Math.max(0, index - 3), index).some((word) => isAmong(word.lower, token.lower === 'thread' ? 'in' : 'in a his her this the ’s') || (word.possessive && token.lower !== 'thread')) : isAmong(token.lower, 'tweets tweeted tweeting retweeted') && !isAmong(tokens[index + 1]?.lower, 'about from');
    if (posted && !(tokens[index + 1]?.lower === 'on' && outletAt(tokens, index + 2, piece.text))) add({ name: 'Twitter', first: index, last: index, own: false }, 'social', index);
    const asks = outletAt(tokens, index, piece.text);
    if (asks?.what === 'press' && (isAmong(tokens[asks.last + 1]?.lower, 'asked asks reported reports critic reviewer columnist') || (tokens[asks.last]?.possessive && !isAmong(asks.name, COMMON_WORDS) && at.get(asks.last + 1)?.kind === 'name'))) add({ name: asks.name, first: index, last: asks.last, own: false }, 'press', index);
    if (asks?.what === 'social' && isAmong(tokens[asks.last + 1]?.lower, POST)) add({ name: asks.name, first: index, last: asks.last, own: false }, 'social', index);
  });
  // `with Anna Holt on The Late Bloom`: the show rather than its host
  return phrases.filter((phrase, index) => !((knownAs(phrase.name) === 'host' || at.get(phrase.first)?.of === 'person') && (phrases[index + 1]?.first ?? Infinity) - phrase.last <= 4 && phrases[index + 1]?.by !== 'social'));
}

/** What `the outlet` means: the one that this piece, else the story, named last. */
function namedBefore(phrases: readonly OutletPhrase[], lastNamed: string | null): string | null {
  return phrases.findLast((phrase) => !phrase.own && phrase.by !== 'social')?.name ?? lastNamed;
}

interface Found {
  name: string;
  first: number;
  last: number;
  own: boolean;
}

/** Who is told: a known outlet, a body, a show, a host, or us. */
function listener(tokens: readonly Token[], start: number, at: ReadonlyMap<number, Mention>, text: string, siteName: string, isHost: (mention: Mention) => boolean): Found | null {
  let first = start;
  while (first < start + 2 && isAmong(tokens[first]?.lower, 'exclusively the a an') && tokens[first]?.text !== 'The') first++;
  const token = tokens[first];
  if (!token || token.kind !== 'word') return null;
  if (isAmong(token.text, 'us me')) return siteName ? { name: siteName, first, last: first, own: true } : null;
  if (isAmong(token.lower, THE_PRESS)) return { name: token.lower, first, last: first, own: false };
  // `told a Mill News insider`: one of theirs, who prints nothing
  const body = at.get(first);
  if (body?.modifier && /^(?:sourc|insid|exec|staff|anch)/.test(tokens[body.last + 1]?.lower ?? '') && !tokens[body.last + 2]?.capital) return null;
  const show = showAfter(tokens, first, text);
  if (show) return show;
  const known = outletAt(tokens, first, text);
  if (known) return { name: known.name, first, last: known.last, own: false };
  if (CALL_LETTERS.test(token.text) && token.lower !== 'us' && (isAmong(tokens[start - 1]?.lower, TELL) || tokens[start - 1]?.lower === 'per')) return { name: token.text, first, last: first, own: false };
  const told = isAmong(tokens[start - 1]?.lower, TELL) && tokens[first - 1]?.lower === 'the';
  const article = token.text === 'The' ? 1 : 0;
  const mention = at.get(first + article) ?? at.get(first);
  if (!mention || mention.kind !== 'name' || mention.parts.length > 0) return null;
  // `told Kim Dale of the Mill Times`
  const house = isAmong(tokens[mention.last + 1]?.lower, 'of from with') ? outletAt(tokens, mention.last + 2, text) : null;
  if (house?.what === 'press') return { name: house.name, first, last: house.last, own: false };
  if (isHost(mention)) return { name: mention.name, first, last: mention.last, own: false };
  if (mention.of === 'person' || ASSEMBLY.test(mention.name)) return null;
  const bodily = mention.of === 'group' || knownAs(mention.name) === 'press' || article === 1 || told || interviewFollows(tokens, mention.last) || flat(mention.name) === flat(siteName);
  return bodily ? { name: written(tokens, text, first, mention.last), first, last: mention.last, own: flat(mention.name) === flat(siteName) } : null;
}

/** `in a news release`, `at a press conference`, `in the criminal complaint`: where it was said, if no paper printed it first. */
function occasionAt(tokens: readonly Token[], last: number, text: string): Found | null {
  const noun = tokens[last]?.lower;
  const alone = isAmong(noun, 'complaint affidavit');
  const first = isAmong(tokens[last - 1]?.lower, 'news press court criminal') ? last - 1 : last;
  if (!alone && (first === last || !isAmong(noun, 'release conference briefing filing filings documents'))) return null;
  for (let at = first - 1; at > first - 4; at--) {
    if (isAmong(tokens[at]?.lower, 'in at during via')) return { name: written(tokens, text, first, last), first, last, own: false };
    if (!isAmong(tokens[at]?.lower, LEADING)) return null;
  }
  return null;
}

/** The occasion opens the sentence or follows its verb closely: not `called it odd after they had met at a press conference`. */
function saidThere({ tokens, reports }: ReadPiece, { first }: Found): boolean {
  const sentence = tokens[first]?.sentence;
  const report = reports[firstAfter(reports, first - 8)];
  return tokens[first - 4]?.sentence !== sentence || (report !== undefined && report.at < first && report.sentence === sentence);
}

/** `told Nettle in a new interview`: then Nettle is a paper, though no list knows it. */
function interviewFollows(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.lower !== 'in' || !isAmong(tokens[last + 2]?.lower, 'a an its their the')) return false;
  return tokens.slice(last + 3, last + 6).some(({ lower }) => isAmong(lower, 'interview profile cover feature'));
}

const flat = (name: string): string => flatWords(name.replace(/^the /i, ''), '');

function placeAfter(tokens: readonly Token[], start: number, text: string): (Found & { by: OutletPhrase['by'] }) | null {
  let at = start;
  for (let steps = 0; steps <= REACH; steps++) {
    const show = showAfter(tokens, at, text);
    if (show) return { ...show, by: 'show' };
    const known = outletAt(tokens, at, text);
    if (known && known.what !== 'host' && (tokens[start - 1]?.lower !== 'of' || isAmong(tokens[start - 2]?.lower, 'issue edition episode')) && !(known.what === 'press' && isAmong(tokens[start - 1]?.lower, 'by for to at'))) return { name: known.name, first: at, last: known.last, own: false, by: known.what };
    // `on her family’s podcast “Late Bloom”`
    if (!isAmong(tokens[at]?.lower, LEADING) && !tokens[at]?.possessive) return null;
    at++;
  }
  return null;
}

/** `Speaking on “Night Pop”`, `an episode of Night Pop`, `the goop podcast`: a show that nothing else calls one. */
function onAir(tokens: readonly Token[], preposition: number, at: ReadonlyMap<number, Mention>, text: string): (Found & { by: OutletPhrase['by'] }) | null {
  const next = tokens[preposition + 1];
  const named = tokens[preposition + 2]?.text ?? '';
  if (next?.lower === 'the' && tokens[preposition + 3]?.lower === 'podcast' && !isAmong(named, LEADING) && !/^[A-Z]|(?:ly|ar|ing|ed|hit)$/.test(named)) {
    return { name: named, first: preposition + 2, last: preposition + 3, own: false, by: 'show' };
  }
  if (!isAmong(tokens[preposition]?.lower, 'on of') || !isAmong(tokens[preposition - 1]?.lower, ON_AIR)) return null;
  if (next?.kind === 'quote') {
    const name = text.slice(next.start, next.end).replace(/[,.]+$/, '');
    return letterAt(name, 0) !== 'lower' && name.length < 40 ? { name, first: preposition + 1, last: preposition + 1, own: false, by: 'show' } : null;
  }
  const first = next?.text === 'The' ? preposition + 2 : preposition + 1;
  const mention = at.get(first) ?? at.get(preposition + 1);
  if (mention?.kind !== 'name' || mention.of === 'person' || mention.modifier) return null;
  return { name: slice(tokens, preposition + 1, mention.last, text), first: preposition + 1, last: mention.last, own: false, by: 'show' };
}

/** `Holt’s Night Radio show`, `the Late Bloom podcast`, `her podcast Late Bloom`. */
function showAfter(tokens: readonly Token[], start: number, text: string): Found | null {
  let at = start;
  if (isAmong(tokens[at]?.lower, LEADING)) at++;
  if (isAmong(tokens[at]?.lower, SHOW)) {
    let name = at + 1;
    if (tokens[name]?.text === ',') name++;
    const last = capitalRun(tokens, name);
    return last >= name ? { name: slice(tokens, name, last, text), first: name, last, own: false } : null;
  }
  const last = capitalRun(tokens, at);
  if (last < at || isPeople(tokens, at, last)) return null;
  for (let end = last + 1; end <= last + 3; end++) {
    const token = tokens[end];
    if (!token || token.kind !== 'word') return null;
    // `the films at Moor Studios show no sign`
    if (!isAmong(token.lower, SHOW) || isAmong(tokens[end + 1]?.lower, 'no that how up off') || (isAmong(tokens[last]?.text, NETWORK) && isAmong(token.lower, 'series show special program programme') && !tokens.slice(at, last).some((inner) => inner.possessive))) continue;
    const owned = tokens.slice(at, last + 1).some((inner) => inner.possessive);
    // `Holt’s podcast, Late Bloom,`
    const apposed = owned && tokens[end + 1]?.text === ',' ? capitalRun(tokens, end + 2) : -1;
    if (apposed > end + 1) return { name: slice(tokens, end + 2, apposed, text), first: at, last: apposed, own: false };
    return { name: slice(tokens, at, owned ? end : last, text), first: at, last: end, own: false };
  }
  return null;
}

/** `South Korean`: a people, no show. */
function isPeople(tokens: readonly Token[], first: number, last: number): boolean {
  return isCapitalWord(tokens[last]?.lower ?? '') && last - first < 2;
}

function capitalRun(tokens: readonly Token[], start: number): number {
  let last = start - 1;
  for (let at = start; at < start + 9; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'quote' && at === start) return at;
    if (token.kind === 'word' && (token.capital || (at > start && isAmong(token.lower, 'of the and with in to for a from')))) {
      if (token.capital) last = at;
    } else if (!(token.kind === 'mark' && /^[&'’.!]$/.test(token.text) && at > start && tokens[at - 1]?.end === token.start)) break;
  }
  return last;
}

function slice(tokens: readonly Token[], first: number, last: number, text: string): string {
  return written(tokens, text, first, last).replace(/[,.]+$/, '');
}
