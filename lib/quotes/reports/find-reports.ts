import type { Cue } from '../cues.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens.ts';

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

/** Words that may stand between a subject and its verb: `she has since also said`. */
const BETWEEN = new Set(
  ('has have had having also then later once now since even just still soon first already further previously ' +
    'recently reportedly allegedly did does do would could can will may might must should went goes on to continued not never always often is was are were be been being simply quickly only both all each himself herself themselves again too initially eventually finally').split(' '),
);
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being', 'got']);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'their', 'its', 'my', 'our', 'your', 'no', 'any', 'some', 'one', 'in', 'of', 'for', 'with', 'by', 'from']);
/** Nouns of saying, after an owner: `her claims that`, `Novak’s statement`. */
const NOUNS = new Set('claim claims comment comments statement remark remarks post tweet message caption letter admission allegation allegations accusation accusations description words answer reply response quip joke'.split(' '));
const LONGEST_GAP = 30;
/** `ajoute-t-elle`, `dit-il`. */
const INVERTED_PRONOUN = /-(?:t-)?(?:ils?|elles?|on)$/;
/** `a déclaré`, `hat gesagt`, `ha dicho`. */
const AUXILIARY = /^(?:a|ont|hat|haben|ha|han|había)$/;

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
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const owner = NOUNS.has(token.lower) ? nounOwner(tokens, at, mentions) : null;
    const cue = cues.get(token.lower) ?? cues.get(token.lower.replace(INVERTED_PRONOUN, ''));
    if (owner) {
      reports.push({ at, cue: { stance: 'says', lemma: token.lower, weak: true, form: 'past' }, text: token.text, subject: owner, link: 'noun', sentence: token.sentence });
      return;
    }
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const subject = startingAt.get(at + 2) ?? startingAt.get(at + 3) ?? null;
      reports.push({ at, cue: { stance: 'says', lemma: 'according', weak: false, form: 'past' }, text: 'according to', subject, link: 'adjacent', sentence: token.sentence });
      return;
    }
    if (!cue || inside.has(at) && inside.get(at)?.kind !== 'role' || !isVerb(tokens, at, cue)) return;
    const found = subjectOf(tokens, at, cue, endingAt, startingAt, reports);
    reports.push({ at, cue, text: token.text, subject: found?.mention ?? null, link: found?.link ?? 'loose', sentence: token.sentence });
  });
  return reports;
}

function nounOwner(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Mention | null {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const token = tokens[back];
    if (!token || token.kind !== 'word') break;
    if (token.possessive || /^(?:his|her|their)$/.test(token.lower)) return mentions.find((mention) => mention.first <= back && mention.last >= back) ?? mentions.find((mention) => mention.possessor && mention.possessor.first <= back && mention.possessor.last >= back)?.possessor ?? null;
  }
  const next = mentions.find((mention) => mention.first === at + 1 && mention.kind !== 'role');
  return next && /^(?:made|gave|posted|wrote|previously|once|shared|sent|issued|left|released)$/.test(tokens[next.last + 1]?.lower ?? '') ? next : null;
}

function isVerb(tokens: readonly Token[], at: number, cue: Cue): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || token.possessive || token.capital && before?.sentence === token.sentence && before.kind === 'word' && cue.form !== 'ing') return false;
  const afterQuote = tokens[at - 2]?.kind === 'quote' || (tokens[at - 2]?.kind === 'mark' && tokens[at - 3]?.kind === 'quote');
  if (before && AUXILIARY.test(before.lower) && afterQuote) return true;
  if (before && DETERMINERS.has(before.lower) && !(before.lower === 'that' || before.lower === 'her' && cue.form !== 'base' && cue.form !== 'present')) return cue.form === 'ing' && /^(?:by|for|of|in)$/.test(before.lower);
  if (before?.possessive && before.sentence === token.sentence) return false;
  if (cue.lemma === 'find' && after?.lower !== 'that') return false;
  const passive = before !== undefined && (BE.has(before.lower) || BE.has(tokens[at - 2]?.lower ?? '') && /ly$|^(?:also|often|sometimes|once|since|later|now)$/.test(before.lower));
  if (passive && cue.form === 'past') return false;
  if (cue.form === 'base' && !/^(?:to|not|i|we|they|you|who|also|and|did|would|will|can|could|may|might)$/.test(before?.lower ?? '') && !before?.lower.endsWith('s') && !before?.capital && before?.kind === 'word') return false;
  if (token.lower === 'asked' && (after?.lower === 'about' || after?.lower === 'if' || after?.lower === 'whether') && (!before || before.sentence !== token.sentence || before.kind === 'mark' || before.lower === 'when')) return false;
  return true;
}

function subjectOf(tokens: readonly Token[], at: number, cue: Cue, endingAt: ReadonlyMap<number, Mention>, startingAt: ReadonlyMap<number, Mention>, earlier: readonly Report[]): { mention: Mention; link: Report['link'] } | null {
  const sentence = tokens[at]?.sentence;
  const same = (index: number): boolean => tokens[index]?.sentence === sentence;
  const next = startingAt.get(at + 1);
  const before = tokens[at - 1];
  const verbStart = before && AUXILIARY.test(before.lower) ? at - 1 : at;
  const prior = tokens[verbStart - 1];
  if (next && (prior?.kind === 'quote' || (prior?.kind === 'mark' && tokens[verbStart - 2]?.kind === 'quote')) && !next.modifier && cue.form !== 'ing' && next.text !== 'him' && next.text !== 'her' && next.text !== 'them') {
    return { mention: next, link: 'inverted' };
  }
  if (cue.form === 'ing' && !BE.has(before?.lower ?? '')) {
    const shared = sharedSubject(tokens, at, earlier, endingAt, startingAt);
    return shared ? { mention: shared, link: 'shared' } : null;
  }
  if (cue.form === 'base' && before?.lower === 'to') {
    const shared = sharedSubject(tokens, at, earlier, endingAt, startingAt);
    return shared ? { mention: shared, link: 'shared' } : null;
  }
  let index = at - 1;
  while (index >= 0 && same(index) && tokens[index]?.kind === 'word' && (BETWEEN.has(tokens[index]?.lower ?? '') || /ly$/.test(tokens[index]?.lower ?? ''))) index--;
  if (index < 0 || !same(index)) return null;
  const token = tokens[index];
  const direct = endingAt.get(index);
  if (direct && direct.text.toLowerCase() !== 'who') return { mention: outOfPhrase(tokens, direct, endingAt), link: 'adjacent' };
  if (/^(?:who|which|that)$/.test(token?.lower ?? '')) {
    const antecedent = endingAt.get(index - 1) ?? endingAt.get(index - 2);
    if (antecedent) return { mention: antecedent, link: 'relative' };
  }
  if (token?.text === ',' || token?.text === ')' || token?.text === '—' || token?.text === '–') {
    const head = beforeInsertion(tokens, index, endingAt);
    if (head) return { mention: head, link: 'adjacent' };
  }
  if (/^(?:and|but|then|or)$/.test(token?.lower ?? '') || token?.text === ',') {
    const shared = sharedSubject(tokens, at, earlier, endingAt, startingAt);
    if (shared) return { mention: shared, link: 'shared' };
  }
  for (let back = index; back >= 0 && same(back) && index - back < LONGEST_GAP; back--) {
    const mention = endingAt.get(back);
    if (mention && !mention.modifier && mention.text.toLowerCase() !== 'who') return { mention: outOfPhrase(tokens, mention, endingAt), link: 'loose' };
  }
  return null;
}

/** `Rebecca Holt of the Daily Post recalled`: the subject is what the phrase hangs on. */
function outOfPhrase(tokens: readonly Token[], mention: Mention, endingAt: ReadonlyMap<number, Mention>): Mention {
  let at = mention.first - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (!/^(?:of|from|for|at|with|to)$/.test(tokens[at]?.lower ?? '')) return mention;
  const head = endingAt.get(at - 1);
  return head && head.kind !== 'pronoun' && !head.modifier ? head : mention;
}

/** `Novak, who heads the studio, said`: what stands before the insertion that ends at the comma. */
function beforeInsertion(tokens: readonly Token[], comma: number, endingAt: ReadonlyMap<number, Mention>): Mention | null {
  const sentence = tokens[comma]?.sentence;
  const opening = tokens[comma]?.text === ')' ? '(' : tokens[comma]?.text;
  for (let at = comma - 1; at >= 0 && comma - at < LONGEST_GAP && tokens[at]?.sentence === sentence; at--) {
    if (tokens[at]?.text !== opening) continue;
    const head = endingAt.get(at - 1);
    const inner = endingAt.get(comma - 1);
    // `the studio’s chief, Novak, said`: the insertion is the name itself.
    if (head?.kind === 'role' && inner?.kind === 'name' && inner.first === at + 1 && !inner.modifier && inner.of !== 'group') return inner;
    if (head && !head.modifier) return head;
  }
  const near = endingAt.get(comma - 1);
  return near && !near.modifier && tokens[near.first - 1]?.kind !== 'word' ? near : null;
}

/** The subject that a further verb of the sentence shares: that of the report before, else the sentence's first mention. */
function sharedSubject(tokens: readonly Token[], at: number, earlier: readonly Report[], endingAt: ReadonlyMap<number, Mention>, startingAt: ReadonlyMap<number, Mention>): Mention | null {
  const sentence = tokens[at]?.sentence;
  const before = earlier.at(-1);
  if (before?.sentence === sentence && before?.subject) return before.subject;
  let first = at;
  while (first > 0 && tokens[first - 1]?.sentence === sentence) first--;
  if (first === at) return afterComma(tokens, at, startingAt);
  for (let index = first; index < at; index++) {
    const mention = endingAt.get(index);
    if (mention && !mention.modifier && !/^(?:of|for|from|with|by|in|at|on|to|about)$/.test(tokens[mention.first - 1]?.lower ?? '')) return mention;
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
