import { isAmong } from '../among.ts';
import { isBodyWord, isFunctionWord } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { written } from '../tokens.ts';
import type { WordUse } from './word-use.ts';
import { findNames } from './find-names.ts';
import { AGE, bare, findRoles, headRole, isForeignPronoun, pronoun } from './find-roles.ts';
import type { Mention } from './mention.ts';

/** Subject pronouns: the only ones that can say something. */
const SUBJECTS = 'he she they it i we you him her them who his their';
/** Articles and owners at which a description before a name begins. */
const STARTS = 'the a an his her their my our its fellow former then both der die le la el ein eine un une una ihr ihre su';

/** Every mention of a piece in reading order; outermost where they nest (`Loeb’s attorney Mark Heller` is one, with its possessor). */
export function findMentions(tokens: readonly Token[], piece: number, text: string, use: WordUse, known: ReadonlySet<string> | null, foreign = false): Mention[] {
  const names = findNames(tokens, piece, text, use, known, foreign);
  // Which name holds a token: looked up, not searched for, since a hostile line may hold 100,000 names.
  const holders: (Mention | undefined)[] = [];
  for (const name of names) hold(holders, name);
  for (const name of names) widen(tokens, name, holders, text);
  const roles = findRoles(tokens, piece, text, names);
  const covered = new Set<number>();
  for (const name of names) for (let at = name.first; at <= name.last; at++) covered.add(at);
  const kept = roles.filter((role) => !covered.has(role.core));
  const taken = new Set<number>();
  for (const role of kept) for (let at = role.first; at <= role.last; at++) taken.add(at);
  for (const name of names) if (taken.has(name.core)) name.modifier = true;
  const pronouns: Mention[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || !(isAmong(bare(token.lower), SUBJECTS) || (foreign && isForeignPronoun(bare(token.lower)))) || covered.has(index) || taken.has(index)) return;
    const found = pronoun(tokens, index, piece, text);
    if (found) pronouns.push(found);
  });
  const all = [...names, ...kept, ...pronouns].sort((a, b) => a.first - b.first || b.last - a.last);
  return joinPairs(tokens, all, text);
}

/** Past forms that no ending shows: `Holt told host Kim Dale`. */
const VERBS = 'told said wrote met saw made gave got left spoke thought felt came went took sent read put let began knew brought beat sang won lost';

/** Takes the role before a name into its mention: `investment banker Anthony Moor`, `Loeb’s attorney Mark Heller`. */
function widen(tokens: readonly Token[], name: Mention, holders: (Mention | undefined)[], text: string): void {
  let at = name.first - 1;
  const before = tokens[at];
  if (!before || before.sentence !== tokens[name.first]?.sentence) return;
  if (headRole(before) === null || before.possessive) return;
  const after = tokens[name.last + 1];
  // `The 38-year-old Nova Halver miller`: the name says where from.
  if (AGE.test(before.lower) && after?.kind === 'word' && headRole(after) !== null) return;
  let start = at;
  const other = (index: number): Mention | undefined => (holders[index] === name ? undefined : holders[index]);
  for (at -= 1; at >= 0 && name.first - at <= 8; at--) {
    const token = tokens[at];
    // `Moor Corp. chief Nina Dell`
    if (token?.text === '.' && isBodyWord(tokens[at - 1]?.lower ?? '')) continue;
    // `University of Halver miller`, `Moor & Mill chief`
    if (token && isAmong(token.lower, 'of &') && tokens[at - 1]?.capital && tokens[at + 1]?.capital) continue;
    if (!token || token.kind !== 'word' || token.sentence !== before.sentence) break;
    const owner = token.possessive ? other(at) : undefined;
    if (owner) {
      name.possessor = owner;
      start = owner.first;
      break;
    }
    if (isAmong(token.lower, STARTS)) {
      start = at;
      if (isAmong(token.lower, 'his her their')) name.possessor = pronoun(tokens, at, name.piece, text);
      if (token.lower !== 'former') break;
      continue;
    }
    if (isFunctionWord(token.lower) || isAmong(token.lower, VERBS)) break;
    const modifier = other(at);
    if (modifier) modifier.modifier = true;
    else if (!token.capital && /(?:s|ed|ing)$/.test(token.lower) && headRole(token) === null && !token.lower.includes('-')) break;
    start = at;
  }
  const role = headRole(before);
  // `a school Moor founded`, `told the jury Holt left`
  if (role?.kind === 'group' && (/^an?$/.test(tokens[start]?.lower ?? '') || isAmong(tokens[start - 1]?.lower, 'told tells asked'))) return;
  const from = tokens[start]?.start ?? 0;
  const words = text.slice(from, tokens[name.first]?.start ?? 0).trim();
  name.role = words.replace(/^(?:the|a|an|his|her|their|our|my)\s+/i, '').replace(/^.*['’‘]s?\s+/, '') || name.role;
  name.text = text.slice(from, (tokens[name.first]?.start ?? 0)) + name.text;
  name.first = start;
  hold(holders, name);
  if (name.of === 'group' && AGE.test(before.lower)) return;
  if (name.of === 'unknown') name.of = role?.kind === 'group' ? 'group' : 'person';
  if (role?.kind === 'person') name.of = 'person';
  name.gender ??= role?.gender ?? null;
}

/** Notes the tokens of a name; one that another name holds already stays with that one. */
function hold(holders: (Mention | undefined)[], name: Mention): void {
  for (let at = name.first; at <= name.last; at++) holders[at] ??= name;
}

/** Somebody who can be one of two: a name, or one person under a role. */
const single = (mention: Mention): boolean => !mention.modifier && mention.of !== 'group' && (mention.kind === 'name' || (mention.kind === 'role' && mention.of === 'person' && !mention.many));

/** A named company or band. */
const isBody = (mention: Mention): boolean => !mention.modifier && mention.kind === 'name' && mention.of === 'group';

/** `Harry and Meghan`, `the director and the actress`: adds a mention of the two together. */
function joinPairs(tokens: readonly Token[], mentions: Mention[], text: string): Mention[] {
  const joined: Mention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const left = mentions[index];
    const right = mentions[index + 1];
    if (!left) continue;
    joined.push(left);
    if (right && ((single(left) && single(right)) || (isBody(left) && isBody(right))) && isAmong(tokens[left.last + 1]?.lower, 'and &') && right.first === left.last + 2) {
      joined.push({ ...left, last: right.last, text: written(tokens, text, left.first, right.last), many: true, gender: null, of: 'group', parts: [left, right], words: [...left.words, 'and', ...right.words] });
    }
  }
  return joined;
}
