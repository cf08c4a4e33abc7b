import { isAmong } from '../among.ts';
import { type Cue, isEnglish } from '../cues.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens.ts';
import { AUXILIARY, BE, subjectOf } from './find-subject.ts';

/** Somebody says, tells, writes: a reporting word with its subject. */
export interface Report {
  /** Token index of the reporting word. */
  at: number;
  cue: Cue;
  text: string;
  subject: Mention | null;
  /** How the subject was found; the looser, the less sure. */
  link: 'adjacent' | 'relative' | 'shared' | 'inverted' | 'loose' | 'noun';
  sentence: number;
}

const DETERMINERS = 'the a an this that his her their its my our your no any some one in of for with by from';
/** Nouns of saying, after an owner: `her claims that`, `Novak’s statement`. */
export const NOUNS = 'reference claim claims comment comments statement remark remarks post tweet message caption letter admission allegation allegations accusation accusations description words answer reply response quip joke';
/** After a name that may be many, `Moor and Crane say`, these are verbs; `his Gmail address` and `an Instagram post` are none. */
const SPEAKS = /^(?:say|tell|add|insist|admit|write|argue|allege|agree|think|believe)$/;
/** Nouns, too: `many quantum states`. */
const NOUNLIKE = 'state claim charge report comment note post remark address question text joke tweet message blog share quote caption';
/** `ajoute-t-elle`, `dit-il`, `s’étonne`. */
export const INVERTED_PRONOUN = /^s['’]|-(?:t-)?(?:ils?|elles?|on)$/;

/** A reporting word that no list of verbs holds. */
const plain = (lemma: string, weak: boolean): Cue => ({ stance: 'says', lemma, weak, form: 'past' });

/** Every report of a piece, in reading order. */
export function findReports(tokens: readonly Token[], mentions: readonly Mention[], cues: ReadonlyMap<string, Cue>): Report[] {
  const endingAt = new Map<number, Mention>();
  const startingAt = new Map<number, Mention>();
  const inside = new Map<number, Mention>();
  for (const mention of mentions) {
    const before = endingAt.get(mention.last);
    if (!before || before.first > mention.first) endingAt.set(mention.last, mention);
    const start = startingAt.get(mention.first);
    if (!start || start.last < mention.last) startingAt.set(mention.first, mention);
    for (let at = mention.first; at <= mention.last; at++) if (!inside.has(at)) inside.set(at, mention);
  }
  const reports: Report[] = [];
  const english = isEnglish(cues);
  const add = (at: number, token: Token, cue: Cue, subject: Mention | null, link: Report['link'], text = token.text): void => {
    reports.push({ at, cue, text, subject, link, sentence: token.sentence });
  };
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    if (english && token.lower === 'like' && tokens[at + 1]?.text === ',' && tokens[at + 2]?.kind === 'quote' && isAmong(tokens[at - 1]?.lower, BE)) {
      // `She was like, “No!”`
      const found = subjectOf(tokens, at, plain(token.lower, true), endingAt, startingAt, reports);
      if (found && found.mention.words[0] !== 'it') add(at, token, plain(token.lower, true), found.mention, found.link);
      return;
    }
    const owner = isAmong(token.lower, NOUNS) ? nounOwner(tokens, at, mentions) : null;
    if (owner) {
      add(at, token, plain(token.lower, true), owner, 'noun');
      return;
    }
    const to = token.lower === 'according' && tokens[at + 1]?.lower === 'to';
    const source = to ? (startingAt.get(at + 2) ?? startingAt.get(at + 3) ?? null) : isAmong(token.lower, 'selon según laut per') ? startingAt.get(at + 1) : undefined;
    // not `per mile`
    if (source !== undefined && (token.lower !== 'per' || source?.kind === 'name' || source?.determiner.endsWith('definite'))) {
      add(at, token, plain('according', false), source, 'adjacent', to ? 'according to' : token.text);
      return;
    }
    const shown = english && isAmong(token.lower, 'show shows showed shown') ? subjectOf(tokens, at, plain(token.lower, false), endingAt, startingAt, reports) : null;
    if (shown?.mention.of === 'document' && shown.link !== 'loose') {
      // `The papers show that he was “odd”`
      add(at, token, plain('show', true), shown.mention, shown.link);
      return;
    }
    const cue = cues.get(token.lower) ?? cues.get(token.lower.replace(INVERTED_PRONOUN, '')) ?? ((english && tags(tokens, at, endingAt, startingAt)) || isSo(tokens, at) ? plain(token.lower, english) : undefined);
    if (!cue || inside.has(at) && inside.get(at)?.kind !== 'role' || !isVerb(tokens, at, cue)) return;
    const found = subjectOf(tokens, at, cue, endingAt, startingAt, reports);
    const unled = cue.form === 'base' && tokens[at - 1]?.kind !== 'word' && !found?.mention.many && found?.mention.of !== 'group';
    // `For example, say, “…”` bids the reader; `in many states` is a noun
    if (unled || (found?.link !== 'adjacent' && found?.link !== 'inverted' && (cue.form === 'present' || cue.form === 'base') && isAmong(cue.lemma, NOUNLIKE) && tokens[at - 1]?.kind === 'word' && !isAmong(tokens[at - 1]?.lower, 'and to who which that also'))) return;
    add(at, token, cue, found?.mention ?? null, found?.link ?? 'loose');
  });
  return reports;
}

/** `„Es regnet“, so Holt`: German for `according to`, after the quotation. */
function isSo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'so' && (tokens[at - 1]?.kind === 'quote' || (tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'quote'));
}

/** `“So?” Holt pressed.`, `“So,” chirps Holt.`: a verb that no list knows, where a tag has nothing but somebody and it. */
function tags(tokens: readonly Token[], at: number, endingAt: ReadonlyMap<number, Mention>, startingAt: ReadonlyMap<number, Mention>): boolean {
  if (!/[^s]s$|ed$/.test(tokens[at]?.lower ?? '') || tokens[at]?.capital) return false;
  const turned = tokens[at - 1]?.kind === 'quote' ? startingAt.get(at + 1) : undefined;
  const subject = turned ?? endingAt.get(at - 1);
  const next = tokens[(turned?.last ?? at) + 1];
  return subject !== undefined && !subject.modifier && subject.kind !== 'role' && (!next || isAmong(next.lower, '. , in on at to with from during')) && (turned !== undefined || tokens[subject.first - 1]?.kind === 'quote');
}

function nounOwner(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Mention | null {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const token = tokens[back];
    if (!token || token.kind !== 'word') break;
    if (token.possessive || isAmong(token.lower, 'his her their')) return mentions.find((mention) => mention.first <= back && mention.last >= back && mention.last < at) ?? mentions.find((mention) => mention.possessor && mention.possessor.first <= back && mention.possessor.last >= back)?.possessor ?? null;
  }
  const next = mentions.find((mention) => mention.first === at + 1 && mention.kind !== 'role');
  return next && isAmong(tokens[next.last + 1]?.lower, 'made gave posted wrote previously once shared sent issued left released') ? next : null;
}

function isVerb(tokens: readonly Token[], at: number, cue: Cue): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || token.possessive || token.capital && before?.sentence === token.sentence && before.kind === 'word' && cue.form !== 'ing') return false;
  const afterQuote = tokens[at - 2]?.kind === 'quote' || (tokens[at - 2]?.kind === 'mark' && tokens[at - 3]?.kind === 'quote');
  if (before && isAmong(before.lower, AUXILIARY) && afterQuote) return true;
  if (before && isAmong(before.lower, DETERMINERS) && !(before.lower === 'that' || isAmong(before.lower, 'her one') && cue.form !== 'base' && cue.form !== 'present')) return cue.form === 'ing' && isAmong(before.lower, 'by for of in');
  // `over claims of fraud`
  if (cue.form !== 'ing' && isAmong(before?.lower, 'on over about amid')) return false;
  if (before?.possessive && before.sentence === token.sentence) return false;
  if (cue.lemma === 'find' && after?.lower !== 'that' && !(isAmong(after?.lower, 'it him her them') && tokens[at + 2]?.kind === 'quote')) return false;
  if ((cue.form === 'present' || cue.form === 'base') && before && isAmong(before.lower, 'has have had having with of other more many few these those two three')) return false;
  if (isAmong(cue.lemma, 'relate continue') && after?.lower === 'to') return false;
  // `the first list that the company posted was “…”`: what was posted, not what somebody says of it.
  if (after && isAmong(after.lower, BE) && (cue.stance === 'writes' || isAmong(cue.lemma, 'share relay')) && !tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'what')) return false;
  const passive = before !== undefined && (isAmong(before.lower, BE) || isAmong(tokens[at - 2]?.lower, BE) && /ly$|^(?:also|often|sometimes|once|since|later|now)$/.test(before.lower));
  if (passive && cue.form === 'past') return false;
  if (cue.form === 'base' && !isAmong(before?.lower, 'to not i we they you people women men who also and did would will can could may might') && !before?.lower.endsWith('s') && !(before?.capital && SPEAKS.test(cue.lemma)) && before?.kind === 'word') return false;
  return true;
}
