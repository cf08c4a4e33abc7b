import { isAmong } from '../among.ts';
import type { Cue } from '../cues.ts';
import { isFunctionWord } from '../lexicon.ts';
import { headRole } from '../mentions/find-roles.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens.ts';
import type { Report } from './find-reports.ts';

/** Words that may stand between a subject and its verb: `she has since also said`. */
const BETWEEN =
  'has have had having also then later once now since even just still soon first already further did does do would could can will may might must should went goes on to continued not never always often is was are were be been being only both all each himself herself themselves again too';
/** Forms of `to be`. */
export const BE = 'is was are were be been being got';
const LONGEST_GAP = 30;
const LONGEST_CLAUSE = 9;
/** `a déclaré`, `hat gesagt`, `ha dicho`. */
export const AUXILIARY = 'a ont hat haben ha han había';

/** `warmly`; not `Kelly`. */
export const isAdverb = (token: Token | undefined): boolean => token !== undefined && !token.capital && token.text.endsWith('ly');

/** `The note led Holt to write`: verbs whose object does what follows. */
const LEADS = /^(?:let|led|get|got|told|allow|ask|want|urg|forc|invit|expect|enabl|order|prompt|encourag|inspir|push|help|persuad|convinc)/;

/** The subject of the reporting word at a token, and how it was found; null where the sentence has none. */
export function subjectOf(tokens: readonly Token[], at: number, cue: Cue, endingAt: ReadonlyMap<number, Mention>, startingAt: ReadonlyMap<number, Mention>, earlier: readonly Report[]): { mention: Mention; link: Report['link'] } | null {
  const sentence = tokens[at]?.sentence;
  const same = (index: number): boolean => tokens[index]?.sentence === sentence;
  const next = startingAt.get(at + 1);
  const before = tokens[at - 1];
  const verbStart = before && isAmong(before.lower, AUXILIARY) ? at - 1 : at;
  const prior = tokens[verbStart - 1];
  const afterQuote = cue.form !== 'ing' && (prior?.kind === 'quote' || (prior?.kind === 'mark' && tokens[verbStart - 2]?.kind === 'quote'));
  // `“…,” she recalls him saying`, `The Courier quoted Holt as saying, “…”`
  if (next && /^(?:rec|rem|quo)/.test(cue.lemma) && [1, 2].some((step) => tokens[next.last + step]?.lower === 'saying')) return { mention: next, link: 'inverted' };
  const unheardOf = !next && afterQuote ? personAfter(tokens, at + 1, startingAt) : null;
  if (unheardOf) return { mention: unheardOf, link: 'inverted' };
  if (next && afterQuote && !next.modifier && next.text !== 'him' && next.text !== 'her' && next.text !== 'them') {
    return { mention: (next.kind === 'name' || next.of === 'group' ? personAfter(tokens, next.last + 1, startingAt) : null) ?? next, link: 'inverted' };
  }
  // `As claimed by Holt, “…”`
  const by = before?.lower === 'as' && tokens[at + 1]?.lower === 'by' ? startingAt.get(at + 2) : undefined;
  if (by) return { mention: by, link: 'inverted' };
  const turned = next && !next.modifier && isTurned(tokens, at, cue, next) ? next : null;
  if (turned) return { mention: turned, link: 'inverted' };
  if (cue.form === 'ing' && !isAmong(before?.lower, BE)) {
    // `Holt’s post calling it`
    const noun = earlier.at(-1);
    if (noun?.link === 'noun' && noun.at === at - 1 && noun.subject) return { mention: noun.subject, link: 'adjacent' };
    const own = absolute(tokens, at, endingAt);
    if (own) return { mention: own, link: 'adjacent' };
    const shared = sharedSubject(tokens, at, earlier, endingAt, startingAt);
    return shared ? { mention: shared, link: 'shared' } : null;
  }
  if (cue.form === 'base' && before?.lower === 'to') {
    const led = endingAt.get(at - 2);
    if (led && LEADS.test(tokens[led.first - 1]?.lower ?? '')) return { mention: led, link: 'shared' };
    const shared = sharedSubject(tokens, at, earlier, endingAt, startingAt);
    return shared ? { mention: shared, link: 'shared' } : null;
  }
  let index = at - 1;
  while (index >= 0 && same(index) && tokens[index]?.kind === 'word' && (isAmong(tokens[index]?.lower, BETWEEN) || isAdverb(tokens[index]))) index--;
  if (index < 0 || !same(index)) return null;
  const token = tokens[index];
  const direct = endingAt.get(index);
  if (direct && direct.text.toLowerCase() !== 'who') return { mention: unclosed(tokens, outOfPhrase(tokens, direct, endingAt), endingAt), link: 'adjacent' };
  if (isAmong(token?.lower, 'who which that')) {
    const antecedent = endingAt.get(index - 1) ?? endingAt.get(index - 2);
    if (antecedent) return { mention: antecedent, link: 'relative' };
  }
  if (token?.text === ',' || token?.text === ')' || token?.text === '—' || token?.text === '–') {
    const head = beforeInsertion(tokens, index, endingAt);
    if (head) return { mention: head, link: 'adjacent' };
  }
  if (isAmong(token?.lower, 'and but then or') || token?.text === ',') {
    const shared = sharedSubject(tokens, at, earlier, endingAt, startingAt);
    if (shared) return { mention: shared, link: 'shared' };
  }
  const opening = sentenceSubject(tokens, index, endingAt);
  // `A form he got with the boat said`
  if (opening?.kind === 'role' && startingAt.has(opening.last + 1)) return { mention: opening, link: 'adjacent' };
  for (let back = index; back >= 0 && same(back) && index - back < LONGEST_GAP; back--) {
    const mention = endingAt.get(back);
    if (mention && !mention.modifier && mention.text.toLowerCase() !== 'who') return { mention: outOfPhrase(tokens, mention, endingAt), link: 'loose' };
  }
  return null;
}

/** The most words that may stand before a name. */
const MOST_TITLE_WORDS = 4;

/** `said chief inspector Anna Holt`, `said Moor Union steward Anna Holt`: whose name follows words that no list knows. */
function personAfter(tokens: readonly Token[], from: number, startingAt: ReadonlyMap<number, Mention>): Mention | null {
  for (let at = from; at <= from + MOST_TITLE_WORDS; at++) {
    const person = at > from ? startingAt.get(at) : undefined;
    if (person?.kind === 'name') return person.words.length > 1 && person.of !== 'group' ? person : null;
    const word = tokens[at];
    if (word?.kind !== 'word' || word.capital || word.possessive || isFunctionWord(word.lower)) return null;
  }
  return null;
}

const PREPOSITION = 'of for from with by in at on to about';
/** `of Holt`, `of the Holt Choir`: no subject. */
function hangs(tokens: readonly Token[], { first }: Mention): boolean {
  return isAmong(tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower, PREPOSITION);
}

/** Verbs that take somebody as their object: `told Kim Dale`. */
const ADDRESSES = 'tell inform assure reassure remind advise warn ask answer teach instruct beg question read find point';

/** `Says the old miller, “…”` · `It will rain, says the miller.`: the subject follows its verb. */
function isTurned(tokens: readonly Token[], at: number, cue: Cue, next: Mention): boolean {
  if (cue.form === 'ing' || cue.form === 'base' || cue.weak || isAmong(cue.lemma, ADDRESSES) || (next.kind === 'pronoun' && next.gender === null)) return false;
  const sentence = tokens[at]?.sentence;
  const before = tokens[at - 1];
  const after = tokens[next.last + 1];
  const over = !after || after.sentence !== sentence;
  if (!before || before.sentence !== sentence) return after?.text === ',' || after?.text === ':' || after?.kind === 'quote';
  return before.text === ',' && (over || after.text === '.' || after.text === ',');
}

/** `with Holt gushing that`, `…, the miller adding that`: a subject of its own beside a participle. */
function absolute(tokens: readonly Token[], at: number, endingAt: ReadonlyMap<number, Mention>): Mention | null {
  let index = at - 1;
  while (isAmong(tokens[index]?.lower, BETWEEN) || isAdverb(tokens[index])) index--;
  if (tokens[index]?.text === ')') while (index > 0 && tokens[index--]?.text !== '(');
  const own = endingAt.get(index);
  if (!own || own.modifier || tokens[own.first]?.sentence !== tokens[at]?.sentence) return null;
  let start = own.first - (tokens[own.first - 1]?.lower === 'the' ? 2 : 1);
  // `with the club’s old steward Anna Holt calling it “odd”`
  if (own.kind === 'name') while (own.first - start < LONGEST_CLAUSE && tokens[start]?.kind === 'word' && (!isFunctionWord(tokens[start]?.lower ?? '') || isAmong(tokens[start]?.lower, 'the a an its his her their'))) start--;
  const before = tokens[start];
  return before?.lower === 'with' || (before?.text === ',' && own.kind !== 'pronoun' && before.sentence === tokens[at]?.sentence) ? own : null;
}

/** `Rebecca Holt of the Daily Post recalled`, `Anna Holt, founder of Harbor Films, said`: the subject is whom the phrase or the description hangs on. */
function outOfPhrase(tokens: readonly Token[], mention: Mention, endingAt: ReadonlyMap<number, Mention>): Mention {
  // `A deckhand who knows Holt said`
  for (let who = mention.first - 2; who > 0 && mention.first - who < LONGEST_CLAUSE && tokens[who]?.kind === 'word'; who--) {
    const head = tokens[who]?.lower === 'who' ? endingAt.get(who - 1) : undefined;
    if (head && !head.modifier) return head;
  }
  let at = mention.first - 1;
  // `Anna Holt of the Netherlands’ Moor College said`
  if (mention.of === 'group' && tokens[at]?.possessive) at--;
  if (tokens[at]?.lower === 'the') at--;
  if (!isAmong(tokens[at]?.lower, 'of from for at with to behind in on representing des')) return mention;
  const head = endingAt.get(at - 1);
  if (head && head.kind !== 'pronoun' && !head.modifier) return outOfPhrase(tokens, head, endingAt);
  if (headRole(tokens[at - 1]) === null) return mention;
  for (let back = at - 2; back >= 0 && at - back <= 8 && tokens[back]?.sentence === tokens[at]?.sentence; back--) {
    if (tokens[back]?.text === ',') return named(tokens, back - 1, endingAt) ?? mention;
    if (tokens[back]?.kind !== 'word') break;
  }
  return mention;
}

/** `Anna Holt, a partner at Moor and Crane`: what stands after the comma says what the name before it is. */
function described(tokens: readonly Token[], mention: Mention, endingAt: ReadonlyMap<number, Mention>): Mention {
  if (mention.kind !== 'role' || mention.many || mention.of !== 'person' || tokens[mention.first - 1]?.text !== ',') return mention;
  return named(tokens, mention.first - 2, endingAt) ?? mention;
}

/** `Anna Holt, a former mayor wrote`: the same without the second comma, where the name begins its clause. */
function unclosed(tokens: readonly Token[], mention: Mention, endingAt: ReadonlyMap<number, Mention>): Mention {
  const whole = mention.determiner === 'indefinite' ? described(tokens, mention, endingAt) : mention;
  const before = tokens[whole.first - 1];
  return before?.sentence !== tokens[whole.first]?.sentence || isAmong(before?.lower, 'and while but') ? whole : mention;
}

/** The person whose name ends at a token. */
function named(tokens: readonly Token[], at: number, endingAt: ReadonlyMap<number, Mention>): Mention | null {
  const name = endingAt.get(at);
  return name?.kind === 'name' && !name.modifier && name.of !== 'group' && !hangs(tokens, name) && tokens[name.first]?.sentence === tokens[at + 1]?.sentence ? name : null;
}

/** `Novak, who heads the studio, said`: what stands before the insertion that ends at the comma. */
function beforeInsertion(tokens: readonly Token[], comma: number, endingAt: ReadonlyMap<number, Mention>): Mention | null {
  const sentence = tokens[comma]?.sentence;
  const whole = tokens[comma]?.text === ',' ? relativeHead(tokens, comma, endingAt) : null;
  if (whole) return whole;
  let hanging: Mention | null = null;
  const opening = tokens[comma]?.text === ')' ? '(' : tokens[comma]?.text;
  for (let at = comma - 1; at >= 0 && comma - at < LONGEST_GAP && tokens[at]?.sentence === sentence; at--) {
    if (tokens[at]?.text !== opening) continue;
    const head = endingAt.get(at - 1);
    const inner = endingAt.get(comma - 1);
    // `the studio’s chief, Novak, said`: the insertion is the name itself.
    if ((head?.kind === 'role' ? !/ (?:for|of) the /.test(head.text) : !head && headRole(tokens[at - 1])?.kind === 'person') && inner?.kind === 'name' && inner.first === at + 1 && !inner.modifier && inner.of !== 'group') return inner;
    if (head && !head.modifier) {
      const whole = described(tokens, outOfPhrase(tokens, head, endingAt), endingAt);
      const free = whole === head && hangs(tokens, head) ? sentenceSubject(tokens, head.first, endingAt) : whole;
      if (free) return free;
      // `A rower at Halver, the old town in Moor, Conn., said`
      hanging ??= head;
    }
  }
  if (hanging) return hanging;
  const near = endingAt.get(comma - 1);
  return near && !near.modifier && tokens[near.first - 1]?.kind !== 'word' ? near : null;
}

/** `Novak, who has a son, Abel, 5, and a daughter with Crane, said`: the first before a `who` that no report or quotation parts from the verb. */
function relativeHead(tokens: readonly Token[], comma: number, endingAt: ReadonlyMap<number, Mention>): Mention | null {
  const sentence = tokens[comma]?.sentence;
  let head: Mention | null = null;
  for (let at = comma - 1; at > 0 && comma - at < 2 * LONGEST_GAP && tokens[at]?.sentence === sentence && tokens[at]?.kind !== 'quote'; at--) {
    const before = tokens[at - 1]?.text === ',' && isAmong(tokens[at]?.lower, 'who whose') ? endingAt.get(at - 2) : undefined;
    if (before && !before.modifier && before.kind !== 'pronoun' && !hangs(tokens, before)) head = before;
  }
  return head;
}

/** `The lawsuit filed on behalf of Novak, who left, claims`: what the sentence begins with, where a preposition holds what stands nearer. */
function sentenceSubject(tokens: readonly Token[], before: number, endingAt: ReadonlyMap<number, Mention>): Mention | null {
  let first = before;
  while (first > 0 && before - first < LONGEST_GAP && tokens[first - 1]?.sentence === tokens[before]?.sentence) first--;
  for (let at = first; at < before; at++) {
    const mention = endingAt.get(at);
    if (mention) return mention.first === first && !mention.modifier ? mention : null;
  }
  return null;
}

/** The subject that a further verb of the sentence shares: that of the report before, else the sentence's first mention. */
function sharedSubject(tokens: readonly Token[], at: number, earlier: readonly Report[], endingAt: ReadonlyMap<number, Mention>, startingAt: ReadonlyMap<number, Mention>): Mention | null {
  const sentence = tokens[at]?.sentence;
  const before = earlier.at(-1)?.link === 'loose' ? (earlier.findLast((report) => report.sentence !== sentence || report.link !== 'loose') ?? earlier.at(-1)) : earlier.at(-1);
  if (before?.sentence === sentence && before?.subject && before.link !== 'noun') {
    // `The Courier reported that Holt left, arguing …`: whom a paper tells of
    const told = before.cue.lemma === 'report' ? (startingAt.get(before.at + 2) ?? startingAt.get(before.at + 1)) : undefined;
    return told && told.last < at && !told.modifier ? told : before.subject;
  }
  let first = at;
  while (first > 0 && tokens[first - 1]?.sentence === sentence) first--;
  if (first === at) return afterComma(tokens, at, startingAt);
  // `The mill is shut, but Holt stayed, telling …`
  for (let index = at - 1; index > first; index--) {
    const mention = endingAt.get(index);
    if (mention && !mention.modifier && tokens[mention.first - 2]?.text === ',' && isAmong(tokens[mention.first - 1]?.lower, 'but and so yet while')) return mention;
  }
  for (let index = first; index < at; index++) {
    const mention = endingAt.get(index);
    // `Without naming Holt, Crane left`
    if (mention && !mention.modifier && !hangs(tokens, mention) && !tokens[mention.first - 1]?.lower.endsWith('ing')) return mention;
  }
  return null;
}

/** `Citing “creative differences,” Novak left`: the subject of the clause that follows the quotation. */
function afterComma(tokens: readonly Token[], at: number, startingAt: ReadonlyMap<number, Mention>): Mention | null {
  const sentence = tokens[at]?.sentence;
  for (let index = at + 1; index < at + LONGEST_GAP && tokens[index]?.sentence === sentence; index++) {
    const mention = startingAt.get(index);
    if (mention && !mention.modifier && (tokens[index - 1]?.kind === 'quote' || tokens[index - 1]?.text === ',')) return mention;
  }
  return null;
}
